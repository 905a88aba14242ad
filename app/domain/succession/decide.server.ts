import type { Tx } from "../../../db/client.server";
import {
  decideSuccession,
  findSuccession,
  listPredecessors,
  listRenames,
  type SuccessionRow,
} from "../../../db/queries/succession.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, forbidden, notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { assertOutside } from "./officer";
import { renameParticipant } from "./rename.server";
import { takeOver } from "./take-over.server";

async function decide(
  ctx: Context,
  id: string,
  status: "approved" | "declined",
  note: string | null,
  work: (tx: Tx, row: SuccessionRow, predecessors: string[]) => Promise<void>,
): Promise<void> {
  const { actor, now } = ctx;
  authorize(actor, "succession.decide", undefined);
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const { userId } = actor;
  await ctx.db.write(async (tx) => {
    const row = await findSuccession(tx, id);
    if (!row) throw notFound();
    const predecessors = (await listPredecessors(tx, [id])).map(
      ({ participantId }) => participantId,
    );
    if (row.status !== "proposed") throw conflict("succession.error.decided");
    if (row.proposedBy === userId) {
      throw forbidden("succession.error.same-officer");
    }
    assertOutside(actor, [row.successorId, ...predecessors]);
    assertProved(actor, "succession.decide", now);
    const isFirst = await decideSuccession(tx, row, {
      status,
      decidedBy: userId,
      decidedAt: now,
      decisionNote: note,
    });
    if (!isFirst) throw conflict("succession.error.decided");
    await recordAudit(tx, ctx, {
      action: `succession.${status}`,
      subjectKind: "participant",
      subjectId: row.successorId,
      fromVersion: row.version,
      detail: { succession: id, kind: row.kind },
    });
    await work(tx, row, predecessors);
  });
}

/** @throws DomainError 409 when the participant took another name since this one was proposed */
async function assertNewest(tx: Tx, row: SuccessionRow) {
  const renames = await listRenames(tx, row.successorId);
  const isPast = renames.some(
    ({ id, status, decidedAt }) =>
      id !== row.id &&
      status === "approved" &&
      (decidedAt ?? 0) > row.proposedAt,
  );
  if (isPast) throw conflict("succession.error.renamed-since");
}

/**
 * The second registrar's yes: a rename takes effect, or acts pass to the successor.
 * @throws DomainError 403 for who proposed it, has a part in it, or has to prove
 *   themselves again; 409 when it was decided already, or something stands in
 *   the way; 422 for a circle
 */
export const approveSuccession = (
  ctx: Context,
  id: string,
  note: string | null = null,
): Promise<void> =>
  decide(ctx, id, "approved", note, (tx, row, predecessors) =>
    row.kind === "rename"
      ? assertNewest(tx, row).then(() => renameParticipant(tx, ctx, row))
      : takeOver(tx, ctx, row, predecessors),
  );

/** The second registrar's no. Nothing changes. */
export const declineSuccession = (
  ctx: Context,
  id: string,
  note: string | null = null,
): Promise<void> => decide(ctx, id, "declined", note, () => Promise.resolve());
