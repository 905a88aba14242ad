import type { FollowedEvent } from "../../../db/queries/follow-event.server";
import { listMembersOf } from "../../../db/queries/follow-event.server";
import {
  listFollowersOf,
  type FollowRow,
} from "../../../db/queries/follow.server";
import {
  insertNotices,
  type NoticeRow,
} from "../../../db/queries/notice.server";
import type { Context } from "../../context.server";
import type { Day } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { chooseFollow } from "./choose";
import { mostFollows } from "./model";
import { findTargets, keyOf, targetsOf } from "./targets.server";
import { actionDay } from "./told";

/** Follows read at once; more than one person can have. */
const PAGE = 1000;

/** The days by which members have to do something, by person and event. */
async function actionDays(ctx: Context, events: readonly FollowedEvent[]) {
  const asking = events.flatMap((event) => {
    const day = actionDay(event.event, event.reportDueAt);
    return day === null ? [] : [{ ...event, day }];
  });
  const days = new Map<string, Day>();
  if (asking.length === 0) return days;
  const ids = [...new Set(asking.map(({ participantId }) => participantId))];
  for (const { userId, participantId } of await listMembersOf(
    ctx.db.read,
    ids,
  )) {
    for (const event of asking) {
      if (event.participantId === participantId) {
        days.set(`${userId} ${event.id}`, event.day);
      }
    }
  }
  return days;
}

/** One person's follows that fit each event, in the order of events. */
function noticesFor(
  follows: readonly FollowRow[],
  eventsBy: ReadonlyMap<string, readonly FollowedEvent[]>,
) {
  const fitting = new Map<FollowedEvent, FollowRow[]>();
  for (const follow of follows) {
    for (const event of eventsBy.get(keyOf(follow)) ?? []) {
      // What happened before is history: its reader has seen the page.
      if (event.at < follow.createdAt) continue;
      fitting.set(event, [...(fitting.get(event) ?? []), follow]);
    }
  }
  return [...fitting]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .flatMap(([event, all]) => {
      const follow = chooseFollow(all);
      return follow ? [{ event, follow }] : [];
    });
}

/** The rows of whole persons: the last of a full page may have more to come. */
function byPerson(rows: readonly FollowRow[], isLast: boolean) {
  const people = new Map<string, FollowRow[]>();
  for (const row of rows) {
    people.set(row.userId, [...(people.get(row.userId) ?? []), row]);
  }
  if (!isLast) people.delete(rows.at(-1)?.userId ?? "");
  return people;
}

/**
 * Makes a notice of each event for everybody who follows what it is about: once
 * for each person and event, however often and by however many it is called.
 */
export async function tellEvents(
  ctx: Context,
  events: readonly FollowedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const eventsBy = await findTargets(ctx.db.read, events);
  const targets = targetsOf(eventsBy);
  const days = await actionDays(ctx, events);
  let after = "";
  for (;;) {
    const rows = await listFollowersOf(
      ctx.db.read,
      targets,
      after,
      PAGE + mostFollows,
    );
    const isLast = rows.length < PAGE + mostFollows;
    const people = byPerson(rows, isLast);
    const made = [...people].flatMap(([userId, follows]) =>
      noticesFor(follows, eventsBy).map(({ event, follow }): NoticeRow => ({
        id: newId(),
        userId,
        eventId: event.id,
        followId: follow.id,
        actionBy: days.get(`${userId} ${event.id}`) ?? null,
        mail: follow.frequency,
        letterId: null,
        createdAt: ctx.now,
        readAt: null,
        deletedAt: null,
      })),
    );
    if (made.length > 0) await ctx.db.write((tx) => insertNotices(tx, made));
    const last = [...people.keys()].at(-1);
    if (isLast || last === undefined) return;
    after = last;
  }
}
