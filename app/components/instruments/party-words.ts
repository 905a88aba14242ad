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
