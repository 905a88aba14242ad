import type { EngagementStatus, Side } from "../exchange/model";
import { sides } from "../exchange/model";
import { addMonths, DAY, type Instant } from "../kernel/clock";
import { followUpMonths, reportMonths } from "../lifecycle/engagement";

/** What both sides have to agree on terms. */
export const signWithin = 60 * DAY;
/** Terms that are not signed by both sides after so long: the need is free again. */
export const signAtMost = 180 * DAY;
/** After so long both sides of suspended work are asked whether it goes on. */
export const suspendedRest = 90 * DAY;
/** What the requesting side has to close, once the work is in its last phase. */
export const closeWithin = 90 * DAY;
/** A report may be sent so long before its half-year is over. */
export const reportEarly = 30 * DAY;
/** After so long a report is overdue; reminders come as far apart. */
export const reportGrace = 30 * DAY;
/** Reminders of a follow-up; after them the question stays open, in silence. */
const followUpReminders = 3;

/** When the half-year with this number (1 is the first) is over. */
export const periodEnd = (activeAt: Instant, period: number): Instant =>
  addMonths(activeAt, reportMonths * period);

export interface SentReport {
  readonly side: Side;
  readonly period: number;
}

/** One side's report on one half-year, sent or not. */
export type ReportState = "early" | "open" | "due" | "overdue" | "sent";

export function reportState(
  activeAt: Instant,
  period: number,
  isSent: boolean,
  now: Instant,
): ReportState {
  if (isSent) return "sent";
  const due = periodEnd(activeAt, period);
  if (now >= due + reportGrace) return "overdue";
  if (now >= due) return "due";
  return now >= due - reportEarly ? "open" : "early";
}

/** The first half-year on which this side has not reported. */
export function nextPeriod(reports: readonly SentReport[], side: Side): number {
  const own = new Set(
    reports.filter((one) => one.side === side).map(({ period }) => period),
  );
  let period = 1;
  while (own.has(period)) period += 1;
  return period;
}

/** Half-years that can be shown by now: those begun, and those reported on. */
export function periodsShown(
  activeAt: Instant,
  reports: readonly SentReport[],
  until: Instant,
): number[] {
  let last = 1;
  while (periodEnd(activeAt, last) <= until) last += 1;
  const reported = reports.map(({ period }) => period);
  return Array.from(
    { length: Math.max(last, ...reported) },
    (_, index) => index + 1,
  );
}

export interface ClockFacts {
  readonly status: EngagementStatus;
  readonly createdAt: Instant;
  readonly statusSince: Instant;
  readonly activeAt: Instant | null;
  readonly reports: readonly SentReport[];
  readonly followUps: readonly {
    readonly dueAt: Instant;
    readonly at: Instant | null;
  }[];
}

/**
 * When the next one to act should have acted; null when nobody must. Sources:
 * domain.md, pillar 3 (six-monthly reports by both sides, follow-up at 6 and 18
 * months); the other spans are this portal's own.
 */
export function dueOf(facts: ClockFacts): Instant | null {
  const { status, activeAt, reports } = facts;
  switch (status) {
    case "preparing":
      return facts.createdAt + signWithin;
    case "active":
      return activeAt === null
        ? null
        : periodEnd(
            activeAt,
            Math.min(...sides.map((side) => nextPeriod(reports, side))),
          );
    case "finalising":
      return facts.statusSince + closeWithin;
    case "closed":
      return (
        facts.followUps
          .filter(({ at }) => at === null)
          .map(({ dueAt }) => dueAt)
          .sort((a, b) => a - b)[0] ?? null
      );
    case "suspended":
      return facts.statusSince + suspendedRest;
    case "cancelled":
    case "followed_up":
      return null;
  }
}

/** When the next reminder goes out: when it is due, then each 30 days. */
export function remindOf(facts: ClockFacts, now: Instant): Instant | null {
  const due = dueOf(facts);
  if (due === null || now < due) return due;
  const past = Math.floor((now - due) / reportGrace) + 1;
  if (facts.status !== "closed") return due + past * reportGrace;
  if (past < followUpReminders) return due + past * reportGrace;
  // The first question stays open; the second one has its own time.
  const later = facts.followUps
    .filter((one) => one.at === null && one.dueAt > now)
    .map(({ dueAt }) => dueAt);
  return later.length > 0 ? Math.min(...later) : null;
}

/** When the follow-ups of an engagement closed at `at` fall due. */
export const followUpsAfter = (at: Instant) =>
  followUpMonths.map((months) => ({ months, dueAt: addMonths(at, months) }));
