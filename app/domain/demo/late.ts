import type { ActStatus } from "../act/model";
import type { Instant } from "../kernel/clock";
import { lateStatuses, lateTimes } from "../lifecycle/report-clock";
import { actsAsState, type ParticipantKind } from "../participant/model";

/*
 * By the rule no report can be late yet: the initiative is too young. So that
 * each late state can be seen, those acts of the demonstration got a first due
 * date some months after their registration; from there on the rule holds, and
 * their events are where the clock would have put them.
 */

interface LatePlan {
  /** Days after the first possible receipt, and how many days may be chosen from. */
  readonly receivedFrom: number;
  readonly receivedWithin: number;
  /** Days from registration to the due date. */
  readonly dueAfter: number;
}

const plans: Readonly<Partial<Record<ActStatus, LatePlan>>> = {
  due: { receivedFrom: 451, receivedWithin: 45, dueAfter: 180 },
  overdue: { receivedFrom: 240, receivedWithin: 150, dueAfter: 180 },
  dormant: { receivedFrom: 0, receivedWithin: 120, dueAfter: 90 },
};

/** Where the receipt of an act has to lie so that it can be in this state today. */
export const receivedWindow = (status: ActStatus, days: number) => {
  const plan = plans[status];
  return plan
    ? { from: plan.receivedFrom, within: plan.receivedWithin }
    : { from: 0, within: days };
};

const neverLapses = (kind: ParticipantKind) =>
  actsAsState(kind) || kind === "international_organization";

/** Acts of some kinds are never late. */
export const possibleStatus = (
  kind: ParticipantKind,
  status: ActStatus,
): ActStatus =>
  neverLapses(kind) && lateStatuses.some((late) => late === status)
    ? "published"
    : status;

/** Days from registration to the first due date, where the demonstration sets it. */
export const firstDueAfter = (status: ActStatus): number | undefined =>
  plans[status]?.dueAfter;

/** When the clock moved an act into a state; null for what no clock does. */
export function movedAt(
  status: ActStatus,
  reportDueAt: Instant | null,
): Instant | null {
  const late = lateStatuses.find((one) => one === status);
  return late && reportDueAt !== null ? lateTimes(reportDueAt)[late] : null;
}
