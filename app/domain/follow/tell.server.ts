import type { Db } from "../../../db/client.server";
import { readPublicVersion } from "../../../db/queries/data-version.server";
import {
  findFollowCursor,
  followCursorNames,
  listFollowedEvents,
  saveFollowCursor,
} from "../../../db/queries/follow-event.server";
import { purgeFollowLetters } from "../../../db/queries/follow-letter.server";
import { hasFollows } from "../../../db/queries/follow.server";
import { purgeNotices } from "../../../db/queries/notice.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { DAY, MINUTE, SECOND } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { instantOf, lowestId } from "./position";
import { tellEvents } from "./tell-events.server";
import { tellExchangeNews } from "./tell-exchange.server";
import { tellPracticeNews } from "./tell-practices.server";
import { isTold } from "./told";

const BATCH = 200;
/**
 * Ids are made before their transaction commits, so a lower one may appear after
 * a higher one was told: so much is looked at again each time. Longer than any
 * transaction lives; a notice told already is not told twice.
 */
const OVERLAP = 10 * MINUTE;

/** How long a notice is kept, and one that its reader deleted. */
export const noticeLife = 365 * DAY;
const deletedLife = 30 * DAY;

/** Whether anything public has changed since the last look. */
async function hasNews(db: Db): Promise<boolean> {
  const cursor = await findFollowCursor(db.read);
  return (await readPublicVersion(db)) !== cursor?.publicVersion;
}

/** Tells every follower what happened since the last look. */
export async function tellNews(ctx: Context): Promise<void> {
  const { db, now } = ctx;
  // Read first: what is committed from here on is for the next look.
  const publicVersion = await readPublicVersion(db);
  if (!(await hasFollows(db.read))) {
    const lastEventId = newId();
    await db.write(async (tx) => {
      for (const name of followCursorNames)
        await saveFollowCursor(tx, { lastEventId, publicVersion }, name);
    });
    return;
  }
  await tellPracticeNews(ctx, OVERLAP);
  await tellExchangeNews(ctx, OVERLAP);
  const cursor = await findFollowCursor(db.read);
  // Ids tell the computer's time, whatever the portal's clock is set to.
  const known = cursor?.lastEventId ?? newId();
  let last = known;
  let after = lowestId(instantOf(known) - OVERLAP);
  for (;;) {
    const events = await listFollowedEvents(db.read, after, BATCH);
    await tellEvents(
      ctx,
      events.filter(({ event }) => isTold(event)),
    );
    after = events.at(-1)?.id ?? after;
    if (after > last) last = after;
    const isDone = events.length < BATCH;
    await db.write((tx) =>
      saveFollowCursor(tx, {
        lastEventId: last,
        publicVersion: isDone ? publicVersion : "",
      }),
    );
    if (isDone) break;
  }
  await db.write(async (tx) => {
    await purgeNotices(tx, {
      createdBefore: now - noticeLife,
      deletedBefore: now - deletedLife,
    });
    await purgeFollowLetters(tx, now - noticeLife);
  });
}

/** Turns public events of what can be followed into notices for whoever follows them. */
export const tellFollowers: Job = {
  name: "follow-tell",
  every: 3 * SECOND,
  hasWork: ({ db }) => hasNews(db),
  run: tellNews,
};
