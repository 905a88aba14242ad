import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import { registerAt } from "../register/register-index.server";
import { viewChoices, type ViewChoices } from "../register/view-choices";
import type { ViewQuery } from "../register/views-query";

/** Acts in totals by the area of the participant, narrowed to kinds, regions, proposals. */
export interface MapView {
  readonly query: ViewQuery;
  /** By alpha-3 code, the most first; areas without an act are left out. */
  readonly byArea: readonly (readonly [iso3: string, acts: number])[];
  /** Acts of bodies that belong to no one area. */
  readonly withoutArea: number;
  readonly choices: ViewChoices;
  readonly at: Instant;
}

/** What the map shows. */
export async function viewMap(
  { db, now }: Pick<Context, "db" | "now">,
  query: ViewQuery,
): Promise<MapView> {
  const { selection, asOf } = query;
  const register = await registerAt({ db, now }, asOf?.at ?? null);
  const found = await register.find({ q: "", selection });
  const byArea = [...found.facets.area]
    .map(([iso3, { total }]) => [iso3, total] as const)
    .filter(([, total]) => total > 0)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const placed = byArea.reduce((sum, [, total]) => sum + total, 0);
  return {
    query,
    byArea,
    withoutArea: found.total - placed,
    choices: viewChoices(found, selection),
    at: asOf?.at ?? now,
  };
}
