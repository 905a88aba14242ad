import type { Queries } from "../../../db/client.server";
import type { Instant } from "../kernel/clock";
import { fitOf, mayMeet, pairKey } from "./fit.server";
import { readRound, type Only, type RoundRules } from "./snapshot.server";

/** A pair a round could propose, as things stand now. */
export interface EligiblePair {
  readonly requestId: string;
  readonly offerId: string;
  /** Who asks, and who gives. */
  readonly requesterId: string;
  readonly providerId: string;
  readonly score: number;
}

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * The pairs a round could propose, the best fitting first; with `only`, those of
 * one record. Pairs that are agreed, or that a side declined, are not among them.
 */
export async function eligiblePairs(
  db: Queries,
  round: RoundRules,
  now: Instant,
  only: Only = {},
): Promise<EligiblePair[]> {
  const { requests, offers, fixed, apart, rules } = await readRound(
    ...([db, round, now, only] as const),
  );
  const agreed = new Set(fixed.map(([one, other]) => pairKey(one, other)));
  const found: EligiblePair[] = [];
  for (const asking of requests) {
    for (const giving of offers) {
      const key = pairKey(asking.id, giving.id);
      if (apart.has(key) || agreed.has(key)) continue;
      if (!mayMeet(asking, giving)) continue;
      const fit = fitOf(asking, giving, rules.threshold);
      if (fit?.gate !== null) continue;
      found.push({
        ...{ requestId: asking.id, offerId: giving.id, score: fit.score },
        requesterId: asking.facts.participantId,
        providerId: giving.facts.participantId,
      });
    }
    await breathe();
  }
  return found.sort(
    (a, b) =>
      b.score - a.score ||
      (pairKey(a.requestId, a.offerId) < pairKey(b.requestId, b.offerId)
        ? -1
        : 1),
  );
}
