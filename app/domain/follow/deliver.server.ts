import {
  listFollowersOf,
  type FollowRow,
} from "../../../db/queries/follow.server";
import {
  insertNotices,
  type NoticeRow,
} from "../../../db/queries/notice.server";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { chooseFollow } from "./choose";
import { mostFollows } from "./model";
import { keyOf, targetsOf } from "./targets.server";

/** Follows read at once; more than one person can have. */
const PAGE = 1000;

/** Something that happened, as far as telling it asks. */
interface Happening {
  readonly id: string;
  readonly at: Instant;
}

/** What a notice is about: whose event, one of them, and until when something is asked. */
type About = Partial<
  Pick<
    NoticeRow,
    | "eventId"
    | "practiceEventId"
    | "requestEventId"
    | "offerEventId"
    | "actionBy"
  >
>;

const nothing = {
  ...{ eventId: null, practiceEventId: null, requestEventId: null },
  ...{ offerEventId: null, actionBy: null },
};

/** One person's follows that fit each event, in the order of events. */
function noticesFor<E extends Happening>(
  follows: readonly FollowRow[],
  eventsBy: ReadonlyMap<string, readonly E[]>,
) {
  const fitting = new Map<E, FollowRow[]>();
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
 * @param eventsBy events by what somebody may follow, see `keyOf`
 */
export async function deliver<E extends Happening>(
  ctx: Context,
  eventsBy: ReadonlyMap<string, readonly E[]>,
  about: (event: E, userId: string) => About,
): Promise<void> {
  const targets = targetsOf(eventsBy);
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
        ...{ id: newId(), userId, followId: follow.id },
        ...nothing,
        ...about(event, userId),
        ...{ mail: follow.frequency, letterId: null, createdAt: ctx.now },
        ...{ readAt: null, deletedAt: null },
      })),
    );
    if (made.length > 0) await ctx.db.write((tx) => insertNotices(tx, made));
    const last = [...people.keys()].at(-1);
    if (isLast || last === undefined) return;
    after = last;
  }
}
