import {
  findInterest,
  listInterestsEnding,
  listInterestsToRemind,
  updateInterest,
  type InterestRow,
} from "../../../db/queries/interest.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { Job } from "../job/scheduler.server";
import { DAY, HOUR } from "../kernel/clock";
import { tellDeclarers } from "./interest-letters.server";

const BATCH = 50;
/** So long before its end a declaration's company is asked to declare anew. */
const warning = 30 * DAY;

async function update(
  tx: Tx,
  ctx: Context,
  row: InterestRow,
  change: Partial<InterestRow>,
  action: string,
) {
  if (!(await updateInterest(tx, row, change))) return;
  await recordAudit(tx, ctx, {
    action: `interest.${action}`,
    subjectKind: "interest",
    subjectId: row.id,
    fromVersion: row.version,
  });
  await tellDeclarers(tx, ctx, row, action as "reminded" | "ended");
}

async function end(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const row = await findInterest(tx, id);
    const isOver = (row?.expiresAt ?? Infinity) <= ctx.now;
    if (row?.status !== "published" || !isOver) return;
    const change = { status: "withdrawn" as const, statusSince: ctx.now };
    await update(tx, ctx, row, { ...change, reasonCode: "expired" }, "ended");
    await touchPublic(tx);
  });
}

async function remind(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const row = await findInterest(tx, id);
    if (row?.status !== "published" || row.remindedAt !== null) return;
    await update(tx, ctx, row, { remindedAt: ctx.now }, "reminded");
  });
}

/** A published interest ends after a year; a month before, its company is told. */
export const runInterestClock: Job = {
  name: "interest-clock",
  every: HOUR,
  hasWork: async ({ db, now }) =>
    (await listInterestsEnding(db.read, now, 1)).length > 0 ||
    (await listInterestsToRemind(db.read, now + warning, 1)).length > 0,
  async run(ctx) {
    const { db, now } = ctx;
    for (const { id } of await listInterestsEnding(db.read, now, BATCH)) {
      await end(ctx, id);
    }
    const soon = await listInterestsToRemind(db.read, now + warning, BATCH);
    for (const { id } of soon) await remind(ctx, id);
  },
};
