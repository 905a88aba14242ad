import type { Context } from "../../app/context.server";
import { tellNews } from "../../app/domain/follow/tell.server";
import { reminderWindow } from "../../app/domain/report/clock";
import { reminderDays } from "../../app/domain/report/model";
import { insertMany } from "../../db/bulk.server";
import { listActsToRemind } from "../../db/queries/report-clock.server";
import { acts } from "../../db/schema/act.server";
import { reportReminders } from "../../db/schema/report.server";

/**
 * Does what the jobs of a portal that has been running would have done by now:
 * reminders have gone out, and the news was told. Otherwise they would do the
 * work of two years in the minutes in which readers' pages are measured.
 */
export async function settle(ctx: Context): Promise<void> {
  const { db, now } = ctx;
  await tellNews(ctx);
  const dueAt = new Map(
    (
      await db.read.select({ id: acts.id, dueAt: acts.reportDueAt }).from(acts)
    ).map(({ id, dueAt: due }) => [id, due ?? 0]),
  );
  for (const daysBefore of reminderDays) {
    const window = reminderWindow(daysBefore, now);
    const due = await listActsToRemind(db.read, window, dueAt.size);
    await db.write((tx) =>
      insertMany(
        tx,
        reportReminders,
        due.map(({ id }) => ({
          actId: id,
          dueAt: dueAt.get(id) ?? 0,
          daysBefore,
          sentAt: now,
        })),
      ),
    );
  }
}
