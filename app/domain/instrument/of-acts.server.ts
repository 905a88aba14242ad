import type { Queries } from "../../../db/client.server";
import { listLinksOf } from "../../../db/queries/instrument-link.server";
import type { Vehicle } from "../act/model";
import type { Instant } from "../kernel/clock";
import { isInstrumentForm } from "./model";
import { standingsOf } from "./standing.server";
import type { BehindAct } from "./view";

interface Row {
  readonly actId: string;
  readonly vehicle: Vehicle;
}

/**
 * Rows of the register, each with the instrument its act was made through and
 * where that stood at an instant or (`null`) stands now: a joint act that one
 * side filed awaits the other (domain.md, pillar 1, rule 2). A few statements
 * for all rows, none where no act can have an instrument.
 */
export async function withInstruments<T extends Row>(
  db: Queries,
  rows: readonly T[],
  at: Instant | null,
): Promise<(T & { readonly instrument: BehindAct | null })[]> {
  const acts = rows.filter(({ vehicle }) => isInstrumentForm(vehicle));
  const links =
    acts.length === 0
      ? []
      : await listLinksOf(
          db,
          acts.map(({ actId }) => actId),
        );
  const ofAct = new Map(links.map((one) => [one.actId, one.instrumentId]));
  const standings = await standingsOf(db, [...new Set(ofAct.values())], at);
  return rows.map((row) => {
    const id = ofAct.get(row.actId);
    const standing = id === undefined ? undefined : standings.get(id);
    return {
      ...row,
      instrument:
        id === undefined || !standing
          ? null
          : { id, confirmation: standing.confirmation },
    };
  });
}
