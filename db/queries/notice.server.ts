import {
  and,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  sql,
} from "drizzle-orm";
import type { Frequency, MailState } from "../../app/domain/follow/model";
import type { Queries, Tx } from "../client.server";
import { actEvents } from "../schema/act.server";
import { notices } from "../schema/follow.server";
import { libraryEntries } from "../schema/library.server";
import { offerEvents, offers } from "../schema/offer.server";
import { practiceEvents, practices } from "../schema/practice.server";
import { registerEntries } from "../schema/register.server";
import { requestEvents, requests } from "../schema/request.server";
import { isShownOffer } from "./offer-list.server";
import { entryValidAt } from "./register.server";
import { isPublicRequest } from "./request-public.server";

export type NoticeRow = typeof notices.$inferSelect;

/** Rows in one statement, below either engine's limit of parameters. */
const BATCH = 200;

/** Keeps notices; one a person has had already is left as it is. */
export async function insertNotices(
  tx: Tx,
  rows: readonly NoticeRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await tx
      .insert(notices)
      .values(rows.slice(from, from + BATCH))
      .onConflictDoNothing();
  }
}

/** What a notice tells, read from what is public when it is read. */
const told = {
  id: notices.id,
  followId: notices.followId,
  actionBy: notices.actionBy,
  createdAt: notices.createdAt,
  readAt: notices.readAt,
  event: sql<string>`coalesce(${actEvents.event}, ${practiceEvents.event}, ${requestEvents.event}, ${offerEvents.event})`,
  at: sql<number>`coalesce(${actEvents.at}, ${practiceEvents.at}, ${requestEvents.at}, ${offerEvents.at})`.mapWith(
    Number,
  ),
  seq: registerEntries.seq,
  type: registerEntries.type,
  names: registerEntries.names,
  /** Of a practice; then there is no act. */
  practice: practices.number,
  edition: practiceEvents.edition,
  /** While it is in the library. */
  titles: libraryEntries.titles,
  /** Of a request for help, or of an offer. */
  request: requests.number,
  requestTitle: sql<string | null>`${requests.content}->>'title'`,
  requestLang: requests.originalLang,
  offer: offers.number,
  offerTitle: sql<string | null>`${offers.content}->>'title'`,
  offerLang: offers.originalLang,
};

const tellable = (db: Queries) =>
  db
    .select(told)
    .from(notices)
    .leftJoin(actEvents, eq(actEvents.id, notices.eventId))
    .leftJoin(
      registerEntries,
      and(eq(registerEntries.actId, actEvents.actId), entryValidAt(null)),
    )
    .leftJoin(practiceEvents, eq(practiceEvents.id, notices.practiceEventId))
    .leftJoin(practices, eq(practices.id, practiceEvents.practiceId))
    .leftJoin(
      libraryEntries,
      eq(libraryEntries.practiceId, practiceEvents.practiceId),
    )
    .leftJoin(requestEvents, eq(requestEvents.id, notices.requestEventId))
    .leftJoin(
      requests,
      and(eq(requests.id, requestEvents.requestId), isPublicRequest),
    )
    .leftJoin(offerEvents, eq(offerEvents.id, notices.offerEventId))
    .leftJoin(offers, and(eq(offers.id, offerEvents.offerId), isShownOffer));

/**
 * An act may have gone from the register, a request may be for fewer readers
 * now; a practice once public keeps its number.
 */
const isThere = or(
  isNotNull(registerEntries.seq),
  isNotNull(practices.number),
  isNotNull(requests.number),
  isNotNull(offers.number),
);

export type ToldNotice = Awaited<ReturnType<typeof listNotices>>[number];

const ofReader = (userId: string) =>
  and(eq(notices.userId, userId), isNull(notices.deletedAt));

/** One page of a person's notices, newest first. */
export const listNotices = (
  db: Queries,
  userId: string,
  { from, most }: { from: number; most: number },
) =>
  tellable(db)
    .where(and(ofReader(userId), isThere))
    .orderBy(desc(notices.id))
    .offset(from)
    .limit(most);

/** For counts: a request that is for fewer readers now is not among what one finds. */
const isFound = (db: Queries) =>
  or(
    isNull(notices.requestEventId),
    exists(
      db
        .select({ id: requests.id })
        .from(requestEvents)
        .innerJoin(requests, eq(requests.id, requestEvents.requestId))
        .where(
          and(eq(requestEvents.id, notices.requestEventId), isPublicRequest),
        ),
    ),
  );

export async function countNotices(
  db: Queries,
  userId: string,
): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(notices)
    .where(and(ofReader(userId), isFound(db)));
  return row?.rows ?? 0;
}

export async function countUnread(
  db: Queries,
  userId: string,
): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(notices)
    .where(and(ofReader(userId), isNull(notices.readAt), isFound(db)));
  return row?.rows ?? 0;
}

/** A person's notices that wait for a letter of a frequency, newest first. */
export const listWaiting = (
  db: Queries,
  userId: string,
  frequency: Frequency,
  before: number,
) =>
  tellable(db)
    .where(
      and(
        ofReader(userId),
        isThere,
        eq(notices.mail, frequency),
        lt(notices.createdAt, before),
      ),
    )
    .orderBy(desc(notices.id));

/** A person's own notice, by its id. */
export async function findNotice(db: Queries, userId: string, id: string) {
  const [row] = await db
    .select({ id: notices.id, readAt: notices.readAt })
    .from(notices)
    .where(and(ofReader(userId), eq(notices.id, id)));
  return row;
}

/** Marks one of a person's notices, or all, as read. */
export async function markRead(
  tx: Tx,
  userId: string,
  id: string | null,
  readAt: number,
): Promise<void> {
  await tx
    .update(notices)
    .set({ readAt })
    .where(
      and(
        ofReader(userId),
        isNull(notices.readAt),
        id === null ? undefined : eq(notices.id, id),
      ),
    );
}

/** Takes one of a person's notices off the list, or all that were read. */
export async function deleteNotices(
  tx: Tx,
  userId: string,
  id: string | null,
  deletedAt: number,
): Promise<void> {
  await tx
    .update(notices)
    .set({ deletedAt })
    .where(
      and(
        ofReader(userId),
        id === null ? isNotNull(notices.readAt) : eq(notices.id, id),
      ),
    );
}

/** Marks waiting notices as told by a letter; a caller compares the number. */
export async function markMailed(
  tx: Tx,
  userId: string,
  {
    frequency,
    before,
    letterId,
  }: { frequency: Frequency; before: number; letterId: string | null },
): Promise<number> {
  const mail: MailState = letterId === null ? "none" : "sent";
  const marked = await tx
    .update(notices)
    .set({ mail, letterId })
    .where(
      and(
        eq(notices.userId, userId),
        eq(notices.mail, frequency),
        lt(notices.createdAt, before),
      ),
    )
    .returning({ id: notices.id });
  return marked.length;
}

/** What waits of some follows waits for another kind of letter now, or for none. */
export async function redirectWaiting(
  tx: Tx,
  followIds: readonly string[],
  mail: Frequency,
): Promise<void> {
  await tx
    .update(notices)
    .set({ mail })
    .where(
      and(
        inArray(notices.followId, [...followIds]),
        inArray(notices.mail, ["at_once", "daily", "weekly"]),
      ),
    );
}

/** Forgets notices made before an instant, and those deleted before another. */
export async function purgeNotices(
  tx: Tx,
  {
    createdBefore,
    deletedBefore,
  }: { createdBefore: number; deletedBefore: number },
): Promise<void> {
  await tx.delete(notices).where(lt(notices.createdAt, createdBefore));
  await tx.delete(notices).where(lt(notices.deletedAt, deletedBefore));
}

export async function deleteNoticesOf(tx: Tx, userId: string): Promise<void> {
  await tx.delete(notices).where(eq(notices.userId, userId));
}
