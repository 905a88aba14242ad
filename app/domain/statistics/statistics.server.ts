import type { Context } from "../../context.server";
import { totalTypes } from "../act/rules";
import { dayOf, type Day, type Instant } from "../kernel/clock";
import { publicStatuses } from "../lifecycle/act";
import { categoriesOn } from "../reference/category";
import { incomeGroups } from "../reference/income-group";
import type { AsOf } from "../register/as-of";
import type { Columns } from "../register/columns";
import { facets, type FacetName } from "../register/facets";
import type { Found } from "../register/find";
import { Kept } from "../register/kept";
import { registerAt } from "../register/register-index.server";
import type { StatRow, StatTable } from "../register/stat-tables";
import { tally, waitOf, type Tally, type Wait } from "../register/tally";

export interface StatisticsView {
  readonly asOf: AsOf | null;
  readonly at: Instant;
  /** Acts in totals and the participants behind them. */
  readonly total: Tally;
  /** Rows on the register, in totals or not. */
  readonly listed: number;
  readonly tables: Readonly<Record<StatTable, readonly StatRow[]>>;
  /** Days from receipt to registration; the first is of everybody. */
  readonly waits: readonly (Wait & { readonly key: string | null })[];
}

type Figures = Pick<StatisticsView, "total" | "listed" | "tables" | "waits">;
const kept = new Kept<Found, Figures>();

/** A row for each choice that occurs, and one for acts that have none of them. */
function byFacet(
  columns: Columns,
  found: Found,
  name: FacetName,
  values: readonly string[],
  ofRows = false,
): StatRow[] {
  const count = (fits: (own: readonly string[]) => boolean) =>
    tally(columns, found.slots, name, fits, ofRows);
  const rows: StatRow[] = values.map((key) => ({
    key,
    ...count((own) => own.includes(key)),
  }));
  const none = count((own) => !own.some((one) => values.includes(one)));
  return [...rows, { key: null, ...none }].filter(
    ({ key, acts }) => key !== null || acts > 0,
  );
}

/** By the category that the area of each participant has on a day, whatever it was when the act was done. */
function byCategory(columns: Columns, found: Found, day: Day) {
  const categories = new Map(
    columns.facet.area.combinations.flatMap((values) =>
      values.map((iso3) => [iso3, categoriesOn(iso3, day)] as const),
    ),
  );
  const count = (
    fits: (own: ReturnType<typeof categoriesOn> | undefined) => boolean,
  ) =>
    tally(columns, found.slots, "area", ([iso3 = ""]) =>
      fits(categories.get(iso3)),
    );
  return {
    category: (["ldc", "lldc", "sids"] as const).map((key) => ({
      key,
      ...count((own) => own?.[key] === true),
    })),
    income: [
      ...incomeGroups.map((key) => ({
        key,
        ...count((own) => own?.income?.group === key),
      })),
      { key: null, ...count((own) => !own?.income) },
    ],
  };
}

function countAll(columns: Columns, found: Found, day: Day): Figures {
  const everybody = () => true;
  const of = (name: FacetName, values: readonly string[]) =>
    byFacet(columns, found, name, values);
  const wait = (key: string | null) => ({
    key,
    ...waitOf(columns, found.slots, "kind", (own) =>
      key === null ? true : own.includes(key),
    ),
  });
  return {
    total: tally(columns, found.slots, "kind", everybody),
    listed: found.rows,
    tables: {
      act: of("act", totalTypes),
      kind: of("kind", facets.kind.values),
      region: of("region", facets.region.values),
      proposal: of("proposal", facets.proposal.values),
      ...byCategory(columns, found, day),
      verification: of("verification", facets.verification.values),
      vehicle: of("vehicle", facets.vehicle.values),
      status: byFacet(columns, found, "status", publicStatuses, true).filter(
        ({ acts }) => acts > 0,
      ),
    },
    waits: [null, ...facets.kind.values]
      .map(wait)
      .filter(({ key, acts }) => key === null || acts > 0),
  };
}

/** Every figure of the page of statistics, as of a day or of now. */
export async function viewStatistics(
  { db, now }: Pick<Context, "db" | "now">,
  { asOf }: { readonly asOf: AsOf | null },
): Promise<StatisticsView> {
  const at = asOf?.at ?? now;
  const day = dayOf(at);
  const register = await registerAt(db, asOf?.at ?? null);
  const found = await register.find({ q: "", selection: {} });
  const counted = kept.get(found, day, () =>
    countAll(register.columns, found, day),
  );
  return { asOf, at, ...counted };
}
