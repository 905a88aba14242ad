import { touchPublic } from "../../../db/queries/data-version.server";
import {
  listDue,
  listIdleRequests,
  listRunOut,
  listToAct,
  listTooLate,
} from "../../../db/queries/request-clock.server";
import {
  findRequest,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { dayOf, HOUR, MINUTE } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { requestDraftTime } from "../lifecycle/request";
import { supersedePairsOf } from "../match/supersede.server";
import { changeRequest, moveRequest } from "./change.server";
import {
  actDue,
  draftWarning,
  endorseTime,
  isTooLate,
  mustAct,
  remindBefore,
  responsesDue,
  waitsSince,
} from "./clock";
import { askForEndorsement, tellOfficers, tellSide } from "./letters.server";
import { voidWidening } from "./keep.server";
import { noteTold } from "./note-told.server";

const BATCH = 50;
type Ids = readonly { readonly id: string }[];
type Move = (tx: Tx, ctx: Context, request: RequestRow) => Promise<void>;

/** One clock: whom it finds, and what it does in a transaction with each that still stands so. */
interface Clock {
  readonly find: (ctx: Context, limit: number) => Promise<Ids>;
  readonly holds: (request: RequestRow, now: number) => boolean;
  readonly move: Move;
}

const isOver = ({ dueAt }: RequestRow, now: number) =>
  dueAt !== null && dueAt <= now;

const waits: readonly Clock[] = [
  {
    // The focal point did not answer: asked again, and the writers hear of it.
    find: ({ db, now }, limit) => listDue(db.read, "submitted", now, limit),
    holds: (one, now) => one.status === "submitted" && isOver(one, now),
    async move(tx, ctx, request) {
      const dueAt = ctx.now + endorseTime;
      const after = await changeRequest(tx, ctx, request, "endorse_waits", {
        dueAt,
      });
      await askForEndorsement(tx, ctx, after);
      await tellSide(tx, ctx, after, "endorse_waits");
    },
  },
  {
    find: ({ db, now }, limit) =>
      listRunOut(
        db.read,
        ["received", "screening"],
        now,
        "screening_over",
        limit,
      ),
    holds: (one, now) =>
      ["received", "screening"].includes(one.status) && isOver(one, now),
    async move(tx, ctx, request) {
      await noteTold(tx, ctx, request, "screening_over");
      await tellOfficers(tx, ctx, request, "screening_over");
    },
  },
  {
    find: ({ db, now }, limit) =>
      listRunOut(
        ...([db.read, ["clarification"], now + remindBefore] as const),
        ...(["answer_waits", limit] as const),
      ),
    holds: ({ status }) => status === "clarification",
    async move(tx, ctx, request) {
      await noteTold(tx, ctx, request, "answer_waits");
      const { dueAt: due } = request;
      await tellSide(tx, ctx, request, "answer_waits", { due });
    },
  },
  {
    find: ({ db, now }, limit) => listDue(db.read, "clarification", now, limit),
    holds: (one, now) => one.status === "clarification" && isOver(one, now),
    async move(tx, ctx, request) {
      const after = await moveRequest(tx, ctx, request, "expire");
      await tellSide(tx, ctx, after, "answer_over");
      await tellOfficers(tx, ctx, after, "expired");
    },
  },
  {
    find: ({ db, now }, limit) =>
      listRunOut(db.read, ["open"], now, "responses_over", limit),
    holds: (one, now) => one.status === "open" && isOver(one, now),
    async move(tx, ctx, request) {
      await noteTold(tx, ctx, request, "responses_over");
      const dueAt = actDue(waitsSince(request));
      const after = await changeRequest(tx, ctx, request, "responses_over", {
        dueAt,
      });
      await tellSide(tx, ctx, after, "responses_over", { due: dueAt });
      await tellOfficers(tx, ctx, after, "responses_over");
    },
  },
  {
    find: ({ db, now }, limit) =>
      listToAct(db.read, now, "responses_over", "act_due", limit),
    holds: (one, now) => mustAct(one, now),
    async move(tx, ctx, request) {
      await noteTold(tx, ctx, request, "act_due");
      await tellOfficers(tx, ctx, request, "act_due");
      await tellSide(tx, ctx, request, "act_due");
    },
  },
  {
    // Some partners agreed and more are wanted: told every sixty days, until
    // the last day on which help could begin.
    find: ({ db, now }, limit) =>
      listDue(db.read, "partly_matched", now, limit),
    holds: (one, now) => one.status === "partly_matched" && isOver(one, now),
    async move(tx, ctx, request) {
      const isLast = isTooLate(request.content, ctx.now);
      const what = isLast ? "partners_over" : "partners_wait";
      const dueAt = isLast ? null : responsesDue(ctx.now);
      await noteTold(tx, ctx, request, what);
      const after = await changeRequest(tx, ctx, request, what, { dueAt });
      await tellSide(tx, ctx, after, what, { due: dueAt });
      await tellOfficers(tx, ctx, after, what);
    },
  },
];

const ends: readonly Clock[] = [
  {
    find: ({ db, now }, limit) => listTooLate(db.read, dayOf(now), limit),
    holds: ({ status, content }, now) =>
      (status === "open" || status === "unmet") && isTooLate(content, now),
    async move(tx, ctx, request) {
      const after = await moveRequest(tx, ctx, request, "expire");
      await voidWidening(tx, after, ctx.now);
      await supersedePairsOf(tx, ctx, after.id);
      await tellSide(tx, ctx, after, "start_over");
      await tellOfficers(tx, ctx, after, "expired");
      await touchPublic(tx);
    },
  },
  {
    find: ({ db, now }, limit) =>
      listIdleRequests(db.read, now - draftWarning, "draft_waits", limit),
    holds: ({ status }) => status === "draft" || status === "returned",
    async move(tx, ctx, request) {
      await noteTold(tx, ctx, request, "draft_waits");
      const due = request.updatedAt + requestDraftTime;
      await tellSide(tx, ctx, request, "draft_waits", { due });
    },
  },
  {
    find: ({ db, now }, limit) =>
      listIdleRequests(db.read, now - requestDraftTime, null, limit),
    holds: ({ status, updatedAt }, now) =>
      (status === "draft" || status === "returned") &&
      updatedAt <= now - requestDraftTime,
    async move(tx, ctx, request) {
      const after = await moveRequest(tx, ctx, request, "expire");
      await tellSide(tx, ctx, after, "draft_over");
    },
  },
];

async function moveOne(ctx: Context, clock: Clock, id: string): Promise<void> {
  try {
    await ctx.db.write(async (tx) => {
      const request = await findRequest(tx, id);
      if (!request || !clock.holds(request, ctx.now)) return;
      await clock.move(tx, ctx, request);
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    ctx.log.warn({ code: error.code, id }, "clock not moved");
  }
}

const jobOf = (name: string, every: number, clocks: readonly Clock[]): Job => ({
  name,
  every,
  async hasWork(ctx) {
    for (const { find } of clocks) {
      if ((await find(ctx, 1)).length > 0) return true;
    }
    return false;
  },
  async run(ctx) {
    for (const clock of clocks) {
      for (const { id } of await clock.find(ctx, BATCH)) {
        await moveOne(ctx, clock, id);
      }
    }
  },
});

/** Reminders, and the limits of endorsement, screening, answers and day 90. */
export const runRequestClocks = jobOf("request-clocks", MINUTE, waits);

/**
 * The ends that come by the day: of drafts, and of what can't begin any more.
 * Nothing ends without a letter.
 */
export const runRequestEnds = jobOf("request-ends", HOUR, ends);
