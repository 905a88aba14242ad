import type { PartyView } from "../../domain/instrument/view";
import {
  pickText,
  type Locale,
  type TaggedText,
} from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";

/** The name a reader of a language gets for a party; an area alone goes by the UN's. */
export const partyName = (
  { names, area }: Pick<PartyView, "names" | "area">,
  locale: Locale,
): TaggedText =>
  pickText(names, locale) ?? {
    lang: locale,
    text: area === null ? "–" : areaName(area, locale),
  };

/** The same inside a sentence: kept apart from the direction of the words around it. */
export const partyInSentence = (
  party: Pick<PartyView, "names" | "area">,
  locale: Locale,
): string => `\u2068${partyName(party, locale).text}\u2069`;
