import {
  insertOverride,
  listOverrides,
  updateRound,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { whatIf, type Wish } from "../allocation/counterfactual";
import { tieHash } from "../allocation/hash.server";
import type { RoundInput } from "../allocation/model";
import type { RoundResult } from "../allocation/result";
import { recordAudit } from "../audit/record.server";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { loadRound, solvedRound } from "./load.server";
import { officerWho } from "./officer.server";
import type { OverrideForm } from "./schema";

/** Pairs of a result with some taken out and some put in. */
export type Changed = ReturnType<typeof whatIf>;

/** What a page waits for at most; a larger round is not tried out on it. */
const patience = 10_000;

/**
 * The best result with wishes fulfilled, and its cost.
 * @throws DomainError 422 for names the round does not have, or no time enough
 */
export function tryWishes(
  input: RoundInput,
  result: RoundResult,
  wishes: readonly Wish[],
): Changed {
  const known = wishes.every(
    ({ request, offer }) =>
      input.requests.some(({ id }) => id === request) &&
      input.offers.some(({ id }) => id === offer),
  );
  if (!known) throw unprocessable("round.error.unknown-pair", "request");
  const end = performance.now() + patience;
  const found = whatIf(input, result, wishes, {
    hash: tieHash,
    shouldStop: () => performance.now() > end,
  });
  if (found.isPossible && found.status === "limit")
    throw unprocessable("round.error.took-too-long", "request");
  return found;
}

/**
 * Puts a pair into a proposal or takes it out, against the optimum: with a
 * reason, and with its cost. Everything else is solved again around it and the
 * changes before it.
 * @throws DomainError 409 when the round is no proposal, or the pair cannot be
 */
export async function overrideRound(
  ctx: Context,
  id: string,
  { request, offer, isIn, reason }: OverrideForm,
): Promise<void> {
  const userId = officerWho(ctx, "round.publish");
  const round = await loadRound(ctx.db.read, id);
  if (round.status !== "proposed")
    throw conflict("round.error.wrong-state", {
      ...{ state: round.status, event: "override" },
    });
  const { input, result } = solvedRound(round);
  const before = await listOverrides(ctx.db.read, id);
  const wishes = lastWords([...before, { request, offer, isIn }]);
  // Solved before the transaction, which only makes sure that nothing changed since.
  const found = tryWishes(input, result, wishes);
  if (!found.isPossible)
    throw unprocessable(`round.error.impossible-${found.limit}`, "request");
  const { loss, pairs } = found;
  await ctx.db.write(async (tx) => {
    if (!(await updateRound(tx, round, { updatedAt: ctx.now })))
      throw conflict("round.error.somebody-faster");
    await insertOverride(tx, {
      ...{ id: newId(), roundId: id, position: before.length + 1 },
      ...{ request, offer, isIn, reason, reasonLang: ctx.locale },
      ...{ loss, pairs, userId, at: ctx.now },
    });
    await recordAudit(tx, ctx, {
      action: "round.overridden",
      subjectKind: "round",
      subjectId: id,
      reason,
      detail: { request, offer, isIn, loss: loss.join(" ") },
    });
  });
}

/** A later word on a pair takes the place of an earlier one. */
const lastWords = (wishes: readonly Wish[]): Wish[] =>
  wishes
    .filter(
      (wish, at) =>
        !wishes
          .slice(at + 1)
          .some(
            (one) => one.request === wish.request && one.offer === wish.offer,
          ),
    )
    .map(({ request, offer, isIn }) => ({ request, offer, isIn }));
