import { citeAct, plainActCitation } from "../../i18n/cite";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { registerNumber } from "../act/number";
import { listPublicChallenges } from "../challenge/public.server";
import { findImportSource } from "../import/source-of-act.server";
import { findInstrumentOfAct } from "../instrument/get.server";
import { pickText } from "../kernel/localized";
import { listActProofs } from "../log/act-proof.server";
import { readPublicAct } from "../register/act.server";
import { isoInstant } from "../register/item.server";
import { readProgress } from "../report/read.server";
import { lineSheet, type RecordLine } from "../sheet/lines.server";
import type { SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { readActSuccession } from "../succession/read.server";
import { actFacts, actHistory, actReports, actTerms } from "./act-parts.server";
import type { RecordQuery } from "./query.server";

/** An act's page as a sheet. @throws DomainError 404 when it is not public, or was not then */
export async function actSheet(
  ctx: SheetReader,
  { id, asOf }: RecordQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const at = asOf?.at ?? ctx.now;
  const act = await readPublicAct(ctx, id, asOf?.at ?? null);
  const { entry } = act;
  const number = registerNumber(entry.seq);
  const line = await findInstrumentOfAct(ctx, number, asOf?.at ?? null);
  const { before, after } = await readActSuccession(ctx, entry.actId, at);
  const source = await findImportSource(ctx, entry.actId);
  const title = line && pickText(line.titles, lang);
  const related: RecordLine[] = [
    ...(line
      ? [
          {
            ...{ part: "instrument", id: line.id, status: line.confirmation },
            ...{ name: title?.text, lang: title?.lang, from: line.doneOn },
          },
        ]
      : []),
    ...(act.about ? [{ part: "is_about", ...relatedLine(act.about) }] : []),
    ...act.followers.map((one) => ({
      ...{ part: "followed_by", ...relatedLine(one) },
    })),
    ...before.map((one) => ({
      ...{ part: "succeeds", id: one.number, value: one.kind },
      from: one.effectiveOn,
    })),
    ...(after
      ? [
          {
            ...{ part: "succeeded_by", id: after.number, value: after.kind },
            from: after.effectiveOn,
          },
        ]
      : []),
    ...(source
      ? [
          {
            ...{ part: "import", id: source.sha256, value: source.row },
            name: source.name,
            from: isoInstant(source.receivedAt),
          },
        ]
      : []),
  ];
  const challenges = await listPublicChallenges(ctx, entry.actId, at);
  const proofs = await listActProofs(ctx, entry);
  const address = ctx.env.origin + url("act", { lang, number });
  const cited = citeAct(t, entry, {
    ...{ address, now: ctx.now, asOf: asOf?.day ?? null },
  });
  return lineSheet(
    ctx,
    {
      ...{ name: `act-${number}`, asOf, counted: "acts" },
      title: `${pickText(entry.names, lang)?.text ?? ""}: ${cited.title}`,
      path: url("act", { lang, number }, { asOf: asOf?.day }),
      rule: `${t("register.no-judgement")} ${t("public.counted.acts.text")}`,
      citation: plainActCitation(t, entry, cited, asOf !== null),
    },
    [
      ...actFacts(t, act),
      ...actTerms(t, act),
      ...actReports(await readProgress(ctx, entry, at), act.commitments),
      ...related,
      ...challenges.map((one) => ({
        ...{ part: "challenge", value: one.reason, status: one.outcome },
        ...{ name: t(`challenge.reason.${one.reason}`), text: one.note },
        lang: one.note === null ? null : one.noteLang,
        from: isoInstant(one.receivedAt),
        until: isoInstant(one.closedAt),
      })),
      ...actHistory(t, act),
      ...proofs.map(({ leaf, event, at: when }) => ({
        ...{ part: "log", id: String(leaf), value: event },
        from: isoInstant(when),
      })),
    ],
  );
}

const relatedLine = ({
  seq,
  type,
  status,
}: {
  readonly seq: number;
  readonly type: string;
  readonly status: string;
}) => ({ id: registerNumber(seq), value: type, status });
