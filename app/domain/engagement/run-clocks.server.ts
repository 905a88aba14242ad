import type { Tx } from "../../../db/client.server";
import {
  findEngagement,
  type EngagementRow,
} from "../../../db/queries/engagement.server";
import {
  listEngagementReports,
  listFollowUps,
  listToRemind,
  setRemindAt,
} from "../../../db/queries/engagement-end.server";
import type { Context } from "../../context.server";
import { type Side, sides } from "../exchange/model";
import type { Job } from "../job/scheduler.server";
import { MINUTE } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import {
  nextPeriod,
  periodEnd,
  remindOf,
  reportGrace,
  signAtMost,
} from "./clock";
import { type Reminder, remindSide } from "./letters.server";
import { takeStep } from "./steps.server";

const BATCH = 50;

/** Whom to remind of what, as the engagement stands. */
async function owing(
  tx: Tx,
  engagement: EngagementRow,
  now: number,
): Promise<readonly { side: Side; what: Reminder; dueAt: number | null }[]> {
  const { status, activeAt, dueAt } = engagement;
  if (status === "preparing") {
    return sides
      .filter((side) => engagement[`${side}SignedAt`] === null)
      .map((side) => ({ side, what: "terms", dueAt }));
  }
  if (status === "suspended") {
    return sides.map((side) => ({ side, what: "suspended", dueAt }));
  }
  if (status === "finalising") {
    return [{ side: "requester", what: "closure", dueAt }];
  }
  if (status === "closed") {
    return [{ side: "requester", what: "follow_up", dueAt }];
  }
  if (status !== "active" || activeAt === null) return [];
  const reports = await listEngagementReports(tx, engagement.id);
  return sides.flatMap((side) => {
    const due = periodEnd(activeAt, nextPeriod(reports, side));
    if (due > now) return [];
    const what = now >= due + reportGrace ? "report_late" : "report";
    return [{ side, what, dueAt: due }];
  });
}

/**
 * Sends the reminders of one engagement whose time has come, and puts the next.
 * Terms nobody signs do not hold a slot for ever: half a year after both sides
 * accepted they end.
 */
export async function remindEngagement(
  ctx: Context,
  id: string,
): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const engagement = await findEngagement(tx, id);
    if (!engagement || (engagement.remindAt ?? now + 1) > now) return;
    const isUnsigned = engagement.status === "preparing";
    if (isUnsigned && now >= engagement.createdAt + signAtMost) {
      const reason = "terms_not_agreed";
      await takeStep(tx, ctx, engagement, { do: "cancel", reason, lang: "en" });
      return;
    }
    const facts = {
      ...engagement,
      reports: await listEngagementReports(tx, id),
      followUps: await listFollowUps(tx, id),
    };
    if (!(await setRemindAt(tx, engagement, remindOf(facts, now)))) return;
    for (const { side, what, dueAt } of await owing(tx, engagement, now)) {
      await remindSide(tx, ctx, { ...engagement, dueAt }, side, what);
    }
  });
}

/** Sides are reminded of signatures, reports, the closure and what lasted. */
export const runEngagementClocks: Job = {
  name: "engagement-clocks",
  every: MINUTE,
  hasWork: async ({ db, now }) =>
    (await listToRemind(db.read, now, 1)).length > 0,
  async run(ctx) {
    for (const { id } of await listToRemind(ctx.db.read, ctx.now, BATCH)) {
      try {
        await remindEngagement(ctx, id);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        ctx.log.warn({ code: error.code, id }, "engagement not reminded");
      }
    }
  },
};
