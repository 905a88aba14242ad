import { listLapsedReplies } from "../../../db/queries/practice-reply.server";
import {
  findReview,
  listLapsedReviews,
  listReviewedByJoiners,
  listReviewsToRemind,
} from "../../../db/queries/practice-review.server";
import { findPractice } from "../../../db/queries/practice.server";
import { listStalePractices } from "../../../db/queries/practice-desk.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import type { Job } from "../job/scheduler.server";
import { MINUTE, SECOND } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { moveStanding } from "../practice/change.server";
import { refreshLibrary } from "../practice/refresh.server";
import { lapseAfter, remindBefore } from "./clock";
import {
  authorsOf,
  tellEditor,
  tellReviewers,
  writeToPeople,
} from "./letters.server";
import { lapseReply } from "./reply.server";
import { changeReview, sweepDependent } from "./standing.server";

const BATCH = 50;

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

/** A review and its practice, if it is still waited for. */
async function waitedFor(tx: Tx, id: string) {
  const review = await findReview(tx, id);
  const practice = review && (await findPractice(tx, review.practiceId));
  if (!review || practice?.stage !== "in_review") return undefined;
  if (practice.cycle !== review.cycle) return undefined;
  if (review.status !== "invited" && review.status !== "accepted")
    return undefined;
  return { review, practice };
}

async function remind(ctx: Context, id: string): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const found = await waitedFor(tx, id);
    if (!found) return;
    const { review, practice } = found;
    if (review.remindedAt !== null && review.remindedAt >= review.dueAt) return;
    const isDue = review.dueAt <= now;
    if (
      !isDue &&
      (review.remindedAt !== null || review.dueAt > now + remindBefore)
    )
      return;
    await changeReview(tx, ctx, review, "reminded", { remindedAt: now });
    await writeToPeople(tx, ctx, practice, [review.reviewerId], {
      kind: "reminder",
      params: { late: isDue ? "yes" : "no" },
      due: review.dueAt,
      link: (lang) => url("review", { lang, id }),
    });
  });
}

async function lapse(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const found = await waitedFor(tx, id);
    if (!found || found.review.dueAt + lapseAfter > ctx.now) return;
    const { review, practice } = found;
    await changeReview(tx, ctx, review, "lapsed", { status: "lapsed" });
    await tellReviewers(tx, ctx, practice, [review.reviewerId], "lapsed");
    await tellEditor(tx, ctx, practice, "lapsed");
  });
}

const lapsed = ({ db, now }: Context, limit: number) =>
  listLapsedReviews(db.read, now - lapseAfter, limit);
const toRemind = ({ db, now }: Context, limit: number) =>
  listReviewsToRemind(db.read, { now, before: remindBefore }, limit);

/** Reviewers are reminded, those who never answer lapse, and so do states' replies. */
export const runReviewClocks: Job = {
  name: "review-clocks",
  every: 5 * SECOND,
  hasWork: async (ctx) =>
    (await lapsed(ctx, 1)).length > 0 ||
    (await toRemind(ctx, 1)).length > 0 ||
    (await listLapsedReplies(ctx.db.read, ctx.now, 1)).length > 0,
  async run(ctx) {
    await each(ctx, await lapsed(ctx, BATCH), ({ id }) => lapse(ctx, id));
    await each(ctx, await toRemind(ctx, BATCH), ({ id }) => remind(ctx, id));
    const replies = await listLapsedReplies(ctx.db.read, ctx.now, BATCH);
    await each(ctx, replies, ({ id }) => lapseReply(ctx, id));
  },
};

async function sweep(ctx: Context, practiceId: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const practice = await findPractice(tx, practiceId);
    if (practice) await sweepDependent(tx, ctx, practice);
  });
}

/** Looks after reviewers who joined some participant since they were asked. */
export const watchIndependence: Job = {
  name: "review-independence",
  every: 10 * MINUTE,
  hasWork: async ({ db }) =>
    (await listReviewedByJoiners(db.read, "", 1)).length > 0,
  async run(ctx) {
    let after = "";
    for (;;) {
      const found = await listReviewedByJoiners(ctx.db.read, after, BATCH);
      await each(ctx, found, (id) => sweep(ctx, id));
      if (found.length < BATCH) return;
      after = found.at(-1) ?? after;
    }
  },
};

async function fallDue(ctx: Context, id: string): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const practice = await findPractice(tx, id);
    if (practice?.standing !== "published") return;
    const after = await moveStanding(tx, ctx, practice, "fall_due");
    await writeToPeople(tx, ctx, after, await authorsOf(tx, after), {
      kind: "update-due",
      link: (lang) => url("practiceSteps", { lang, id }),
    });
    await refreshLibrary(tx, [id], now);
  });
}

const stale = ({ db, now }: Context, limit: number) =>
  listStalePractices(db.read, now, limit);

/** After two years a public practice falls due for an update, and its owner is told. */
export const runFreshness: Job = {
  name: "practice-freshness",
  every: MINUTE,
  hasWork: async (ctx) => (await stale(ctx, 1)).length > 0,
  async run(ctx) {
    await each(ctx, await stale(ctx, BATCH), ({ id }) => fallDue(ctx, id));
  },
};
