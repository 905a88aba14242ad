import type { Queries } from "../../../db/client.server";
import { listApprovedGraduations } from "../../../db/queries/graduation.server";
import type { Instant } from "../kernel/clock";
import type { LdcDecision } from "../reference/ldc";

/** A decision with the instant from which on it was known. */
export interface DatedDecision extends LdcDecision {
  readonly decidedAt: Instant;
}

/** Everything that was ever decided, in the order it was. */
export const listLdcDecisions = async (db: Queries): Promise<DatedDecision[]> =>
  (await listApprovedGraduations(db)).map(({ decidedAt, ...rest }) => ({
    ...rest,
    decidedAt: decidedAt ?? 0,
  }));

/**
 * What held at an instant, null for now: the last decision of each country. A
 * day before a decision was entered does not know it.
 */
export function knownBy(
  decisions: readonly DatedDecision[],
  at: Instant | null,
): LdcDecision[] {
  const known = new Map<string, LdcDecision>();
  for (const { decidedAt, ...decision } of decisions) {
    if (at === null || decidedAt <= at) known.set(decision.iso3, decision);
  }
  return [...known.values()];
}

/** What is known now of countries' time on the list, for a record that keeps its categories. */
export const ldcDecisionsNow = async (db: Queries): Promise<LdcDecision[]> =>
  knownBy(await listLdcDecisions(db), null);
