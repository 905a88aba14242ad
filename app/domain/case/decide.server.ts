import type { Tx } from "../../../db/client.server";
import { isUniqueViolation } from "../../../db/errors.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  insertDecision,
  updateCase,
  type CaseRow,
  type DecisionRow,
} from "../../../db/queries/case.server";
import type { Context } from "../../context.server";
import { moveAct } from "../act/change.server";
import { verificationAfter } from "../act/rules";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, forbidden } from "../kernel/errors";
import { newId } from "../kernel/ids";
import type { ActEvent } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import type { CaseStage } from "../act/model";
import { stageDueAt } from "./clock";
import { loadCase } from "./load.server";
import { writeToParticipant } from "./letter.server";
import { registerAct } from "./register.server";

/** The permission and the event of passing each stage, and the stage after it. */
const stages = {
  identity: {
    can: "case.check_identity",
    event: "pass_identity",
    next: "authority",
  },
  authority: {
    can: "case.check_authority",
    event: "pass_authority",
    next: "approval",
  },
  approval: { can: "case.approve", event: "approve", next: null },
} as const satisfies Record<
  CaseStage,
  { can: string; event: ActEvent; next: CaseStage | null }
>;

type Decision = Pick<
  DecisionRow,
  "outcome" | "reasonCode" | "note" | "checklist"
>;

/** Writes a decision; the database refuses an officer who decided this round before. */
async function decide(
  tx: Tx,
  ctx: Context,
  { file, act }: { file: CaseRow; act: ActRow },
  decision: Decision,
): Promise<void> {
  const { actor, now } = ctx;
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
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
    detail: { checklist: decision.checklist.join(","), note: decision.note },
  });
}

const unclaimed = { claimedBy: null, claimedUntil: null } as const;

/**
 * Passes the stage the case is at. The last one registers and publishes the act.
 * @param stage what the officer's page showed; 409 when the case has moved on
 */
export async function passStage(
  ctx: Context,
  id: string,
  stage: CaseStage,
  found: Pick<Decision, "checklist" | "note">,
): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const loaded = await loadCase(tx, id, now);
    const { file, act, subject } = loaded;
    if (file.stage !== stage) throw conflict("error.stale");
    const { can, event, next } = stages[stage];
    authorize(ctx.actor, can, subject);
    await decide(tx, ctx, loaded, {
      ...found,
      outcome: "passed",
      reasonCode: null,
    });
    const passed = await moveAct(tx, ctx, act, {
      event,
      change: { verification: verificationAfter[stage] },
    });
    const change = next
      ? { stage: next, dueAt: stageDueAt(now) }
      : { closedAt: now };
    const moved = { ...unclaimed, ...change, updatedAt: now };
    if (!(await updateCase(tx, file, moved))) throw conflict("error.stale");
    if (next === null) await registerAct(tx, ctx, passed);
  });
}

/**
 * Sends an act back to be mended, or refuses it for good. The participant is
 * told why, in its own language; nothing of it is public.
 */
export async function refuseAct(
  ctx: Context,
  id: string,
  refusal: {
    readonly outcome: "returned" | "rejected";
    readonly reasonCode: string;
    readonly note: string;
  },
): Promise<void> {
  const { now } = ctx;
  const isReturn = refusal.outcome === "returned";
  await ctx.db.write(async (tx) => {
    const loaded = await loadCase(tx, id, now);
    const { file, act, subject } = loaded;
    authorize(ctx.actor, isReturn ? "case.return" : "case.reject", subject);
    await decide(tx, ctx, loaded, { ...refusal, checklist: [] });
    await moveAct(tx, ctx, act, {
      event: isReturn ? "return" : "reject",
      reasonCode: refusal.reasonCode,
    });
    const closed = {
      ...unclaimed,
      pausedAt: null,
      closedAt: now,
      updatedAt: now,
    };
    if (!(await updateCase(tx, file, closed))) throw conflict("error.stale");
    await writeToParticipant(tx, ctx, act, {
      kind: `case.letter.${refusal.outcome}`,
      reasonKey: isReturn
        ? `act.return_reason.${refusal.reasonCode}`
        : `act.rejection_reason.${refusal.reasonCode}`,
      quote: refusal.note,
    });
  });
}
