import type { Context } from "../../context.server";
import { moveAct } from "../act/change.server";
import type { CaseStage } from "../act/model";
import type { RejectionReason, ReturnReason } from "../act/reasons";
import { verificationAfter } from "../act/rules";
import { conflict, unprocessable } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { checklistFor, openChecks } from "./checklist";
import { stageDueAt } from "./clock";
import { recordDecision } from "./decision.server";
import { writeToParticipant } from "./letter.server";
import { loadCase } from "./load.server";
import { registerAct } from "./register.server";
import { stages } from "./stages";

/**
 * Passes the stage the case is at. The last one registers and publishes the act.
 * @param stage what the officer's page showed; 409 when the case has moved on
 * @throws DomainError 422 while a line of the checklist is not ticked
 */
export async function passStage(
  ctx: Context,
  id: string,
  stage: CaseStage,
  found: {
    readonly checklist: readonly string[];
    readonly note: string | null;
  },
): Promise<void> {
  const { now, actor } = ctx;
  await ctx.db.write(async (tx) => {
    const loaded = await loadCase(tx, id, now);
    const { file, act, subject } = loaded;
    if (file.stage !== stage) throw conflict("error.stale");
    const { can, event, next } = stages[stage];
    authorize(actor, can, subject);
    assertProved(actor, can, now);
    const wanted = checklistFor(stage, act);
    if (openChecks(wanted, found.checklist).length > 0) {
      throw unprocessable("case.error.checklist", "checklist");
    }
    await recordDecision(
      tx,
      ctx,
      loaded,
      {
        outcome: "passed",
        reasonCode: null,
        note: found.note,
        checklist: [...wanted],
      },
      next ? { stage: next, dueAt: stageDueAt(now) } : { closedAt: now },
    );
    const passed = await moveAct(tx, ctx, act, {
      event,
      change: { verification: verificationAfter[stage] },
    });
    if (next === null) await registerAct(tx, ctx, passed);
  });
}

export type Refusal = {
  /** What the officer's page showed. */
  readonly stage: CaseStage;
  /** Quoted in the letter. */
  readonly note: string;
} & (
  | { readonly outcome: "returned"; readonly reasonCode: ReturnReason }
  | { readonly outcome: "rejected"; readonly reasonCode: RejectionReason }
);

/** The message key of a refusal's reason. */
export const refusalReasonKey = ({
  outcome,
  reasonCode,
}: Pick<Refusal, "outcome" | "reasonCode">): string =>
  outcome === "returned"
    ? `act.return_reason.${reasonCode}`
    : `act.rejection_reason.${reasonCode}`;

/**
 * Sends an act back to be mended, or refuses it for good. The participant is
 * told why, in its own language; nothing of it is public.
 */
export async function refuseAct(
  ctx: Context,
  id: string,
  refusal: Refusal,
): Promise<void> {
  const { now } = ctx;
  const { outcome, reasonCode, note } = refusal;
  const isReturn = outcome === "returned";
  await ctx.db.write(async (tx) => {
    const loaded = await loadCase(tx, id, now);
    const { file, act, subject } = loaded;
    if (file.stage !== refusal.stage) throw conflict("error.stale");
    authorize(ctx.actor, isReturn ? "case.return" : "case.reject", subject);
    await recordDecision(
      tx,
      ctx,
      loaded,
      { outcome, reasonCode, note, checklist: [] },
      { pausedAt: null, closedAt: now },
    );
    await moveAct(tx, ctx, act, {
      event: isReturn ? "return" : "reject",
      reasonCode,
    });
    await writeToParticipant(tx, ctx, act, {
      kind: `case.letter.${outcome}`,
      reasonKey: refusalReasonKey(refusal),
      quote: note,
    });
  });
}
