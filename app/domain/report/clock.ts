import { addMonths, DAY, type Instant } from "../kernel/clock";
import {
  dormantAfterMonths,
  graceDays,
  latenessAt,
  lateTimes,
  type LateStatus,
} from "../lifecycle/report-clock";
import type { ActEvent } from "../lifecycle/act";
import type { ActStatus } from "../act/model";
import { reminderDays, type ReminderDays } from "./model";

/** The step out of each state that the clock alone makes. */
const lateSteps = {
  published: { event: "fall_due", to: "due" },
  due: { event: "fall_overdue", to: "overdue" },
  overdue: { event: "go_dormant", to: "dormant" },
} as const satisfies Partial<
  Record<ActStatus, { event: ActEvent; to: LateStatus }>
>;

export type LateEvent = (typeof lateSteps)[keyof typeof lateSteps]["event"];
type WaitingStatus = keyof typeof lateSteps;

export const waitingStatuses = Object.keys(lateSteps) as WaitingStatus[];

const isWaiting = (status: ActStatus): status is WaitingStatus =>
  status in lateSteps;

/**
 * The steps the clock has made necessary since somebody last looked, in order.
 * None for acts that never lapse, and for those in no such state.
 */
export function lateEvents(
  act: { readonly status: ActStatus; readonly reportDueAt: Instant | null },
  now: Instant,
): LateEvent[] {
  const events: LateEvent[] = [];
  let { status } = act;
  while (act.reportDueAt !== null && isWaiting(status)) {
    const { event, to } = lateSteps[status];
    if (now < lateTimes(act.reportDueAt)[to]) break;
    events.push(event);
    status = to;
  }
  return events;
}

/**
 * The latest due date at which an act in this state has to leave it by now. On a
 * leap day it may say so a day late, and it never does so early.
 */
export function dueUntil(status: WaitingStatus, now: Instant): Instant {
  switch (status) {
    case "published":
      return now;
    case "due":
      return now - graceDays * DAY;
    case "overdue":
      return addMonths(now, -dormantAfterMonths) - graceDays * DAY;
  }
}

/**
 * Which reminder is up: the one with the fewest days whose time has come. Where
 * the portal did not run for a while, the earlier ones are left out rather than
 * sent together. Null before the first, and once the report is due.
 */
export function reminderAt(dueAt: Instant, now: Instant): ReminderDays | null {
  if (latenessAt(dueAt, now) !== null) return null;
  return reminderDays.findLast((days) => now >= dueAt - days * DAY) ?? null;
}

/** The due dates of which a reminder is up: later than `from`, `until` at most. */
export function reminderWindow(days: ReminderDays, now: Instant) {
  const next = reminderDays[reminderDays.indexOf(days) + 1] ?? 0;
  return { days, from: now + next * DAY, until: now + days * DAY };
}
