/*
 * Source: UN M49 (United Nations Statistics Division), geographic regions.
 * Labels are messages: `reference.region.<code>`.
 */

/** The five regions of the world, by M49 code. */
export const regionCodes = ["002", "019", "142", "150", "009"] as const;
export type RegionCode = (typeof regionCodes)[number];

const subregionParents = {
  "015": "002",
  "202": "002",
  "021": "019",
  "419": "019",
  "143": "142",
  "030": "142",
  "035": "142",
  "034": "142",
  "145": "142",
  "151": "150",
  "154": "150",
  "039": "150",
  "155": "150",
  "053": "009",
  "054": "009",
  "057": "009",
  "061": "009",
} as const satisfies Record<string, RegionCode>;
export type SubregionCode = keyof typeof subregionParents;

const intermediateParents = {
  "014": "202",
  "017": "202",
  "018": "202",
  "011": "202",
  "029": "419",
  "013": "419",
  "005": "419",
} as const satisfies Record<string, SubregionCode>;
export type IntermediateRegionCode = keyof typeof intermediateParents;

export type AnyRegionCode = RegionCode | SubregionCode | IntermediateRegionCode;

export const subregionCodes = Object.keys(subregionParents) as SubregionCode[];
export const intermediateRegionCodes = Object.keys(
  intermediateParents,
) as IntermediateRegionCode[];

export const isRegionCode = (code: string): code is RegionCode =>
  regionCodes.some((known) => known === code);

/** A region, subregion or intermediate region. */
export const isAnyRegion = (code: string): code is AnyRegionCode =>
  isRegionCode(code) ||
  subregionCodes.some((known) => known === code) ||
  intermediateRegionCodes.some((known) => known === code);

/** The subregions of a region, in no promised order: sort them by label. */
export const subregionsOf = (region: RegionCode): SubregionCode[] =>
  subregionCodes.filter((code) => subregionParents[code] === region);

export interface RegionPath {
  readonly region: RegionCode | null;
  readonly subregion: SubregionCode | null;
  readonly intermediate: IntermediateRegionCode | null;
}

/** All levels above an area, from the narrowest code the area carries. */
export function regionPath(narrowest: string): RegionPath {
  const intermediate =
    narrowest in intermediateParents
      ? (narrowest as IntermediateRegionCode)
      : null;
  const sub = intermediate ? intermediateParents[intermediate] : narrowest;
  if (!(sub in subregionParents))
    return { region: null, subregion: null, intermediate: null };
  const subregion = sub as SubregionCode;
  return { region: subregionParents[subregion], subregion, intermediate };
}
