import { citeInstrument, plainCitation } from "../../i18n/cite";
import { differenceWords } from "../../i18n/difference";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { readInstrument } from "../instrument/get.server";
import { nameOfParty } from "../instrument/sheet.server";
import type { InstrumentView } from "../instrument/view";
import { pickText, type Locale } from "../kernel/localized";
import { languageName } from "../reference/language";
import { isoInstant } from "../register/item.server";
import { lineSheet, type RecordLine } from "../sheet/lines.server";
import type { SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { isoOrNull } from "./act-line.server";
import type { RecordQuery } from "./query.server";

/** Parties, articles, papers and history of an instrument. */
const partsOf = (view: InstrumentView, locale: Locale): RecordLine[] => [
  ...view.titles.map(({ lang, text }) => ({ part: "title", name: text, lang })),
  ...(["authentic", "working"] as const).flatMap((role) =>
    view[role].map((code) => ({
      ...{ part: "language", id: code, value: role },
      name: languageName(code, locale),
    })),
  ),
  ...view.parties.map((party) => ({
    ...{ part: "party", id: party.participantId ?? party.area },
    ...{ name: nameOfParty(party, locale), value: party.act?.number },
    ...{ status: party.state, from: isoOrNull(party.since) },
  })),
  ...view.articles.map(({ proposal, alignment, article, text, lang }) => ({
    ...{ part: "article", id: proposal, name: article, value: alignment },
    ...{ text, lang: text === null ? null : lang },
  })),
  ...view.differences.map(({ party, ...one }) => {
    const who = view.parties[party];
    const { label, first, second } = differenceWords(translator(locale), one);
    return {
      ...{ part: "difference", id: one.what, value: one.proposal },
      name: who && nameOfParty(who, locale),
      text: translator(locale)("instrument.difference.line", {
        ...{ label, first, second },
      }),
    };
  }),
  ...view.files.map(({ sha256, size, mediaType }) => ({
    ...{ part: "file", id: sha256, name: mediaType, value: size },
  })),
  ...view.history.map(({ at, answer, party }) => {
    const who = view.parties[party];
    return {
      ...{ part: "history", id: answer, from: isoInstant(at) },
      name: who && nameOfParty(who, locale),
    };
  }),
];

/** An instrument's page as a sheet. @throws DomainError 404 when it is not public, or was not then */
export async function instrumentSheet(
  ctx: SheetReader,
  { id, asOf }: RecordQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const view = await readInstrument(ctx, id, asOf?.at ?? null);
  const fact = (key: string, name: string, line: Omit<RecordLine, "part">) => ({
    ...{ part: "instrument", id: key, name, ...line },
  });
  const { kind, form, confirmation, place } = view;
  const cited = citeInstrument(t, view, {
    address: ctx.env.origin + url("instrument", { lang, id }),
    ...{ now: ctx.now, asOf: asOf?.day ?? null },
  });
  const days = [
    ["done", t("register.done"), view.doneOn],
    ["in_effect", t("register.in-effect"), view.inEffectOn],
    ["received", t("register.received"), isoOrNull(view.receivedAt)],
    ["registered", t("register.registered"), isoOrNull(view.registeredAt)],
  ] as const;
  return lineSheet(
    ctx,
    {
      ...{ name: `instrument-${id}`, asOf, counted: "acts" },
      title: pickText(view.titles, lang)?.text ?? id,
      path: url("instrument", { lang, id }, { asOf: asOf?.day }),
      rule: `${t("instrument.counted")} ${t("register.no-judgement")}`,
      citation: plainCitation(t, cited, asOf !== null),
    },
    [
      fact("kind", t("instrument.field.kind"), {
        ...{ value: kind, text: t(`instrument.kind.${kind}`) },
      }),
      fact("form", t("instrument.field.form"), {
        ...{ value: form, text: t(`instrument.form.${form}`) },
      }),
      fact("confirmation", t("instrument.facet.state"), {
        ...{ value: confirmation, text: t(`instrument.state.${confirmation}`) },
        from: isoOrNull(view.since),
      }),
      ...(place === null
        ? []
        : [fact("place", t("instrument.field.place"), { text: place })]),
      ...days.flatMap(([key, name, from]) =>
        from === null ? [] : [fact(key, name, { from })],
      ),
      ...partsOf(view, lang),
    ],
  );
}
