import { listLogEntriesOf } from "../../../db/queries/credential.server";
import type { Context } from "../../context.server";
import type { MessageKey } from "../../i18n/areas";
import { formatDay, formatNumber } from "../../i18n/format";
import { doneWords } from "../../i18n/partial-day";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import type { ActStatus } from "../act/model";
import { registerNumber } from "../act/number";
import { actedOn, PROPOSALS, ranges } from "../act/proposal-words";
import { statusSentence } from "../act/sentence";
import { qrCode } from "../citation/qr.server";
import { rememberCertificate } from "../credential/certificate.server";
import { issueCredential } from "../credential/issue.server";
import { isCertified } from "../credential/model";
import {
  findImportSource,
  type ImportSource,
} from "../import/source-of-act.server";
import { startOf, dayOf, type Instant } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { areaName } from "../reference/area";
import { type PublicAct, readPublicAct } from "../register/act.server";
import { countTaken, markOf } from "../register/proposals";
import { groundOf } from "./ground";
import type { Part, Printed } from "./model";
import { markSvg, qrSvg, strokeSvg } from "./pictures";
import { printPdf } from "./press.server";

type Reader = Pick<Context, "db" | "env" | "locale" | "now" | "log">;

/** What must be read first about an act that does not stand as its title says. */
const warnings: Partial<Record<ActStatus, MessageKey>> = {
  suspended: "paper.warn-suspended",
  withdrawal_notified: "paper.warn-notified",
  withdrawn: "paper.warn-withdrawn",
  removed_for_cause: "paper.warn-removed",
  amended: "paper.warn-amended",
  succeeded: "paper.warn-succeeded",
  dormant: "paper.warn-dormant",
};

/** A row of the sheet: what it is, and what it says. */
interface Fact {
  readonly label: string;
  readonly value: Part;
}

function markWords(t: Translate, mark: ReturnType<typeof markOf>): string {
  const numbers = actedOn(mark);
  const count = numbers.length;
  if (count === PROPOSALS) return t("ui.mark-all", { total: PROPOSALS });
  if (Object.keys(mark).length === 0) return t("ui.mark-unnamed");
  if (count === 0) return t("ui.mark-none", { total: PROPOSALS });
  const list = ranges(numbers).join(t("ui.list-comma"));
  return t("ui.mark-some", { count, total: PROPOSALS, list });
}

/** Where the act stands, with its participant's name in the language it is written in. */
function sentenceOf(t: Translate, { entry }: PublicAct): Part[] {
  const name = pickText(entry.names, t.locale);
  const { key, params } = statusSentence(
    entry,
    name?.text ?? "",
    countTaken(entry.proposals),
    entry.statusSince,
  );
  return t.rich<Part>(key, {
    ...params,
    who: () => ({ lang: name?.lang ?? t.locale, text: name?.text ?? "" }),
  });
}

function factsOf(
  t: Translate,
  act: PublicAct,
  source: ImportSource | null,
): Fact[] {
  const { entry, signatoryOffice, actsFor } = act;
  const day = (at: string | Instant | null) =>
    at === null ? null : formatDay(t.locale, at);
  const rows: readonly (readonly [string, Part | null])[] = [
    [t("paper.kind-of-act"), t(`act.type.${entry.type}`)],
    [
      t("paper.entered-by"),
      source && t("paper.from-list", { name: source.name, row: source.row }),
    ],
    [t("paper.state"), t(`act.status.${entry.status}`)],
    [t("register.facet.kind"), t(`participant.kind.${entry.kind}`)],
    [
      t("register.facet.area"),
      entry.area === null ? null : areaName(entry.area, t.locale),
    ],
    [t("register.facet.vehicle"), t(`act.vehicle.${entry.vehicle}`)],
    [
      t("register.signed-by"),
      signatoryOffice === null ? null : t(`act.office.${signatoryOffice}`),
    ],
    [
      t("register.binds"),
      actsFor === null ? null : t(`act.acts_for.${actsFor}`),
    ],
    [t("register.done"), doneWords(t, entry.doneOn)],
    [t("register.received"), day(entry.receivedAt)],
    [t("register.registered"), day(entry.registeredAt)],
    [t("register.in-effect"), day(act.inEffectOn)],
    [t("register.withdrawn"), day(entry.withdrawnAt)],
    [t("register.what-was-checked"), t(`ui.level.${entry.verification}`)],
  ];
  return rows.flatMap(([label, value]) =>
    value === null ? [] : { label, value },
  );
}

/** What the sheet says, for the template; the same act on the same day gives the same. */
async function sheetOf(ctx: Reader, act: PublicAct, day: string) {
  const { env, locale: lang } = ctx;
  const t = translator(lang);
  const { entry } = act;
  const number = registerNumber(entry.seq);
  const isStanding = isCertified(entry.status);
  const mark = markOf(entry.proposals);
  const names = entry.names.map(({ lang, text }) => ({ lang, text }));
  const name = pickText(names, lang);
  const leaves = await listLogEntriesOf(ctx.db.read, entry.actId, entry.events);
  const leaf = leaves.at(-1);
  const source = await findImportSource(ctx, entry.actId);
  const warning = warnings[entry.status];
  const address =
    env.origin + url("verify", { lang }, { number, events: entry.events });
  return {
    lang,
    day,
    title: `${t(isStanding ? "paper.certificate" : "paper.extract")} ${number}`,
    heading: t(isStanding ? "paper.certificate" : "paper.extract"),
    register: t("cite.register"),
    initiative: t("ui.initiative"),
    demo: env.mode === "demo" ? t("ui.demo") : null,
    number,
    warning: warning === undefined ? null : t(warning),
    name,
    otherNames: names.filter((one) => one !== name),
    sentence: sentenceOf(t, act),
    mark: {
      svg: markSvg(mark),
      words: markWords(t, mark),
      key: (["same", "adapted", "added"] as const).map((kind) => ({
        svg: strokeSvg(kind),
        label: t(`ui.alignment.${kind}`),
      })),
    },
    markTitle: t("ui.mark-proposals"),
    facts: factsOf(t, act, source),
    log: {
      title: t("paper.log"),
      rows: leaf
        ? [
            { label: t("paper.log-name"), code: env.log.origin },
            {
              label: t("paper.log-place"),
              code: formatNumber(lang, leaf.position),
            },
            { label: t("paper.log-hash"), code: leaf.hash, isHash: true },
          ]
        : [],
      note: t(leaf ? "paper.log-note" : "paper.log-later"),
    },
    ground: leaf ? groundOf(Buffer.from(leaf.hash, "base64")) : null,
    check: {
      title: t("paper.check"),
      note: t("paper.check-note"),
      address,
      svg: qrSvg(qrCode(address)),
      alt: t("paper.qr", { address }),
    },
    attests: {
      title: t("paper.attests"),
      items: [
        t("paper.attests-registered", { number }),
        t("paper.attests-checked"),
        t("paper.attests-then"),
      ],
    },
    attestsNot: {
      title: t("paper.attests-not"),
      items: [
        ...(source ? [t("paper.not-sent")] : []),
        t("register.no-judgement"),
        t("paper.not-true"),
        t("paper.not-later"),
      ],
    },
    asAt: t("paper.register-as-at", { day: formatDay(lang, day) }),
    version: t("ui.print.version", { version: entry.events }),
    attached: isStanding ? t("paper.attached") : null,
    attachedAs: t("paper.attachment"),
    page: t("paper.page", { page: "#", pages: "##" }),
    missing: t("paper.missing"),
  };
}

/**
 * The certificate of a public act as PDF, in the reader's language: one sheet,
 * the same bytes for everybody who asks for it on the same day while the act
 * reads the same. An act that does not stand gets an extract that says so. The
 * check page knows the file again; a signed credential goes with it.
 * @throws DomainError 404 for an act that is not public, 503 when it can't be made
 */
export async function certificatePdf(
  ctx: Reader,
  number: string,
): Promise<Printed & { readonly isExtract: boolean }> {
  const act = await readPublicAct(ctx, number);
  const { entry } = act;
  // The hour of asking would make each file another one.
  const day = dayOf(ctx.now);
  const printed = await printPdf(ctx, {
    template: "certificate",
    data: await sheetOf(ctx, act, day),
    createdAt: startOf(day),
    attachment: isCertified(entry.status)
      ? await issueCredential(ctx, number)
      : "",
  });
  await rememberCertificate(ctx, printed.pdf, {
    actId: entry.actId,
    lang: ctx.locale,
    events: entry.events,
  });
  return { ...printed, isExtract: !isCertified(entry.status) };
}
