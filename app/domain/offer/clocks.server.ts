import { touchPublic } from "../../../db/queries/data-version.server";
import {
  insertReminder,
  listEnding,
  listReminders,
} from "../../../db/queries/offer-list.server";
import { findOffer } from "../../../db/queries/offer.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { DAY, MINUTE } from "../kernel/clock";
import { supersedePairsOfOffer } from "../match/supersede.server";
import { moveOffer } from "./change.server";
import { tellOwners } from "./letters.server";
import { reminderDays } from "./model";

const BATCH = 50;
/** Offers looked at for reminders at once; all that end within a month. */
const MOST = 2000;
const runs = ["active", "paused", "exhausted"] as const;

async function expire(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const offer = await findOffer(tx, id);
    const isRunning = runs.some((status) => status === offer?.status);
    if (!offer || !isRunning || (offer.expiresAt ?? Infinity) > ctx.now) return;
    const after = await moveOffer(tx, ctx, offer, "expire");
    await supersedePairsOfOffer(tx, ctx, id);
    await tellOwners(tx, ctx, after, "expired");
    await touchPublic(tx);
  });
}

/** The reminder that is due for an end: the nearest one, once. */
const dueDays = (expiresAt: number, now: number) =>
  [...reminderDays].reverse().find((days) => expiresAt - days * DAY <= now);

async function toRemind({ db, now }: Context) {
  const most = Math.max(...reminderDays) * DAY;
  const ending = await listEnding(db.read, now + most, MOST);
  const sent = await listReminders(
    db.read,
    ending.map(({ id }) => id),
  );
  return ending.flatMap(({ id, expiresAt }) => {
    if (expiresAt === null || expiresAt <= now) return [];
    const days = dueDays(expiresAt, now);
    const isTold = sent.some(
      (one) =>
        one.offerId === id &&
        one.expiresAt === expiresAt &&
        one.days <= (days ?? 0),
    );
    return days === undefined || isTold ? [] : [{ id, expiresAt, days }];
  });
}

type Due = Awaited<ReturnType<typeof toRemind>>[number];

async function remind(ctx: Context, { id, expiresAt, days }: Due) {
  await ctx.db.write(async (tx) => {
    const offer = await findOffer(tx, id);
    if (offer?.expiresAt !== expiresAt) return;
    const row = { offerId: id, expiresAt, days, at: ctx.now };
    if (!(await insertReminder(tx, row))) return;
    await tellOwners(tx, ctx, offer, "reminder", { due: expiresAt });
  });
}

/** Offers end after twelve months; 30 and 7 days before, their provider is asked. */
export const runOfferClocks: Job = {
  name: "offer-clocks",
  every: MINUTE,
  hasWork: async (ctx) =>
    (await listEnding(ctx.db.read, ctx.now, 1)).length > 0 ||
    (await toRemind(ctx)).length > 0,
  async run(ctx) {
    for (const { id } of await listEnding(ctx.db.read, ctx.now, BATCH)) {
      await expire(ctx, id);
    }
    for (const due of (await toRemind(ctx)).slice(0, BATCH)) {
      await remind(ctx, due);
    }
  },
};
