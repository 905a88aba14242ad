import type { Tx } from "../../../db/client.server";
import {
  findClaimOfAct,
  findClaimRow,
  insertClaimAct,
  listClaimsAbout,
  type ClaimRow,
} from "../../../db/queries/claim.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { authorize, isAuthorized } from "../permissions/authorize";
import { changeClaim } from "./change.server";
import { mayPromote, type Promoter } from "./rules";

/** What a participant is shown of a claim about itself. */
const toOwn = (claim: ClaimRow) => ({
  id: claim.id,
  name: claim.name,
  nameLang: claim.nameLang,
  sourceTitle: claim.sourceTitle,
  sourceUrl: claim.sourceUrl,
  publisher: claim.publisher,
  publishedOn: claim.publishedOn,
  quote: claim.quote,
  quoteLang: claim.quoteLang,
  isNamed: claim.participantId !== null,
});
export type OwnClaim = ReturnType<typeof toOwn>;

/** Public claims a participant may take up as its own. */
export async function listOwnClaims(
  ctx: Context,
  participantId: string,
): Promise<OwnClaim[]> {
  const { db, actor } = ctx;
  const participant = await findParticipant(db.read, participantId);
  if (!participant) throw notFound();
  authorize(actor, "claim.promote", participant);
  const { kind, area } = participant;
  return [
    ...(await listClaimsAbout(db.read, { participantId })),
    ...(area === null ? [] : await listClaimsAbout(db.read, { kind, area })),
  ].map(toOwn);
}

/** How many public claims the reader may take up for a participant; 0 for who may not draft. */
export async function countOwnClaims(
  ctx: Context,
  participantId: string,
): Promise<number> {
  return isAuthorized(ctx.actor, "claim.promote", { id: participantId })
    ? (await listOwnClaims(ctx, participantId)).length
    : 0;
}

/**
 * Ties a new draft to the claim it starts from. To be called in the transaction
 * that makes the draft, before and after its row is written.
 * @throws DomainError 404 for a claim that is not this participant's to take up
 */
export async function takeUpClaim(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  participant: Promoter,
  claimId: string,
) {
  authorize(actor, "claim.promote", participant);
  const claim = await findClaimRow(tx, claimId);
  const isOpen = claim?.status === "reported";
  if (!claim || !isOpen || !mayPromote(participant, claim)) {
    throw notFound("claim.error.not-yours");
  }
  return {
    /** What the draft begins with: when the source says it was done. */
    prefilled: { doneOn: claim.publishedOn },
    link: (actId: string) => insertClaimAct(tx, { actId, claimId, at: now }),
  };
}

/** The claim an act was started from, for its owner and the officers; the caller has authorized. */
export async function readClaimOfAct(
  { db }: Pick<Context, "db">,
  actId: string,
): Promise<OwnClaim | null> {
  const claim = await findClaimOfAct(db.read, actId);
  return claim ? toOwn(claim) : null;
}

/** Marks the claim an act came of, in the transaction that registers the act. */
export async function promoteClaimOf(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  actId: string,
): Promise<void> {
  const claim = await findClaimOfAct(tx, actId);
  // Retracted meanwhile, or another act came first.
  if (claim?.status !== "reported") return;
  await changeClaim(tx, ctx, claim, "promoted", {
    status: "promoted",
    promotedAt: ctx.now,
    promotedAct: actId,
  });
}
