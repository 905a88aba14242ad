import type { Queries } from "../../../db/client.server";
import { findLastAttempt } from "../../../db/queries/match-open.server";
import { findOffer } from "../../../db/queries/offer.server";
import { findRequest } from "../../../db/queries/request.server";
import {
  insertOverride,
  listOverrides,
  updateRound,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import type { Wish } from "../allocation/counterfactual";
import type { RoundInput, RoundPair } from "../allocation/model";
import { recordAudit } from "../audit/record.server";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { isReadBy } from "../match/request-view.server";
import { barredBy } from "./barred";
import { effectivePairs } from "./effective";
import { knownToOfficers } from "./known.server";
import { loadRound, solvedRound } from "./load.server";
import type { AliasTable } from "./model";
import { officerWho } from "./officer.server";
import type { OverrideForm } from "./schema";
import { assertInRound, tryWishes } from "./try-wishes.server";
import { whatIfView, type WhatIfView } from "./what-if-view.server";

/** What a change costs, before it is made. */
export interface OverridePrice extends WhatIfView {
  /** Says that this cost was seen. */
  readonly seen: string;
}

/**
 * A pair can be put in only if it is one of the possible ones, its provider may
 * still read the request, and no side declined it: an officer names nobody a
 * request is kept from, and nobody is asked again.
 * @throws DomainError 422 that says what stands against it
 */
async function assertProposable(
  db: Queries,
  { input, aliases }: { input: RoundInput; aliases: AliasTable | null },
  wish: Wish,
): Promise<void> {
  const requestId = aliases?.requests[wish.request];
  const offerId = aliases?.offers[wish.offer];
  if (!wish.isIn || requestId === undefined || offerId === undefined) return;
  const request = await findRequest(db, requestId);
  const offer = await findOffer(db, offerId);
  if (!request || !offer)
    throw unprocessable("round.error.unknown-pair", "request");
  if (!(await isReadBy(db, request, offer.participantId)))
    throw unprocessable("round.error.not-named", "offer");
  const last = await findLastAttempt(db, requestId, offerId);
  if (last?.status.startsWith("declined_by_"))
    throw unprocessable("round.error.declined-before", "offer");
  if (barredBy(input, wish)) throw unprocessable("round.error.barred", "offer");
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
  const { aliases } = round;
  assertInRound(input, { request, offer });
  const wish = { request, offer, isIn };
  await assertProposable(ctx.db.read, { input, aliases }, wish);
  const before = await listOverrides(ctx.db.read, id);
  const wishes = lastWords([...before, wish]);
  // Solved before the transaction, which only makes sure that nothing changed since.
  const found = tryWishes(input, result, wishes);
  if (!found.isPossible)
    throw unprocessable(`round.error.impossible-${found.limit}`, "request");
  const { loss, pairs } = found;
  if (seen !== loss.join(" ")) {
    const known = await knownToOfficers(
      ctx.db.read,
      aliases ?? { requests: {}, offers: {}, providers: {} },
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
