import type { Tx } from "../../../db/client.server";
import {
  findClaimRow,
  insertClaim,
  updateClaim,
  type ClaimRow,
} from "../../../db/queries/claim.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import { conflict, DomainError, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import type { RetractionReason } from "./model";
import { dayProblems } from "./rules";
import type { ClaimInput } from "./schema.server";

/** @throws DomainError 404 when there is no such claim */
async function getClaim(tx: Tx, id: string): Promise<ClaimRow> {
  const claim = await findClaimRow(tx, id);
  if (!claim) throw notFound();
  return claim;
}

/** A change of a claim as it was read, and the audit row that tells of it. */
export async function changeClaim(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  claim: ClaimRow,
  action: string,
  change: Partial<ClaimRow>,
  reason?: string,
): Promise<void> {
  const changed = { ...change, updatedAt: ctx.now };
  if (!(await updateClaim(tx, claim, changed))) throw conflict("error.stale");
  await recordAudit(tx, ctx, {
    action: `claim.${action}`,
    subjectKind: "claim",
    subjectId: claim.id,
    fromVersion: claim.version,
    ...(reason === undefined ? {} : { reason }),
    detail: { status: change.status ?? claim.status },
  });
}

async function assertFine(tx: Tx, ctx: Context, input: ClaimInput) {
  const problems = dayProblems(input, dayOf(ctx.now));
  const { participantId } = input;
  const isKnown =
    participantId === null ||
    (await findParticipant(tx, participantId)) !== undefined;
  const fields = {
    ...problems,
    ...(isKnown ? {} : { participantId: { key: "claim.error.participant" } }),
  };
  const [first] = Object.values(fields);
  if (first) throw new DomainError("unprocessable", first.key, { fields });
}

/**
 * Writes down what a source says. Not public until a second officer agrees.
 * @returns the claim's id
 */
export async function addClaim(
  ctx: Context,
  input: ClaimInput,
): Promise<string> {
  const { actor, now, env } = ctx;
  authorize(actor, "claim.edit", undefined);
  if (actor.kind !== "user") throw notFound();
  const id = newId();
  await ctx.db.write(async (tx) => {
    await assertFine(tx, ctx, input);
    await insertClaim(tx, {
      id,
      ...input,
      status: "draft",
      addedBy: actor.userId,
      approvedBy: null,
      createdAt: now,
      reportedAt: null,
      promotedAt: null,
      promotedAct: null,
      retractedAt: null,
      retractionReason: null,
      demo: env.mode === "demo",
      updatedAt: now,
      version: 1,
    });
    await recordAudit(tx, ctx, {
      action: "claim.added",
      subjectKind: "claim",
      subjectId: id,
    });
  });
  return id;
}

/**
 * Changes a claim that is not public yet; whoever changes it has added it, so
 * that another one still has to agree.
 * @throws DomainError 409 for a public one: its text never changes
 */
export async function editClaim(
  ctx: Context,
  id: string,
  input: ClaimInput,
): Promise<void> {
  const { actor } = ctx;
  authorize(actor, "claim.edit", undefined);
  if (actor.kind !== "user") throw notFound();
  await ctx.db.write(async (tx) => {
    const claim = await getClaim(tx, id);
    if (claim.status !== "draft") throw conflict("claim.error.public");
    await assertFine(tx, ctx, input);
    const change = { ...input, addedBy: actor.userId };
    await changeClaim(tx, ctx, claim, "edited", change);
  });
}

/**
 * The second officer agrees: the claim is public from now on.
 * @throws DomainError 403 for whoever added it, or after too long without a
 * proof of identity; 409 when it is public already
 */
export async function approveClaim(ctx: Context, id: string): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const claim = authorize(actor, "claim.approve", await getClaim(tx, id));
    assertProved(actor, "claim.approve", now);
    if (actor.kind !== "user") throw notFound();
    if (claim.status !== "draft") throw conflict("claim.error.public");
    await changeClaim(tx, ctx, claim, "reported", {
      status: "reported",
      reportedAt: now,
      approvedBy: actor.userId,
    });
    await touchPublic(tx);
  });
}

/**
 * Takes a claim back. A public one stays listed, struck, with date and reason;
 * one that never was public only ends.
 * @throws DomainError 409 when it is retracted already
 */
export async function retractClaim(
  ctx: Context,
  id: string,
  reason: RetractionReason,
): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const claim = authorize(actor, "claim.retract", await getClaim(tx, id));
    if (claim.status === "retracted") throw conflict("claim.error.retracted");
    const change = {
      status: "retracted",
      retractedAt: now,
      retractionReason: reason,
    } as const;
    await changeClaim(tx, ctx, claim, "retracted", change, reason);
    if (claim.reportedAt !== null) await touchPublic(tx);
  });
}
