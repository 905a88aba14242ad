import {
  deleteUnconfirmed,
  eraseChallenger,
  listForgotten,
  listStillNamed,
} from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { HOUR } from "../kernel/clock";
import { challengerKept, confirmWithin } from "./model";

const BATCH = 100;

const listUnconfirmed = ({ db, now }: Context, limit: number) =>
  listForgotten(db.read, now - confirmWithin, limit);

const listLongAnswered = ({ db, now }: Context, limit: number) =>
  listStillNamed(db.read, now - challengerKept, limit);

/**
 * What nobody confirmed in time is forgotten; a year after the answer, who
 * raised a challenge is too.
 */
export const forgetChallenges: Job = {
  name: "challenge-forget",
  every: HOUR,
  hasWork: async (ctx) =>
    (await listUnconfirmed(ctx, 1)).length > 0 ||
    (await listLongAnswered(ctx, 1)).length > 0,
  async run(ctx) {
    const unconfirmed = await listUnconfirmed(ctx, BATCH);
    const answered = await listLongAnswered(ctx, BATCH);
    await ctx.db.write(async (tx) => {
      for (const { id } of unconfirmed) await deleteUnconfirmed(tx, id);
      for (const { id } of answered) await eraseChallenger(tx, id);
    });
  },
};
