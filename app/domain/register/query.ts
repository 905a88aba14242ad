import type { AsOf } from "./as-of";
import type { FacetName, Selection } from "./facets";
import { sorts, type Sort } from "./order";

/** What a reader asks the register, as it stands in the address. */
export interface RegisterQuery {
  readonly q: string;
  readonly selection: Selection;
  readonly sort: Sort;
  /** The past day it is asked about; null: now. */
  readonly asOf: AsOf | null;
}

/** The query as parameters of an address; what is left at its default is left out. */
export function toParams(
  { q, selection, sort, asOf }: RegisterQuery,
  more: Readonly<Record<string, string | number | undefined>> = {},
): Record<string, string | number | readonly string[] | undefined> {
  return {
    q: q === "" ? undefined : q,
    ...selection,
    sort: sort === sorts[0] ? undefined : sort,
    asOf: asOf?.day,
    ...more,
  };
}

/** The query without one of its choices, or without its words (`q`). */
export function without(
  query: RegisterQuery,
  name: FacetName | "q",
  value?: string,
): RegisterQuery {
  if (name === "q") return { ...query, q: "" };
  const left = (query.selection[name] ?? []).filter(
    (one) => value !== undefined && one !== value,
  );
  const { [name]: _removed, ...others } = query.selection;
  return {
    ...query,
    selection: left.length > 0 ? { ...others, [name]: left } : others,
  };
}
