import {
  listDecided,
  listTimes,
} from "../../../db/queries/challenge-public.server";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import type { ChallengeFigures } from "./figures";
import type { PublicChallenge } from "./model";
import { daysBetween, medianOf } from "./rules";

/**
 * The decided challenges of an act, as they stood at an instant, oldest first.
 * What is not decided yet is nobody's business; that it suspended the act says
 * the act itself.
 */
export async function listPublicChallenges(
  { db }: Pick<Context, "db">,
  actId: string,
  at: Instant,
): Promise<PublicChallenge[]> {
  const rows = await listDecided(db.read, actId, at);
  return rows.flatMap(({ receivedAt, closedAt, outcome, noteLang, ...row }) =>
    receivedAt === null || closedAt === null || outcome === null
      ? []
      : { ...row, receivedAt, closedAt, outcome, noteLang: noteLang ?? "en" },
  );
}

/** How many challenges there were by an instant, and how long answers took. */
export async function countChallenges(
  { db }: Pick<Context, "db">,
  at: Instant,
): Promise<ChallengeFigures> {
  const rows = await listTimes(db.read, at);
  const closed = rows.filter(
    ({ closedAt }) => closedAt !== null && closedAt <= at,
  );
  const days = closed.map(({ receivedAt, closedAt }) =>
    daysBetween(receivedAt ?? 0, closedAt ?? 0),
  );
  const count = (status: string) =>
    closed.filter((row) => row.status === status).length;
  return {
    received: rows.length,
    open: rows.length - closed.length,
    upheld: count("upheld"),
    dismissed: count("dismissed"),
    ended: count("ended"),
    median: medianOf(days),
    longest: days.length === 0 ? null : Math.max(...days),
  };
}
