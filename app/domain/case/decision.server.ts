import type { Tx } from "../../../db/client.server";
import { isUniqueViolation } from "../../../db/errors.server";
import {
  insertDecision,
  updateCase,
  type CaseRow,
  type DecisionRow,
} from "../../../db/queries/case.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, forbidden } from "../kernel/errors";
import { newId } from "../kernel/ids";
import type { LoadedCase } from "./load.server";

export type Decision = Pick<
  DecisionRow,
  "outcome" | "reasonCode" | "note" | "checklist"
>;

/**
 * Writes an officer's decision and what it does to the case. The case is taken
 * by its version first, so that of two at once one is told to look again; the
 * database then refuses an officer who decided another stage of this round.
 * @throws DomainError 409 `error.stale`, 403 `permission.error.same-officer`
 */
export async function recordDecision(
  tx: Tx,
  ctx: Context,
  { file, act }: LoadedCase,
  decision: Decision,
  change: Partial<CaseRow>,
): Promise<void> {
  const { actor, now } = ctx;
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const moved = {
    claimedBy: null,
    claimedUntil: null,
    updatedAt: now,
    ...change,
  };
  if (!(await updateCase(tx, file, moved))) throw conflict("error.stale");
  try {
    await insertDecision(tx, {
      id: newId(),
      caseId: file.id,
      round: file.round,
      stage: file.stage,
      officerId: actor.userId,
      authorId: act.authorId,
      ...decision,
      decidedAt: now,
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw forbidden("permission.error.same-officer");
  }
  await recordAudit(tx, ctx, {
    action: `case.${file.stage}_${decision.outcome}`,
    subjectKind: "case",
    subjectId: file.id,
    fromVersion: file.version,
    ...(decision.reasonCode === null ? {} : { reason: decision.reasonCode }),
    detail: {
      round: file.round,
      checklist: decision.checklist.join(","),
      note: decision.note,
    },
  });
}
