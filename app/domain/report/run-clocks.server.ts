import {
  insertReminder,
  listActsToRemind,
  listLateActs,
} from "../../../db/queries/report-clock.server";
import type { Context } from "../../context.server";
import { moveAct } from "../act/change.server";
import { getAct } from "../act/load.server";
import { DomainError } from "../kernel/errors";
import { DAY, SECOND } from "../kernel/clock";
import type { Job } from "../job/scheduler.server";
import { lateTimes, type LateStatus } from "../lifecycle/report-clock";
import { refreshRegister } from "../register/refresh.server";
import {
  dueUntil,
  lateEvents,
  reminderAt,
  reminderWindow,
  waitingStatuses,
} from "./clock";
import { writeToOwners } from "./letter.server";
import { reminderDays, type ReminderDays } from "./model";

/** Acts in one run; the next look takes the rest. */
const BATCH = 50;

const isLate = (status: string): status is LateStatus =>
  status === "due" || status === "overdue" || status === "dormant";

/**
 * Moves one act as far as the clock says. Where nobody looked for a long time
 * it goes several steps at once: each has its event, at the moment it was made,
 * since the register as of an earlier day must stay what it was. One letter
 * tells how things stand now.
 */
async function letLapse(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    let act = await getAct(tx, id);
    const events = lateEvents(act, ctx.now);
    for (const event of events) {
      act = await moveAct(tx, ctx, act, { event, isPublic: true });
    }
    const { status, reportDueAt } = act;
    // Somebody reported, withdrew or was faster meanwhile.
    if (events.length === 0 || !isLate(status) || reportDueAt === null) return;
    const times = lateTimes(reportDueAt);
    await writeToOwners(tx, ctx, act, {
      kind: `report.letter.${status}`,
      params: {
        due: new Date(times.due),
        overdue: new Date(times.overdue),
        dormant: new Date(times.dormant),
      },
    });
    await refreshRegister(tx, id, ctx.now);
  });
}

/** Reminds the owners of one act, unless that was done or is needless by now. */
async function remind(ctx: Context, id: string, days: ReminderDays) {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const act = await getAct(tx, id);
    const { status, reportDueAt } = act;
    if (status !== "published" || reportDueAt === null) return;
    if (reminderAt(reportDueAt, now) !== days) return;
    const isFirst = await insertReminder(tx, {
      actId: id,
      dueAt: reportDueAt,
      daysBefore: days,
      sentAt: now,
    });
    if (!isFirst) return;
    await writeToOwners(tx, ctx, act, {
      kind: "report.letter.reminder",
      params: {
        due: new Date(reportDueAt),
        days: Math.max(1, Math.round((reportDueAt - now) / DAY)),
      },
    });
  });
}

const listLate = ({ db, now }: Context, limit: number) =>
  listLateActs(
    db.read,
    waitingStatuses.map((status) => ({
      status,
      dueUntil: dueUntil(status, now),
    })),
    limit,
  );

async function listReminders({ db, now }: Context, limit: number) {
  const all = [];
  for (const days of reminderDays) {
    const window = reminderWindow(days, now);
    for (const { id } of await listActsToRemind(db.read, window, limit)) {
      all.push({ id, days });
    }
  }
  return all;
}

/** One act that can't be moved must not hold up the others. */
async function each<T>(
  { log }: Context,
  items: readonly T[],
  work: (item: T) => Promise<void>,
) {
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      log.warn({ code: error.code, item }, "clock not moved");
    }
  }
}

/** Reports fall due, overdue and dormant by themselves, and their owners are told. */
export const runReportClocks: Job = {
  name: "report-clocks",
  every: 5 * SECOND,
  hasWork: async (ctx) =>
    (await listLate(ctx, 1)).length > 0 ||
    (await listReminders(ctx, 1)).length > 0,
  async run(ctx) {
    await each(ctx, await listLate(ctx, BATCH), ({ id }) => letLapse(ctx, id));
    await each(ctx, await listReminders(ctx, BATCH), ({ id, days }) =>
      remind(ctx, id, days),
    );
  },
};
