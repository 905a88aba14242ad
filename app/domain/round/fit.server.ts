import { scorePair, type ScoreOffer, type ScoreRequest } from "../match/score";

/** A request as a round reads it. */
export interface Asking {
  readonly id: string;
  readonly facts: ScoreRequest;
  readonly isLdc: boolean;
  readonly partners: number;
  readonly waitingDays: number;
  /** Providers it is shown to; null: all. */
  readonly shownTo: readonly string[] | null;
  readonly demo: boolean;
}

/** An offer as a round reads it. */
export interface Giving {
  readonly id: string;
  readonly facts: ScoreOffer;
  /** Free slots and those that the round's fixed pairs hold. */
  readonly slots: number;
  readonly demo: boolean;
}

/** One word for a pair of ids, for sets. */
export const pairKey = (request: string, offer: string): string =>
  `${request} ${offer}`;

/** Whether the two may meet at all: both invented or neither, and not hidden from the provider. */
export const mayMeet = (asking: Asking, giving: Giving): boolean =>
  asking.demo === giving.demo &&
  (asking.shownTo === null ||
    asking.shownTo.includes(giving.facts.participantId));

/** A pair, or the one thing it lacks; null where not even the topic fits. */
export function fitOf(
  asking: Asking,
  giving: Giving,
  threshold: number,
): { readonly gate: string | null; readonly score: number } | null {
  const facts = { ...giving.facts, freeSlots: giving.slots };
  const { gates, total } = scorePair(asking.facts, facts);
  const failed = gates.filter(({ passed }) => !passed).map(({ code }) => code);
  if (failed.includes("topic")) return null;
  if (failed.length > 1) return { gate: "several", score: total };
  if (total < threshold)
    return { gate: failed.length === 0 ? "score" : "several", score: total };
  return { gate: failed[0] ?? null, score: total };
}
