import type { Queries } from "../../../db/client.server";
import { findRanking } from "../../../db/queries/round-ranking.server";
import {
  findOpenRound,
  listOverrides,
  listPublishedRounds,
  type RoundRow,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import { effectivePairs } from "./effective";
import { knownToProvider, knownToRequester } from "./known.server";
import { solvedRound } from "./load.server";
import { leftOut } from "./narrow";
import { roundNumber } from "./number";
import type { NextRound, OwnOutcome, OwnRounds } from "./own";
import { takesRankings } from "./plan";
import { offerView, requestView, type KnownSides } from "./view.server";

/** One's own record; the page that asks has asked for its permission. */
export type Own =
  | { readonly requestId: string }
  | { readonly offerId: string; readonly providerId: string };

/** Rounds that are looked at, and outcomes that are shown. */
const lookedAt = 6;
const shown = 3;

const nameIn = (
  table: Readonly<Record<string, string>>,
  id: string,
): string | undefined =>
  Object.entries(table).find(([, one]) => one === id)?.[0];

const knownTo = (
  db: Queries,
  aliases: NonNullable<RoundRow["aliases"]>,
  own: Own,
): Promise<KnownSides> =>
  "requestId" in own
    ? knownToRequester(db, aliases)
    : knownToProvider(db, aliases, own.providerId);

/** What a published round came to for one record; undefined when it had no part in it. */
async function outcomeOf(
  db: Queries,
  round: RoundRow,
  own: Own,
): Promise<OwnOutcome | undefined> {
  const { aliases, publishedAt } = round;
  if (!aliases || publishedAt === null) return undefined;
  const isRequest = "requestId" in own;
  const name = isRequest
    ? nameIn(aliases.requests, own.requestId)
    : nameIn(aliases.offers, own.offerId);
  if (name === undefined) return undefined;
  const { input, result } = solvedRound(round);
  const known = await knownTo(db, aliases, own);
  const overrides = await listOverrides(db, round.id);
  const fallen = new Set(
    (round.fellAway ?? []).map(({ request, offer }) => `${request} ${offer}`),
  );
  const isOwn = ([request, offer]: readonly [string, string, number]) =>
    (isRequest ? request : offer) === name;
  const pairs = effectivePairs(result, overrides).filter(isOwn);
  const published = result.unmatched.find(({ request }) => request === name);
  const left =
    published &&
    leftOut(
      ...([published, result, aliases] as const),
      (offer) => input.offers.find(({ id }) => id === offer)?.provider,
    );
  const isLeft = isRequest && pairs.length === 0;
  const side = (isRequest ? input.requests : input.offers).find(
    ({ id }) => id === name,
  );
  return {
    round: roundNumber(round.number),
    ...{ publishedAt, name },
    pairs: pairs.map(([request, offer, score]) => ({
      other: isRequest
        ? offerView(offer, known, true)
        : requestView(request, known),
      score,
      fellAway: fallen.has(`${request} ${offer}`),
    })),
    reasons: (isLeft && left?.reasons) || [],
    relaxation:
      isLeft && left?.relaxation
        ? {
            ...{ kind: left.relaxation.kind, score: left.relaxation.score },
            offer: offerView(left.relaxation.offer, known, true),
          }
        : null,
    isChanged: isLeft && !left,
    ranking: side?.ranking ?? [],
  };
}

async function nextRound(
  db: Queries,
  own: Own,
  now: Instant,
): Promise<NextRound | null> {
  const round = await findOpenRound(db);
  if (round?.status !== "announced") return null;
  const id = "requestId" in own ? own.requestId : own.offerId;
  const known = await findRanking(db, round.id, id);
  return {
    number: roundNumber(round.number),
    ...{ plannedDay: round.plannedDay, rankUntil: round.rankUntil },
    takesRankings: takesRankings(round, now),
    ranked: known?.ranked.length ?? 0,
  };
}

/**
 * What the last rounds came to for one's own request or offer, and the next one.
 * Its side learns its own name in each round, so that it finds itself on the
 * round's page and in its files.
 */
export async function getOwnRounds(
  { db, now }: Pick<Context, "db" | "now">,
  own: Own,
): Promise<OwnRounds> {
  const outcomes: OwnOutcome[] = [];
  for (const round of await listPublishedRounds(db.read, lookedAt)) {
    if (outcomes.length === shown) break;
    const outcome = await outcomeOf(db.read, round, own);
    if (outcome) outcomes.push(outcome);
  }
  return { next: await nextRound(db.read, own, now), outcomes };
}
