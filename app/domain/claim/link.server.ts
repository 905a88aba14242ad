import {
  findAct,
  listActsOf,
  type ActRow,
} from "../../../db/queries/act.server";
import { findClaimRow } from "../../../db/queries/claim.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import { endorsementsFor } from "../act/rules";
import { typesOpenTo } from "../act/start";
import { notFound, unprocessable } from "../kernel/errors";
import { inTotals } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import { changeClaim } from "./change.server";
import { listOwnClaims } from "./promote.server";
import { mayLink } from "./rules";

/** Whether an act of the register can be what a source spoke of: it stands and says something of its own. */
const mayBeMeant = ({ status, type, seq }: ActRow): boolean =>
  seq !== null &&
  inTotals(status) &&
  type !== "reaffirm" &&
  type !== "withdraw";

/**
 * What a participant can do with public claims about itself: begin an act from
 * one, or say which act of the register it speaks of.
 * @throws DomainError 404 for who may not draft for the participant
 */
export async function getOwnClaims(ctx: Context, participantId: string) {
  const claims = await listOwnClaims(ctx, participantId);
  const participant = await findParticipant(ctx.db.read, participantId);
  if (!participant) throw notFound();
  const acts = await listActsOf(ctx.db.read, participantId);
  const open = typesOpenTo(participant.kind, acts);
  return {
    id: participantId,
    claims: claims.map((claim) => ({
      ...claim,
      mayLink: claim.isNamed || participant.kind === "government",
    })),
    mayStart: endorsementsFor(participant.kind).some((type) =>
      open.includes(type),
    ),
    acts: acts
      .filter(mayBeMeant)
      .flatMap(({ id, type, seq }) =>
        seq === null ? [] : [{ id, type, number: registerNumber(seq) }],
      ),
  };
}

/**
 * Ties a public claim to an act of the same participant that stands on the
 * register: it is told as registered since. Nothing is counted by it.
 * @throws DomainError 404 for who may not draft for the participant; 422 for a
 * claim that is not about it, and for an act that is not its own or does not stand
 */
export async function linkClaim(
  ctx: Context,
  participantId: string,
  {
    claim: claimId,
    act: actId,
  }: { readonly claim: string; readonly act: string },
): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const participant = await findParticipant(tx, participantId);
    if (!participant) throw notFound();
    authorize(actor, "claim.promote", participant);
    const claim = await findClaimRow(tx, claimId);
    if (claim?.status !== "reported" || !mayLink(participant, claim)) {
      throw unprocessable("claim.error.not-yours");
    }
    const act = await findAct(tx, actId);
    if (act?.participantId !== participantId || !mayBeMeant(act)) {
      throw unprocessable("claim.error.act", "act");
    }
    await changeClaim(tx, ctx, claim, "linked", {
      status: "promoted",
      promotedAt: now,
      promotedAct: actId,
    });
    await touchPublic(tx);
  });
}
