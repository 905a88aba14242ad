import type { SeedRows } from "../../../../db/seed/insert.server";
import type { MatchOrigin, MatchStatus } from "../../exchange/model";
import { DAY, type Instant } from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { holdsSlot, introductionTime } from "../../lifecycle/match";
import { lastInstant } from "./history";
import type { ExchangePeople } from "./request-rows.server";

export type RequestSeed = SeedRows["requests"][number];
export type OfferSeed = SeedRows["offers"][number];
export type MatchSeed = SeedRows["matches"][number];

/** The score of a pair as the portal itself computes it; null when a gate is shut. */
export type Scorer = (
  request: RequestSeed,
  offer: OfferSeed,
) => Pick<MatchSeed, "score" | "scoreVersion" | "inputsHash"> | null;

/** Events that lead to a state. */
const ways: Readonly<Record<MatchStatus, readonly string[]>> = {
  suggested: [],
  shortlisted: ["shortlist"],
  introduced: ["introduce"],
  scoping: ["introduce", "accept"],
  terms_agreed: ["introduce", "accept", "agree"],
  declined_by_requester: ["introduce", "decline_for_requester"],
  declined_by_provider: ["introduce", "decline_for_provider"],
  lapsed: ["introduce", "lapse"],
  superseded: ["supersede"],
  ended: ["introduce", "accept", "agree", "end"],
};

const statusAfter: Readonly<Record<string, MatchStatus>> = {
  shortlist: "shortlisted",
  introduce: "introduced",
  accept: "scoping",
  agree: "terms_agreed",
  decline_for_requester: "declined_by_requester",
  decline_for_provider: "declined_by_provider",
  lapse: "lapsed",
  supersede: "superseded",
  end: "ended",
};

/** Adds one pair that came to a state `days` after the request was opened. */
export function pushPair(
  rows: SeedRows,
  request: RequestSeed,
  offer: OfferSeed,
  status: MatchStatus,
  {
    score,
    origin,
    openedAt,
    people,
  }: {
    readonly score: NonNullable<ReturnType<Scorer>>;
    readonly origin: MatchOrigin;
    readonly openedAt: Instant;
    readonly people: ExchangePeople;
  },
): MatchSeed {
  const id = newId();
  const suggestedAt = openedAt + DAY;
  const events = ways[status];
  // A fortnight each, or faster where less time has passed.
  const first = Math.min(4 * DAY, (lastInstant - suggestedAt) / 2);
  const left = lastInstant - suggestedAt - first;
  const apart = Math.min(14 * DAY, left / Math.max(1, events.length));
  const steps = events.map((event, at) => ({
    event,
    at: Math.floor(suggestedAt + first + at * apart),
  }));
  const since = steps.at(-1)?.at ?? suggestedAt;
  const acceptedAt = steps.find(({ event }) => event === "accept")?.at ?? null;
  const match: MatchSeed = {
    ...{ id, requestId: request.id, offerId: offer.id, attempt: 1, origin },
    ...{ roundId: null, status, statusSince: since },
    dueAt: status === "introduced" ? since + introductionTime : null,
    ...score,
    requesterAcceptedAt: acceptedAt === null ? null : acceptedAt - 2 * DAY,
    requesterAcceptedBy: acceptedAt === null ? null : people.requester,
    providerAcceptedAt: acceptedAt,
    providerAcceptedBy: acceptedAt === null ? null : people.donor,
    reasonCode: null,
    ...{ createdAt: suggestedAt, updatedAt: since, version: 1 + steps.length },
  };
  rows.matches.push(match);
  for (const { event, at } of steps) {
    rows.matchEvents.push({
      ...{ id: newId(), matchId: id, event, at },
      toStatus: statusAfter[event] ?? status,
      ...{ reasonCode: null, note: null, noteLang: null, userId: null },
    });
  }
  if (holdsSlot(status)) offer.slotsTaken += 1;
  return match;
}
