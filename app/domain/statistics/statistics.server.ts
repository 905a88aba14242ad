import type { Context } from "../../context.server";
import { totalTypes } from "../act/rules";
import type { Instant } from "../kernel/clock";
import { publicStatuses } from "../lifecycle/act";
import { incomeGroups } from "../reference/model";
import type { AsOf } from "../register/as-of";
import { facets, type ColumnName } from "../register/facets";
import type { Found } from "../register/find";
import { Kept } from "../register/kept";
import type { PeriodCount } from "../register/periods";
import { registerAt } from "../register/register-index.server";
import type { RegisterView } from "../register/view.server";
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
  { rows }: RegisterView,
  found: Found,
  name: ColumnName,
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
  return tallyAll(rows, found.slots, name, questions, ofRows)
    .map((counts, at) => ({ key: values[at] ?? null, ...counts }))
    .filter(({ key, acts }) => key !== null || acts > 0);
}

const groups = ["ldc", "lldc", "sids"] as const;

/** By the category that the area of each participant has on the day looked at, as the facet has it. */
function byCategory({ rows: all, groups: ofDay }: RegisterView, found: Found) {
  const isIn =
    (key: string): Fits =>
    ([iso3]) =>
      ofDay.of(iso3 ?? null).includes(key);
  const questions: Fits[] = [
    ...[...groups, ...incomeGroups].map(isIn),
    (own) => !incomeGroups.some((group) => isIn(group)(own)),
  ];
  const rows = tallyAll(all, found.slots, "area", questions).map(
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

function countAll(register: RegisterView, found: Found): Figures {
  const of = (name: ColumnName, values: readonly string[]) =>
    byFacet(register, found, name, values);
  const wait = (key: string | null) => ({
    key,
    ...waitOf(register.rows, found.slots, "kind", (own) =>
      key === null ? true : own.includes(key),
    ),
  });
  return {
    total:
      tallyAll(register.rows, found.slots, "kind", [() => true])[0] ?? nobody,
    listed: found.rows,
    tables: {
      act: of("act", totalTypes),
      kind: of("kind", facets.kind.values),
      region: of("region", facets.region.values),
      proposal: of("proposal", facets.proposal.values),
      ...byCategory(register, found),
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
  const register = await registerAt({ db, now }, asOf?.at ?? null);
  const found = await register.find({ q: "", selection: {} });
  const counted = kept.get(found, "", () => countAll(register, found));
  const { periods: growth } = await viewTimeline(
    { db, now },
    { selection: {}, asOf, by: "registered", step: "month" },
  );
  return { asOf, at, growth, ...counted };
}
