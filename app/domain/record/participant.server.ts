import { citeParticipant, plainCitation } from "../../i18n/cite";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { registerNumber } from "../act/number";
import { listAdoptionsBy } from "../adoption/list.server";
import {
  listCoveredBy,
  listCoverOfParticipant,
} from "../instrument/cover.server";
import { pickText } from "../kernel/localized";
import { practicesOf } from "../library/short-list.server";
import { areaName } from "../reference/area";
import {
  readParticipantPage,
  type PublicParticipant,
} from "../register/participant.server";
import { listStanding } from "../report/read.server";
import { lineSheet, type RecordLine } from "../sheet/lines.server";
import type { SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { readSuccession } from "../succession/read.server";
import { actLine, isoOrNull } from "./act-line.server";
import { reaffirmedLine } from "./act-parts.server";
import { coverLine } from "./cover-line.server";
import { adoptionLine, practiceLine } from "./library-lines.server";
import type { RecordQuery } from "./query.server";

/** What a participant is: its kind, place, names, numbers and domains. */
function factsOf(t: Translate, one: PublicParticipant): RecordLine[] {
  const fact = (id: string, value: string | null, text?: string) =>
    value === null ? [] : [{ part: "participant", id, value, text }];
  return [
    ...fact("id", one.id),
    ...fact("kind", one.kind, t(`participant.kind.${one.kind}`)),
    ...fact("area", one.area, one.area ? areaName(one.area, t.locale) : ""),
    ...fact("website", one.website),
    ...fact("contact", one.contact),
    ...(one.identityCheckedAt === null
      ? []
      : [
          {
            part: "check",
            id: "identity",
            from: isoOrNull(one.identityCheckedAt),
          },
        ]),
    ...one.names.map(({ lang, text, transliteration, isOriginal }) => ({
      ...{ part: "name", name: text, lang, text: transliteration },
      value: isOriginal ? "original" : null,
    })),
    ...one.identifiers.map(({ scheme, authority, value }) => ({
      ...{ part: "identifier", id: scheme, name: authority, value },
    })),
    ...one.domains.flatMap(({ domain, dnsProvedAt, mailProvedAt }) =>
      [
        {
          part: "domain",
          id: "dns",
          value: domain,
          from: isoOrNull(dnsProvedAt),
        },
        {
          ...{ part: "domain", id: "mail", value: domain },
          from: isoOrNull(mailProvedAt),
        },
      ].filter(({ from }) => from !== null),
    ),
  ];
}

/** Where its name and its acts come from and went. */
async function chainOf(
  ctx: SheetReader,
  id: string,
  at: number,
): Promise<RecordLine[]> {
  const { before, after, formerNames } = await readSuccession(ctx, id, at);
  return [
    ...formerNames.map(({ text, lang, from, until }) => ({
      ...{ part: "former_name", name: text, lang, from, until },
    })),
    ...before.map(({ kind, effectiveOn, from }) => ({
      ...{ part: "predecessor", id: from.id, value: kind, from: effectiveOn },
      ...{ name: from.name.text, lang: from.name.lang },
    })),
    ...after.map(({ kind, effectiveOn, to }) => ({
      ...{ part: "successor", id: to.id, value: kind, from: effectiveOn },
      ...{ name: to.name.text, lang: to.name.lang },
    })),
  ];
}

/** A participant's page as a sheet. @throws DomainError 404 when it has none, or had none then */
export async function participantSheet(
  ctx: SheetReader,
  { id, asOf }: RecordQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const then = asOf?.at ?? null;
  const at = then ?? ctx.now;
  const one = await readParticipantPage(ctx, id, then);
  const name = pickText(one.names, lang)?.text ?? id;
  const standing = await listStanding(ctx, one.acts, at);
  const covers = await listCoverOfParticipant(ctx, id, then);
  const members = await listCoveredBy(ctx, id, then);
  const cited = citeParticipant(
    t,
    { id, name },
    {
      address: ctx.env.origin + url("participant", { lang, id }),
      ...{ now: ctx.now, asOf: asOf?.day ?? null },
    },
  );
  // The library is as it is now: of a past day there is none to show.
  const library = asOf
    ? []
    : [
        ...(await practicesOf(ctx, id)).practices.map((practice) =>
          practiceLine(ctx, practice),
        ),
        ...(await listAdoptionsBy(ctx, id)).map((adoption) =>
          adoptionLine(ctx, adoption),
        ),
      ];
  return lineSheet(
    ctx,
    {
      ...{ name: `participant-${id}`, asOf, title: name, counted: "acts" },
      path: url("participant", { lang, id }, { asOf: asOf?.day }),
      rule: `${t("register.no-judgement")} ${t("public.counted.acts.text")}`,
      citation: plainCitation(t, cited, asOf !== null),
    },
    [
      ...factsOf(t, one),
      ...one.acts.map((row) => actLine(ctx, t, row, { part: "act", asOf })),
      ...standing.map(({ seq, dueAt, lastReaffirmed }) => ({
        ...(dueAt === null
          ? reaffirmedLine(lastReaffirmed)
          : { part: "report_due", until: isoOrNull(dueAt) }),
        id: registerNumber(seq),
      })),
      ...covers.map((cover) => coverLine(lang, cover)),
      ...members.map(({ area, participantId, names, since, source }) => ({
        ...{ part: "covers", id: participantId ?? area, from: since },
        name:
          area === null ? pickText(names, lang)?.text : areaName(area, lang),
        reference: source,
      })),
      ...(await chainOf(ctx, id, at)),
      ...library,
    ],
  );
}
