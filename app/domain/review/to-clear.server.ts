import { listSubmittedFor } from "../../../db/queries/practice-clear.server";
import { listRepliesFor } from "../../../db/queries/practice-reply.server";
import type { Context } from "../../context.server";
import { clearersOf } from "../practice/load.server";
import { listMyReviews } from "./get-review.server";
import { personOf } from "./person.server";

/** Texts that wait for the reader's clearance, the least time left first. */
export async function listToClear(ctx: Context) {
  const { db, now } = ctx;
  const { userId } = personOf(ctx);
  const lines = [];
  for (const practice of await listSubmittedFor(db.read, userId, now)) {
    const clearers = await clearersOf(db.read, practice, now);
    if (!clearers.includes(userId)) continue;
    const { id, content, originalLang, dueAt } = practice;
    lines.push({ id, lang: originalLang, dueAt, title: content.title });
  }
  return lines;
}

/** One thing of the library that waits for the reader. */
export interface WaitingTask {
  readonly kind: "review" | "clear" | "reply";
  readonly id: string;
  /** Of the government that may reply; else empty. */
  readonly participantId: string;
  readonly title: string;
  readonly lang: string;
  readonly dueAt: number | null;
}

/** Reviews, clearances and replies that wait for the reader. */
export async function listWaiting(ctx: Context): Promise<WaitingTask[]> {
  const { db } = ctx;
  const { userId } = personOf(ctx);
  const { reviews } = await listMyReviews(ctx);
  const replies = await listRepliesFor(db.read, userId);
  return [
    ...(await listToClear(ctx)).map((one) => ({
      ...{ kind: "clear" as const, participantId: "", ...one },
    })),
    ...reviews
      .filter(
        ({ isOpen, status }) =>
          isOpen && (status === "invited" || status === "accepted"),
      )
      .map(({ id, title, lang, dueAt }) => ({
        ...{ kind: "review" as const, id, participantId: "" },
        ...{ title, lang, dueAt },
      })),
    ...replies.map(({ id, participantId, content, lang, dueAt }) => ({
      ...{ kind: "reply" as const, id, participantId },
      ...{ title: content.title, lang, dueAt },
    })),
  ];
}
