import {
  facetNames,
  facets,
  type FacetRow,
  type GroupsOf,
  type Selection,
} from "./facets";

/**
 * Whether one row fits every filter of a selection. The same answer as `find`
 * gives for the whole register, without its columns.
 */
export const rowFits = (
  row: FacetRow,
  selection: Selection,
  groupsOf: GroupsOf,
): boolean =>
  facetNames.every((name) => {
    const chosen = selection[name];
    if (!chosen || chosen.length === 0) return true;
    return facets[name]
      .of(row, groupsOf)
      .some((value) => chosen.includes(value));
  });
