import type { Queries } from "../../../db/client.server";
import { findLastAttempt } from "../../../db/queries/match-open.server";
import {
  insertOverride,
  listOverrides,
  updateRound,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { whatIf, type Wish } from "../allocation/counterfactual";
import { tieHash } from "../allocation/hash.server";
import type { RoundInput, RoundPair } from "../allocation/model";
import type { RoundResult } from "../allocation/result";
import { recordAudit } from "../audit/record.server";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { effectivePairs } from "./effective";
import { knownToOfficers } from "./known.server";
import { loadRound, solvedRound } from "./load.server";
import type { AliasTable } from "./model";
import { officerWho } from "./officer.server";
import type { OverrideForm } from "./schema";
import { whatIfView, type WhatIfView } from "./view.server";

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

/** What a change costs, before it is made. */
export interface OverridePrice extends WhatIfView {
  /** Says that this cost was seen. */
  readonly seen: string;
}

/** A pair that a side declined is not put to it again, by nobody. */
async function assertNotDeclined(
  db: Queries,
  aliases: AliasTable | null,
  { request, offer, isIn }: Wish,
): Promise<void> {
  const requestId = aliases?.requests[request];
  const offerId = aliases?.offers[offer];
  if (!isIn || requestId === undefined || offerId === undefined) return;
  const last = await findLastAttempt(db, requestId, offerId);
  if (last?.status.startsWith("declined_by_"))
    throw unprocessable("round.error.declined-before", "offer");
}

/**
 * Puts a pair into a proposal or takes it out, against the optimum: with a
 * reason, and with its cost, which the officer has to have seen. Everything else
 * is solved again around it and the changes before it.
 * @returns null once it is made; else what it would cost, and nothing is changed
 * @throws DomainError 409 when the round is no proposal, or the pair cannot be
 */
export async function overrideRound(
  ctx: Context,
  id: string,
  { request, offer, isIn, reason, seen }: OverrideForm,
): Promise<OverridePrice | null> {
  const userId = officerWho(ctx, "round.publish");
  const round = await loadRound(ctx.db.read, id);
  if (round.status !== "proposed")
    throw conflict("round.error.wrong-state", {
      ...{ state: round.status, event: "override" },
    });
  const { input, result } = solvedRound(round);
  await assertNotDeclined(ctx.db.read, round.aliases, { request, offer, isIn });
  const before = await listOverrides(ctx.db.read, id);
  const wishes = lastWords([...before, { request, offer, isIn }]);
  // Solved before the transaction, which only makes sure that nothing changed since.
  const found = tryWishes(input, result, wishes);
  if (!found.isPossible)
    throw unprocessable(`round.error.impossible-${found.limit}`, "request");
  const { loss, pairs } = found;
  if (seen !== loss.join(" ")) {
    const known = await knownToOfficers(
      ctx.db.read,
      round.aliases ?? { requests: {}, offers: {}, providers: {} },
    );
    const now = effectivePairs(result, before);
    const change = { ...found, ...changesOf(now, pairs) };
    const view = whatIfView({ request, offer }, change, [], known);
    return { ...view, seen: loss.join(" ") };
  }
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
  return null;
}

/** What a change takes out of the proposal as it stands, and what it brings. */
function changesOf(now: readonly RoundPair[], then: readonly RoundPair[]) {
  const isNotIn =
    (others: readonly RoundPair[]) =>
    ([request, offer]: RoundPair) =>
      !others.some(([one, other]) => one === request && other === offer);
  return { lost: now.filter(isNotIn(then)), gained: then.filter(isNotIn(now)) };
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
