import {
  and,
  asc,
  eq,
  gt,
  isNotNull,
  lte,
  notExists,
  or,
  sql,
} from "drizzle-orm";
import type { ActStatus } from "../../app/domain/act/model";
import type { ReminderDays } from "../../app/domain/report/model";
import type { Queries, Tx } from "../client.server";
import { acts } from "../schema/act.server";
import { reportReminders } from "../schema/report.server";

/** A state an act waits in, and the due dates (inclusive) whose time to leave it has come. */
export interface LateQuestion {
  readonly status: ActStatus;
  readonly dueUntil: number;
}

/** Acts whose clock has gone beyond the state they are in, the longest waiting first. */
export const listLateActs = (
  db: Queries,
  questions: readonly LateQuestion[],
  limit: number,
) =>
  db
    .select({ id: acts.id })
    .from(acts)
    .where(
      and(
        isNotNull(acts.reportDueAt),
        or(
          ...questions.map(({ status, dueUntil }) =>
            and(eq(acts.status, status), lte(acts.reportDueAt, dueUntil)),
          ),
        ),
      ),
    )
    .orderBy(asc(acts.reportDueAt))
    .limit(limit);

/**
 * Acts in force whose report is due after `from`, and not after `until`, and
 * whose reminder of so many days before has not gone out.
 */
export const listActsToRemind = (
  db: Queries,
  question: {
    readonly days: ReminderDays;
    readonly from: number;
    readonly until: number;
  },
  limit: number,
) =>
  db
    .select({ id: acts.id })
    .from(acts)
    .where(
      and(
        eq(acts.status, "published"),
        gt(acts.reportDueAt, question.from),
        lte(acts.reportDueAt, question.until),
        notExists(
          db
            .select({ one: sql`1` })
            .from(reportReminders)
            .where(
              and(
                eq(reportReminders.actId, acts.id),
                eq(reportReminders.dueAt, acts.reportDueAt),
                eq(reportReminders.daysBefore, question.days),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(acts.reportDueAt))
    .limit(limit);

/** Notes a reminder; false when it went out already, whoever sent it. */
export async function insertReminder(
  tx: Tx,
  row: typeof reportReminders.$inferSelect,
): Promise<boolean> {
  const made = await tx
    .insert(reportReminders)
    .values(row)
    .onConflictDoNothing()
    .returning({ actId: reportReminders.actId });
  return made.length === 1;
}
