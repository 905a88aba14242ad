import type { Queries } from "../../../db/client.server";
import {
  findFollowLetter,
  type FollowLetterRow,
} from "../../../db/queries/follow-letter.server";
import { listFollows, updateFollows } from "../../../db/queries/follow.server";
import { redirectWaiting } from "../../../db/queries/notice.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { labelFollows } from "./labels.server";
import { hashOfLink } from "./link.server";

/** The follows whose letters a link ends, as far as they still write such letters. */
async function meantBy(db: Queries, letter: FollowLetterRow) {
  const own = await listFollows(db, letter.userId);
  return own.filter(({ id, frequency }) =>
    letter.followId === null
      ? frequency === letter.frequency
      : id === letter.followId && frequency !== "none",
  );
}

/** What a link in a letter would end. Looking changes nothing. */
export async function readUnsubscribe(
  { db, locale }: Pick<Context, "db" | "locale">,
  token: string,
) {
  const letter = await findFollowLetter(db.read, hashOfLink(token));
  if (!letter) return { state: "unknown" as const };
  const follows = await meantBy(db.read, letter);
  const [label] =
    letter.followId === null
      ? []
      : await labelFollows(db.read, follows, locale);
  return {
    state: follows.length > 0 ? ("open" as const) : ("done" as const),
    frequency: letter.frequency,
    /** The one thing it is about; null when all letters of the kind end. */
    label: label ?? null,
  };
}

/**
 * Ends the letters a link is for; news in the portal goes on. Whoever holds the
 * link may, signed in or not, as often as they like.
 * @returns whether anything was left to end
 * @throws DomainError 404 for a link that was never sent
 */
export async function unsubscribe(
  { db }: Pick<Context, "db">,
  token: string,
): Promise<boolean> {
  return db.write(async (tx) => {
    const letter = await findFollowLetter(tx, hashOfLink(token));
    if (!letter) throw notFound("follow.error.link-unknown");
    const ids = (await meantBy(tx, letter)).map(({ id }) => id);
    if (ids.length === 0) return false;
    await updateFollows(tx, letter.userId, ids, { frequency: "none" });
    await redirectWaiting(tx, ids, "none");
    return true;
  });
}
