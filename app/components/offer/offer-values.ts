import type { OfferContent } from "../../domain/offer/content";
import { areaName, isArea } from "../../domain/reference/area";
import { plainMoney } from "../../domain/reference/currency";
import type { Locale } from "../../i18n/locales";
import type { Values } from "../writing/part-values";

/** What is saved of an offer, by the names its form has. */
export function offerValues(
  content: OfferContent,
  lang: string,
  locale: Locale,
): Values {
  const values: Record<string, string | readonly string[]> = {
    ...{ lang, title: content.title, description: content.description },
    ...{ topics: content.topics, modalities: content.modalities },
    ...{ levels: content.levels, languages: content.languages },
    ...{ groups: content.groups, regions: content.regions },
    "window.from": content.window?.from ?? "",
    "window.to": content.window?.to ?? "",
    slots: String(content.slots),
    funding: content.funding ?? "",
    "money.amount":
      content.amount === null || content.currency === null
        ? ""
        : plainMoney(content.amount, content.currency),
    "money.currency": content.currency ?? "",
    tied: content.tied ?? "",
    ...{ conditions: content.conditions, pastWork: content.pastWork },
    ...{ traditions: content.traditions, served: content.served },
    contact: content.contact,
  };
  if (content.interpretation) values["interpretation"] = "yes";
  if (content.noConditions) values["noConditions"] = "yes";
  content.excluded.forEach(({ area, ground }, row) => {
    const name = isArea(area) ? areaName(area, locale) : area;
    values[`excluded.${String(row)}.area`] = name;
    values[`excluded.${String(row)}.ground`] = ground;
  });
  return values;
}

/** How many rows of excluded states a form shows: those there are, and a spare one. */
export function excludedRows(values: Values, most: number): number {
  const rows = Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name]) => /^excluded\.(\d+)\./.exec(name)?.[1])
    .filter((row) => row !== undefined)
    .map(Number);
  return Math.min(most, Math.max(0, ...rows.map((row) => row + 1)) + 1);
}
