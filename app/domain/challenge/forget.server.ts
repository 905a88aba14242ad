import {
  deleteUnconfirmed,
  listForgotten,
} from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { HOUR } from "../kernel/clock";
import { confirmWithin } from "./model";

const BATCH = 100;

const listDue = ({ db, now }: Context, limit: number) =>
  listForgotten(db.read, now - confirmWithin, limit);

/** What nobody confirmed in time is forgotten, with the name and the address. */
export const forgetChallenges: Job = {
  name: "challenge-forget",
  every: HOUR,
  hasWork: async (ctx) => (await listDue(ctx, 1)).length > 0,
  async run(ctx) {
    const due = await listDue(ctx, BATCH);
    await ctx.db.write(async (tx) => {
      for (const { id } of due) await deleteUnconfirmed(tx, id);
    });
  },
};
