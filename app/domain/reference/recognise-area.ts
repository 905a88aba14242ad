import { locales } from "../kernel/localized";
import { areaFormalName, areaName, areas, findAreaByCode } from "./area";
import { areaKey, areaReadings } from "./area-key";
import aliases from "./data/aliases.json";
import { unsureNames } from "./unsure-names";

/** What a written name means. `candidates` are for the reader to choose from. */
export type RecognisedArea =
  | { readonly kind: "match"; readonly iso3: string }
  | { readonly kind: "candidates"; readonly iso3s: readonly string[] }
  | { readonly kind: "none" };

interface Index {
  readonly unsure: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

let index: Index | undefined;

function makeIndex(): Index {
  const names = new Map<string, string[]>();
  const add = (name: string, iso3: string) => {
    const key = areaKey(name);
    const known = names.get(key) ?? [];
    if (!known.includes(iso3)) names.set(key, [...known, iso3]);
  };
  for (const { iso3 } of areas)
    for (const locale of locales) {
      add(areaName(iso3, locale), iso3);
      add(areaFormalName(iso3, locale), iso3);
    }
  for (const [iso3, list] of Object.entries(aliases))
    for (const name of list.split("|")) add(name, iso3);
  const unsure = new Map(
    Object.entries(unsureNames).map(([name, iso3s]) => [areaKey(name), iso3s]),
  );
  return { names, unsure };
}

/** Every name that means an area, as it is compared, with what it means. */
export function areaNames(): ReadonlyMap<string, readonly string[]> {
  index ??= makeIndex();
  return index.names;
}

/**
 * Recognises a country or area as people write it: UN names in six languages,
 * ISO and M49 codes, usual, former and short names; case, accents, articles,
 * punctuation, harakat and turned forms do not matter. Never guesses: a name
 * that can mean several areas gives `candidates`. Show `areaName` of the result.
 */
export function recogniseArea(text: string): RecognisedArea {
  const byCode = findAreaByCode(text.replaceAll(".", ""));
  if (byCode) return { kind: "match", iso3: byCode.iso3 };
  index ??= makeIndex();
  for (const reading of areaReadings(text)) {
    const key = areaKey(reading);
    const iso3s = index.unsure.get(key) ?? index.names.get(key);
    const [iso3] = iso3s ?? [];
    if (iso3s === undefined || iso3 === undefined) continue;
    return iso3s.length > 1 || index.unsure.has(key)
      ? { kind: "candidates", iso3s }
      : { kind: "match", iso3 };
  }
  return { kind: "none" };
}
