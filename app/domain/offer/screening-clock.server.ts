import { listScreeningOver } from "../../../db/queries/offer-clock.server";
import { insertReminder } from "../../../db/queries/offer-list.server";
import { findOffer } from "../../../db/queries/offer.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { MINUTE } from "../kernel/clock";
import { tellOfficers } from "./letters.server";

const BATCH = 50;

/** Tells the officers once that the time for one offer's check is over. */
async function tell(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const offer = await findOffer(tx, id);
    const due = offer?.dueAt ?? null;
    if (offer?.status !== "submitted" || due === null || due > ctx.now) return;
    const told = { offerId: id, expiresAt: due, days: 0, at: ctx.now };
    if (!(await insertReminder(tx, told))) return;
    await tellOfficers(tx, ctx, offer, "screening_over");
  });
}

/** The secretariat's own clock: ten working days for the check of an offer. */
export const runScreeningClock: Job = {
  name: "offer-screening",
  every: MINUTE,
  hasWork: async ({ db, now }) =>
    (await listScreeningOver(db.read, now, 1)).length > 0,
  async run(ctx) {
    const late = await listScreeningOver(ctx.db.read, ctx.now, BATCH);
    for (const { id } of late) await tell(ctx, id);
  },
};
