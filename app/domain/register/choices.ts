import type { Columns } from "./columns";
import {
  categoryValues,
  columnNames,
  type FacetName,
  type GroupsOf,
} from "./facets";

/** The choices of one facet, as rows have them. */
export interface Choices {
  /** Per place the number of a combination of choices. */
  readonly codes: Uint16Array;
  readonly combinations: readonly (readonly string[])[];
  /** Of each combination where its choices stand in `values`. */
  readonly members: readonly (readonly number[])[];
  readonly values: readonly string[];
}

/**
 * Categories hang on the area and the day looked at, not on the row: they are
 * told once per area, and rows have them by the number of their area.
 */
function categories({ facet: { area } }: Columns, groupsOf: GroupsOf): Choices {
  const combinations = area.combinations.map(([iso3]) =>
    groupsOf(iso3 ?? null),
  );
  const values: readonly string[] = categoryValues;
  return {
    codes: area.codes,
    combinations,
    members: combinations.map((own) =>
      own.map((value) => values.indexOf(value)),
    ),
    values,
  };
}

/** The choices of every facet on the day that `groupsOf` speaks of. */
export function choicesOf(
  columns: Columns,
  groupsOf: GroupsOf,
): Readonly<Record<FacetName, Choices>> {
  const choices = { category: categories(columns, groupsOf) } as Record<
    FacetName,
    Choices
  >;
  for (const name of columnNames) {
    const { codes, dictionary } = columns.facet[name];
    const { combinations, members, values } = dictionary;
    choices[name] = { codes, combinations, members, values };
  }
  return choices;
}

/** Per combination 1 when it holds one of the choices, else 0. */
export const fitting = (
  combinations: Choices["combinations"],
  chosen: readonly string[],
): Uint8Array =>
  Uint8Array.from(combinations, (combination) =>
    combination.some((value) => chosen.includes(value)) ? 1 : 0,
  );
