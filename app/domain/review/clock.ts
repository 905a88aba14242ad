import { DAY, type Instant } from "../kernel/clock";
import type { PracticeStage } from "../practice/model";

/** Before a review is due its reviewer is reminded, and again when it is. */
export const remindBefore = 7 * DAY;
/** A review that has not come so long after it was due has lapsed. */
export const lapseAfter = 7 * DAY;
/** What the owner's side means to take for clearing a text. */
export const clearWithin = 14 * DAY;
/** What an editor means to take before the first reviewer is asked. */
export const takeUpWithin = 10 * DAY;
/** What authors have for a revision. */
export const reviseWithin = 30 * DAY;
/** What an editor means to take from approval to publication. */
export const publishWithin = 10 * DAY;

/**
 * Stages that wait for one side, and how long before its time is over that side
 * is reminded. Reviewers have clocks of their own.
 */
export const remindStageBefore = {
  submitted: 7 * DAY,
  cleared: 3 * DAY,
  revision_requested: 7 * DAY,
  approved: 3 * DAY,
} as const satisfies Partial<Record<PracticeStage, number>>;
export type WaitingStage = keyof typeof remindStageBefore;

export const isWaitingStage = (stage: PracticeStage): stage is WaitingStage =>
  stage in remindStageBefore;

/** Whether whoever has a text is to be reminded now: once before its time is over, once when it is. */
export function reminderOf(
  {
    stage,
    dueAt,
    remindedAt,
  }: {
    readonly stage: PracticeStage;
    readonly dueAt: Instant | null;
    readonly remindedAt: Instant | null;
  },
  now: Instant,
): "soon" | "late" | null {
  if (!isWaitingStage(stage) || dueAt === null) return null;
  if (dueAt <= now) {
    return remindedAt !== null && remindedAt >= dueAt ? null : "late";
  }
  const isNear = dueAt <= now + remindStageBefore[stage];
  return isNear && remindedAt === null ? "soon" : null;
}
