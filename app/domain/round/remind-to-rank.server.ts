import {
  listRankedRecords,
  listRoundsToRemind,
  markRoundReminded,
} from "../../../db/queries/round-reminder.server";
import { findRound } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { DAY, dayOf, MINUTE } from "../kernel/clock";
import { eligiblePairs } from "./eligible.server";
import { isTimeToRemind, remindDays, takesRankings } from "./plan";
import { remindToRank } from "./rank-letters.server";

const due = ({ db, now }: Context) =>
  listRoundsToRemind(db.read, dayOf(now + remindDays * DAY));

async function remind(ctx: Context, id: string): Promise<void> {
  const { db, now } = ctx;
  const round = await findRound(db.read, id);
  if (!round) return;
  const isWanted = takesRankings(round, now) && isTimeToRemind(round, now);
  // Every pair is scored: not while others wait for the database.
  const pairs = isWanted ? await eligiblePairs(db.read, round, now) : [];
  await db.write(async (tx) => {
    if (!(await markRoundReminded(tx, id, now))) return;
    const ranked = await listRankedRecords(tx, id);
    await remindToRank(tx, ctx, round, pairs, ranked);
  });
}

/** Some days before the last day for rankings, who has not ranked is told once. */
export const remindRankers: Job = {
  name: "round-rank-reminders",
  every: 10 * MINUTE,
  hasWork: async (ctx) => (await due(ctx)).length > 0,
  async run(ctx) {
    for (const { id } of await due(ctx)) await remind(ctx, id);
  },
};
