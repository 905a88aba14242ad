import type { Tx } from "../../../db/client.server";
import {
  insertMatch,
  insertMatchEvent,
  type MatchRow,
} from "../../../db/queries/match.server";
import { findLastAttempt } from "../../../db/queries/match-open.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { MatchOrigin } from "../exchange/model";
import { userIdOf } from "../exchange/told.server";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { introductionTime, isOver } from "../lifecycle/match";
import { moveMatch } from "./change.server";
import { tellBoth } from "./letters.server";
import { loadMatch } from "./load.server";
import { isReadBy } from "./request-view.server";

/** A pair and why it is brought up. */
export interface NewPair {
  readonly requestId: string;
  readonly offerId: string;
  readonly origin: MatchOrigin;
  readonly roundId?: string | null;
  readonly score: number;
  readonly scoreVersion: string;
  readonly inputsHash: string;
}

/**
 * Brings a pair up, or hands back the one that is open already. A pair that
 * lapsed or was superseded gets another attempt.
 * @throws DomainError 409 `match.error.declined-before` when a side said no
 */
export async function openPair(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  { roundId = null, ...pair }: NewPair,
): Promise<MatchRow> {
  const { requestId, offerId, origin } = pair;
  const last = await findLastAttempt(tx, requestId, offerId);
  if (last && !isOver(last.status)) return last;
  const isVetoed =
    last?.status === "declined_by_requester" ||
    last?.status === "declined_by_provider";
  if (isVetoed) throw conflict("match.error.declined-before");
  const { now } = ctx;
  const match: MatchRow = {
    ...{ id: newId(), ...pair, roundId, attempt: (last?.attempt ?? 0) + 1 },
    ...{ status: "suggested", statusSince: now, dueAt: null },
    ...{ requesterAcceptedAt: null, requesterAcceptedBy: null },
    ...{ providerAcceptedAt: null, providerAcceptedBy: null },
    ...{ reasonCode: null, createdAt: now, updatedAt: now, version: 1 },
  };
  await insertMatch(tx, match);
  await insertMatchEvent(tx, {
    ...{ id: newId(), matchId: match.id, event: "suggest" },
    ...{ toStatus: "suggested", reasonCode: origin, note: null },
    ...{ noteLang: null, userId: userIdOf(ctx), at: now },
  });
  await recordAudit(tx, ctx, {
    action: "match.suggested",
    subjectKind: "match",
    subjectId: match.id,
    detail: { request: requestId, offer: offerId, origin, score: pair.score },
  });
  return match;
}

/**
 * Introduces a pair: both sides are told and have 30 days.
 * @throws DomainError 409 when the provider may not read the request: nobody
 * but the requester names another one
 */
export async function introduce(
  tx: Tx,
  ctx: Context,
  match: MatchRow,
  fields: Partial<MatchRow> = {},
): Promise<MatchRow> {
  const { request, offer } = await loadMatch(tx, match.id, ctx.now);
  if (!(await isReadBy(tx, request, offer.participantId))) {
    throw conflict("match.error.not-named");
  }
  const dueAt = ctx.now + introductionTime;
  const step = { ...fields, dueAt };
  const after = await moveMatch(tx, ctx, match, "introduce", step);
  const loaded = await loadMatch(tx, match.id, ctx.now);
  await tellBoth(tx, ctx, loaded, "introduced", dueAt);
  return after;
}

/**
 * What a published round proposes: the pair is introduced, and both sides
 * decide. A pair that is introduced already, or agreed, stays as it is.
 * @returns the match's id
 */
export async function proposePair(
  tx: Tx,
  ctx: Context,
  pair: Omit<NewPair, "origin"> & { readonly roundId: string },
): Promise<string> {
  const match = await openPair(tx, ctx, { ...pair, origin: "round" });
  const isWaiting =
    match.status === "suggested" || match.status === "shortlisted";
  const { roundId, score, scoreVersion, inputsHash } = pair;
  const fields = { roundId, score, scoreVersion, inputsHash };
  if (isWaiting) await introduce(tx, ctx, match, fields);
  return match.id;
}
