import type { Context } from "../../context.server";
import { totalTypes } from "../act/rules";
import { dayOf, type Day, type Instant } from "../kernel/clock";
import { publicStatuses } from "../lifecycle/act";
import { categoriesOn } from "../reference/category";
import { incomeGroups } from "../reference/model";
import type { AsOf } from "../register/as-of";
import type { Rows } from "../register/columns";
import { facets, type FacetName } from "../register/facets";
import type { Found } from "../register/find";
import { Kept } from "../register/kept";
import type { PeriodCount } from "../register/periods";
import { registerAt } from "../register/register-index.server";
import type { StatRow, StatTable } from "../register/stat-tables";
import {
  tallyAll,
  waitOf,
  type Fits,
  type Tally,
  type Wait,
} from "../register/tally";
import { viewTimeline } from "./timeline.server";

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
  /** Acts in totals by the month they were registered. */
  readonly growth: readonly PeriodCount[];
}

type Figures = Pick<StatisticsView, "total" | "listed" | "tables" | "waits">;
const nobody: Tally = { acts: 0, participants: 0 };
const kept = new Kept<Found, Figures>();

/** A row for each choice, and one for acts that have none of them, if there are any. */
function byFacet(
  register: Rows,
  found: Found,
  name: FacetName,
  values: readonly string[],
  ofRows = false,
): StatRow[] {
  const questions: Fits[] = [
    ...values.map(
      (key): Fits =>
        (own) =>
          own.includes(key),
    ),
    (own) => !own.some((one) => values.includes(one)),
  ];
  return tallyAll(register, found.slots, name, questions, ofRows)
    .map((counts, at) => ({ key: values[at] ?? null, ...counts }))
    .filter(({ key, acts }) => key !== null || acts > 0);
}

const groups = ["ldc", "lldc", "sids"] as const;

/** By the category that the area of each participant has on a day, whatever it was when the act was done. */
function byCategory(register: Rows, found: Found, day: Day) {
  const ofArea = (own: readonly string[]) =>
    own[0] === undefined ? null : categoriesOn(own[0], day);
  const questions: Fits[] = [
    ...groups.map(
      (key): Fits =>
        (own) =>
          ofArea(own)?.[key] === true,
    ),
    ...incomeGroups.map(
      (key): Fits =>
        (own) =>
          ofArea(own)?.income?.group === key,
    ),
    (own) => !ofArea(own)?.income,
  ];
  const rows = tallyAll(register, found.slots, "area", questions).map(
    (counts, at) => ({
      key: [...groups, ...incomeGroups][at] ?? null,
      ...counts,
    }),
  );
  return {
    category: rows.slice(0, groups.length),
    income: rows.slice(groups.length),
  };
}

function countAll(register: Rows, found: Found, day: Day): Figures {
  const of = (name: FacetName, values: readonly string[]) =>
    byFacet(register, found, name, values);
  const wait = (key: string | null) => ({
    key,
    ...waitOf(register, found.slots, "kind", (own) =>
      key === null ? true : own.includes(key),
    ),
  });
  return {
    total: tallyAll(register, found.slots, "kind", [() => true])[0] ?? nobody,
    listed: found.rows,
    tables: {
      act: of("act", totalTypes),
      kind: of("kind", facets.kind.values),
      region: of("region", facets.region.values),
      proposal: of("proposal", facets.proposal.values),
      ...byCategory(register, found, day),
      verification: of("verification", facets.verification.values),
      vehicle: of("vehicle", facets.vehicle.values),
      status: byFacet(register, found, "status", publicStatuses, true).filter(
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
    countAll(register.rows, found, day),
  );
  const { periods: growth } = await viewTimeline(
    { db, now },
    { selection: {}, asOf, by: "registered", step: "month" },
  );
  return { asOf, at, growth, ...counted };
}
