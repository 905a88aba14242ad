import { whatIf, type Wish } from "../allocation/counterfactual";
import { tieHash } from "../allocation/hash.server";
import type { RoundInput } from "../allocation/model";
import type { RoundResult } from "../allocation/result";
import { unprocessable } from "../kernel/errors";

/** Pairs of a result with some taken out and some put in. */
export type Changed = ReturnType<typeof whatIf>;

/** What a page waits for at most; a larger round is not tried out on it. */
const patience = 10_000;

/** @throws DomainError 422 for names the round does not have */
export function assertInRound(
  input: RoundInput,
  { request, offer }: Pick<Wish, "request" | "offer">,
): void {
  const isKnown =
    input.requests.some(({ id }) => id === request) &&
    input.offers.some(({ id }) => id === offer);
  if (!isKnown) throw unprocessable("round.error.unknown-pair", "request");
}

/**
 * The best result with wishes fulfilled, and its cost.
 * @throws DomainError 422 for names the round does not have, or no time enough
 */
export function tryWishes(
  input: RoundInput,
  result: RoundResult,
  wishes: readonly Wish[],
): Changed {
  for (const wish of wishes) assertInRound(input, wish);
  const end = performance.now() + patience;
  const found = whatIf(input, result, wishes, {
    hash: tieHash,
    shouldStop: () => performance.now() > end,
  });
  if (found.isPossible && found.status === "limit")
    throw unprocessable("round.error.took-too-long", "request");
  return found;
}
