import type { Context } from "../../context.server";
import { totalTypes } from "../act/rules";
import type { Instant } from "../kernel/clock";
import { inTotals } from "../lifecycle/act";
import { publicStatuses } from "../lifecycle/act";
import { facetNames, facets, type FacetName, type Selection } from "./facets";
import type { Count, Found } from "./find";
import { listRegister, type ShownRow } from "./list.server";
import type { RegisterQuery } from "./query";

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What the page of the list shows. */
export interface ListView {
  readonly query: RegisterQuery;
  readonly total: number;
  readonly listed: number;
  readonly rows: readonly ShownRow[];
  readonly page: number;
  readonly pages: number;
  readonly choices: Readonly<Record<FacetName, readonly Choice[]>>;
  /** Rows with one active filter taken away. */
  readonly without: readonly { name: FacetName | "q"; rows: number }[];
  readonly at: Instant;
}

/** Choices that no total holds: their number is of rows. */
const outsideTotals = (name: FacetName, value: string): boolean =>
  (name === "status" &&
    publicStatuses.some((one) => one === value && !inTotals(one))) ||
  (name === "act" && !totalTypes.some((one) => one === value));

/** Whether a reader asked for rows that are in no total; then all numbers are of rows. */
const asksOutside = (selection: Selection): boolean =>
  (["status", "act"] as const).some((name) =>
    selection[name]?.some((value) => outsideTotals(name, value)),
  );

function choicesOf(
  name: FacetName,
  counts: ReadonlyMap<string, Count>,
  selection: Selection,
): Choice[] {
  const byRows = asksOutside(selection);
  const values: readonly string[] =
    facets[name].values ?? [...counts.keys()].sort().reverse();
  return values
    .map((value) => {
      const { rows, total } = counts.get(value) ?? { rows: 0, total: 0 };
      const isOfRows = byRows || outsideTotals(name, value);
      return { value, count: isOfRows ? rows : total };
    })
    .filter(
      ({ value, count }) => count > 0 || selection[name]?.includes(value),
    );
}

const choices = ({ facets: counts }: Found, selection: Selection) =>
  Object.fromEntries(
    facetNames.map((name) => [name, choicesOf(name, counts[name], selection)]),
  ) as Record<FacetName, Choice[]>;

/** One page of the list with its filters. Throws 404 beyond the last page. */
export async function viewRegister(
  ctx: Pick<Context, "db" | "locale" | "now">,
  { page: asked, ...query }: RegisterQuery & { readonly page: number },
): Promise<ListView> {
  const { found, rows, page, pages } = await listRegister(ctx, query, asked);
  return {
    query,
    total: found.total,
    listed: found.rows,
    rows,
    page,
    pages,
    choices: choices(found, query.selection),
    without: Object.entries(found.without)
      .map(([name, count]) => ({
        name: name as FacetName | "q",
        rows: count.rows,
      }))
      .filter((one) => one.rows > 0),
    at: query.asOf?.at ?? ctx.now,
  };
}
