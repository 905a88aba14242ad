import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  listTurned,
  type TurnedReason,
} from "../../../db/queries/practice-turned.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { MINUTE } from "../kernel/clock";
import { changeReview } from "./standing.server";

const BATCH = 50;

/** The nearer tie first: it is the one that is told. */
const reasons = [
  "author_organization",
  "author_state",
] as const satisfies readonly TurnedReason[];

/**
 * Notes on reviews of public editions that their reviewer has come to the
 * author's side since, and on which day; the page then says so beside them.
 * Nothing is judged anew: they were independent when it counted.
 * @param reviewerId whoever has just joined a body; left out: anybody
 */
export async function noteTurned(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  reviewerId?: string,
): Promise<void> {
  let noted = 0;
  for (const reason of reasons) {
    const done = new Set<string>();
    for (const one of await listTurned(tx, reason, BATCH, reviewerId)) {
      const { review, joinedAt } = one;
      if (done.has(review.id)) continue;
      done.add(review.id);
      const change = { turnedAt: joinedAt, turnedReason: reason };
      await changeReview(tx, ctx, review, "turned", change, reason);
    }
    noted += done.size;
  }
  if (noted > 0) await touchPublic(tx);
}

/** Looks after reviewers of public editions who have come to the author's side. */
export const watchPublishedReviews: Job = {
  name: "published-reviews",
  every: 10 * MINUTE,
  async hasWork({ db }) {
    for (const reason of reasons) {
      if ((await listTurned(db.read, reason, 1)).length > 0) return true;
    }
    return false;
  },
  run: (ctx) => ctx.db.write((tx) => noteTurned(tx, ctx)),
};
