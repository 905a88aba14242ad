import {
  findMailReader,
  hasLetter,
  insertFollowLetter,
  listDueReaders,
} from "../../../db/queries/follow-letter.server";
import { listFollows } from "../../../db/queries/follow.server";
import { listWaiting, markMailed } from "../../../db/queries/notice.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { SECOND } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { enqueueLetter } from "../outbox/enqueue.server";
import { newsLetter } from "./letter.server";
import { hashOfLink, newLinkToken } from "./link.server";
import { dueLetters, type DueLetters } from "./periods";

/** People written to between two looks at who is next. */
const PAGE = 100;

/** The one follow all of a letter's news came by. */
function onlyFollow(waiting: readonly { followId: string }[]): string | null {
  const ids = new Set(waiting.map(({ followId }) => followId));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/**
 * Writes one person's letter, if it is still due: the letter, the record that
 * rules out a second one, and the notices it tells of, in one transaction.
 */
async function mailReader(
  ctx: Context,
  userId: string,
  due: DueLetters,
): Promise<void> {
  const { db, env, now } = ctx;
  const token = newLinkToken();
  await db.write(async (tx) => {
    if (await hasLetter(tx, userId, due)) return;
    const { frequency, before } = due;
    const waiting = await listWaiting(tx, userId, frequency, before);
    const reader = await findMailReader(tx, userId);
    const [newest] = waiting;
    if (!reader || !newest) {
      // Nobody to write to, or the acts have gone from the register: no letter.
      await markMailed(tx, userId, { frequency, before, letterId: null });
      return;
    }
    const letterId = newId();
    const followId = frequency === "at_once" ? onlyFollow(waiting) : null;
    const isFirst = await insertFollowLetter(tx, {
      id: letterId,
      userId,
      frequency,
      period: due.period ?? newest.id,
      followId,
      tokenHash: hashOfLink(token),
      createdAt: now,
    });
    if (!isFirst) return;
    await markMailed(tx, userId, { frequency, before, letterId });
    const follows = await listFollows(tx, userId);
    const letter = await newsLetter(tx, env, {
      ...{ reader, userId, frequency, token, waiting, follows },
    });
    await enqueueLetter(tx, now, letter);
  });
}

/** Writes every letter with news that is due. */
export async function mailNews(ctx: Context): Promise<void> {
  for (const due of dueLetters(ctx.now)) {
    let after = "";
    for (;;) {
      const readers = await listDueReaders(ctx.db.read, due, after, PAGE);
      for (const { userId } of readers) await mailReader(ctx, userId, due);
      if (readers.length < PAGE) break;
      after = readers.at(-1)?.userId ?? after;
    }
  }
}

async function isAnyDue({ db, now }: Context): Promise<boolean> {
  for (const due of dueLetters(now)) {
    if ((await listDueReaders(db.read, due, "", 1)).length > 0) return true;
  }
  return false;
}

/** Sends news by letter: at once, by day, by week. */
export const mailFollowers: Job = {
  name: "follow-mail",
  every: 5 * SECOND,
  hasWork: isAnyDue,
  run: mailNews,
};
