import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  decideGraduationRow,
  findGraduation,
} from "../../../db/queries/graduation.server";
import {
  readStamp,
  writeStamp,
} from "../../../db/queries/register-stamp.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { Instant } from "../kernel/clock";
import { conflict, DomainError, forbidden, notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";

/**
 * The instant from which on a decision is known. Like a change of the register
 * it never lies before an earlier commit, so that no day that was read changes;
 * and the register in memory reads the decisions anew.
 */
async function stampDecision(tx: Tx, now: Instant): Promise<Instant> {
  const before = await readStamp(tx);
  const at = Math.max(now, before.at);
  await writeStamp(tx, { ...before, at, revision: before.revision + 1 });
  await touchPublic(tx);
  return at;
}

/**
 * The second officer's word. Approved, a confirmed end takes effect on its day
 * and a new day is shown; days before this one are read as they were.
 * @throws DomainError 403 for who entered it, or has to prove themselves again;
 *   404 when there is none; 409 when it was decided already
 */
export async function decideGraduation(
  ctx: Context,
  id: string,
  decision: "approve" | "decline",
  note: string | null = null,
): Promise<void> {
  const { actor, now } = ctx;
  authorize(actor, "graduation.decide", undefined);
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const { userId } = actor;
  const status = decision === "approve" ? "approved" : "declined";
  await ctx.db.write(async (tx) => {
    const row = await findGraduation(tx, id);
    if (!row) throw notFound();
    if (row.status !== "proposed") throw conflict("graduation.error.decided");
    if (row.enteredBy === userId) {
      throw forbidden("graduation.error.same-officer");
    }
    assertProved(actor, "graduation.decide", now);
    const decidedAt =
      status === "approved" ? await stampDecision(tx, now) : now;
    const isFirst = await decideGraduationRow(tx, row, {
      ...{ status, decidedBy: userId, decidedAt, decisionNote: note },
    });
    if (!isFirst) throw conflict("graduation.error.decided");
    await recordAudit(tx, ctx, {
      action: `graduation.${status}`,
      subjectKind: "country",
      subjectId: row.area,
      fromVersion: row.version,
      detail: { graduation: id, outcome: row.outcome, day: row.onDay },
    });
  });
}
