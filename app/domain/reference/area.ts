import type { Locale } from "../kernel/localized";
import codes from "./data/areas.json";
import ar from "./data/names-ar.json";
import en from "./data/names-en.json";
import es from "./data/names-es.json";
import fr from "./data/names-fr.json";
import ru from "./data/names-ru.json";
import zh from "./data/names-zh.json";
import { type RegionPath, regionPath } from "./region";

/*
 * An own table and not an npm package: the ones that have six languages follow
 * CLDR or ISO, so nearly every name would have to be corrected to the UN's.
 */

export type Membership = "member" | "observer" | "other";

/** One of the 248 countries and areas of UN M49. */
export interface Area extends RegionPath {
  /** ISO 3166-1 alpha-3; the key of an area everywhere in the portal. */
  readonly iso3: string;
  readonly iso2: string;
  /** Three digits, with leading zeros. */
  readonly m49: string;
  /** Member or observer State of the United Nations, or neither. */
  readonly membership: Membership;
}

/** Values of `areas.json`: iso2, m49, narrowest region, membership. */
function readArea([iso3, line]: [string, string]): Area {
  const [iso2 = "", m49 = "", region = "", membership] = line.split(" ");
  return {
    iso3,
    iso2,
    m49,
    ...regionPath(region),
    membership: membership as Membership,
  };
}

/** Every area, by alpha-3 code. */
export const areas: readonly Area[] = Object.entries(codes).map(readArea);

const byIso3 = new Map(areas.map((one) => [one.iso3, one]));
const byOther = new Map(
  areas.flatMap((one) => [
    [one.iso2, one],
    [one.m49, one],
  ]),
);

export const isArea = (iso3: string): boolean => byIso3.has(iso3);

/** The area of an alpha-3 code. Throws on an unknown code: that is a defect in stored data. */
export function area(iso3: string): Area {
  const found = byIso3.get(iso3);
  if (!found) throw new RangeError(`No UN M49 area ${iso3}`);
  return found;
}

/** The area of an alpha-2, alpha-3 or M49 code, in any case; M49 zeros may be missing. */
export function findAreaByCode(code: string): Area | undefined {
  const trimmed = code.trim();
  if (trimmed.length > 3) return undefined;
  const key = trimmed.toUpperCase();
  return (
    byIso3.get(key) ??
    byOther.get(/^\d{1,3}$/.test(key) ? key.padStart(3, "0") : key)
  );
}

/** Values: `short name|formal name`; no second part where there is none of its own. */
const names: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

function namePart(iso3: string, locale: Locale, part: 0 | 1) {
  const name = names[locale][iso3];
  if (name === undefined) throw new RangeError(`No UN M49 area ${iso3}`);
  const bar = name.indexOf("|");
  if (part === 0) return bar < 0 ? name : name.slice(0, bar);
  return bar < 0 ? undefined : name.slice(bar + 1);
}

/**
 * The UN short name, without article. Source: UNTERM, else UN M49; corrections
 * are in decision 007. Throws on an unknown code.
 */
export const areaName = (iso3: string, locale: Locale): string =>
  namePart(iso3, locale, 0) ?? iso3;

/** The UN formal name, without article; the short name where there is no other. */
export const areaFormalName = (iso3: string, locale: Locale): string =>
  namePart(iso3, locale, 1) ?? areaName(iso3, locale);

export interface NamedArea {
  readonly iso3: string;
  readonly name: string;
}

const sorted = new Map<Locale, readonly NamedArea[]>();

/** Every area with its name, in the alphabetical order of the language (Chinese: pinyin). */
export function areasByName(locale: Locale): readonly NamedArea[] {
  const known = sorted.get(locale);
  if (known) return known;
  const order = new Intl.Collator(locale);
  const list = areas
    .map(({ iso3 }) => ({ iso3, name: areaName(iso3, locale) }))
    .sort((a, b) => order.compare(a.name, b.name));
  sorted.set(locale, list);
  return list;
}
