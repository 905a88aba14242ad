import type { SeedRows } from "../../../../db/seed/insert.server";
import type { EngagementStatus, MatchStatus } from "../../exchange/model";
import { DAY, dayOf, type Instant } from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { responseTime } from "../../lifecycle/request";
import { makeRandom, type Random } from "../random";
import { askingBodies, givingBodies, type ExchangeBody } from "./bodies.server";
import { pushInterests } from "./interest-rows.server";
import { pushCapacity } from "./capacity-rows.server";
import { pushEngagement } from "./engagement-rows.server";
import { offerFates, requestFates } from "./fates";
import { lastInstant } from "./history";
import type { RequestWords } from "./model";
import { nameReaders } from "./name-readers.server";
import { pushOffer } from "./offer-rows.server";
import { demoOffers } from "./offer-words";
import {
  pushPair,
  type OfferSeed,
  type RequestSeed,
  type Scorer,
} from "./pair-rows.server";
import { pushRequest, type ExchangePeople } from "./request-rows.server";
import { requestsInArabicAndRussian } from "./request-words-ar-ru";
import { requestsInEnglish } from "./request-words-en";
import { requestsInFrenchAndSpanish } from "./request-words-fr-es";

const words = [
  ...requestsInEnglish,
  ...requestsInFrenchAndSpanish,
  ...requestsInArabicAndRussian,
];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("Nobody to ask or to give");
  return found;
};

/** The oldest has the lowest number; drafts have none. */
function pushRequests(rows: SeedRows, people: ExchangePeople, random: Random) {
  const bodies = askingBodies(rows, dayOf(lastInstant));
  const bodyFor = ({ lang }: RequestWords, turn: number) => {
    const same = bodies.filter((body) => body.lang === lang);
    const body = at(same.length > 0 ? same : bodies, turn * 7);
    return { ...body, area: body.area ?? "" };
  };
  const inOrder = [...requestFates].sort((a, b) => b.age - a.age);
  let number = 0;
  for (const [turn, fate] of inOrder.entries()) {
    const isDraft = fate.status === "draft";
    const one = at(words, turn);
    pushRequest(rows, {
      ...{ words: one, body: bodyFor(one, turn), fate, turn, people, random },
      number: isDraft ? null : (number += 1),
    });
  }
}

function pushOffers(rows: SeedRows, people: ExchangePeople, random: Random) {
  const bodies = givingBodies(rows, dayOf(lastInstant));
  let number = 0;
  for (const [turn, status] of offerFates.entries()) {
    const one = at(demoOffers, turn);
    const same = bodies.filter((body) => body.lang === one.lang);
    const body: ExchangeBody = at(same.length > 0 ? same : bodies, turn * 5);
    const isUnsent = status === "draft" || status === "org_approved";
    pushOffer(rows, {
      ...{ words: one, body, status, turn, people, random },
      number: isUnsent ? null : (number += 1),
    });
  }
}

/** Pairs below it are not suggested. Source: domain.md, pillar 3. */
const threshold = 500;

/** What a request's pairs look like where it stands. */
const pairsOf: Readonly<Record<string, readonly MatchStatus[]>> = {
  open: ["suggested", "suggested", "introduced", "declined_by_provider"],
  unmet: ["lapsed", "declined_by_provider"],
  partly_matched: ["scoping", "introduced", "suggested"],
  matched: ["scoping", "superseded"],
  in_delivery: ["terms_agreed", "superseded"],
  fulfilled: ["terms_agreed"],
  partly_fulfilled: ["terms_agreed", "lapsed"],
};

/** An open request whose first engagement came to nothing. */
const failedOnce: readonly MatchStatus[] = ["ended", "suggested", "introduced"];

/** States of a pair that come after both sides accepted. */
const hadWork: readonly MatchStatus[] = ["scoping", "terms_agreed", "ended"];

const running = [
  "active",
  "active",
  "active",
  "finalising",
  "suspended",
] as const;

const workOf = (
  { status }: RequestSeed,
  turn: number,
): { status: EngagementStatus; needMet: "whole" | "part" | null } => {
  if (status === "fulfilled") {
    return { status: turn % 2 ? "closed" : "followed_up", needMet: "whole" };
  }
  if (status === "partly_fulfilled") {
    return { status: "closed", needMet: "part" };
  }
  // A failed engagement freed the need again.
  if (status === "open") return { status: "cancelled", needMet: null };
  return status === "in_delivery"
    ? { status: at(running, turn), needMet: null }
    : { status: "preparing", needMet: null };
};

function pushPairs(
  rows: SeedRows,
  people: ExchangePeople,
  random: Random,
  scorer: Scorer,
) {
  let number = 0;
  for (const [turn, request] of rows.requests.entries()) {
    if (request.audience === "named") nameReaders(rows, request, scorer);
    const wanted =
      request.status === "open" && turn % 10 === 3
        ? failedOnce
        : (pairsOf[request.status] ?? []);
    const openedAt: Instant | null = request.openedAt;
    if (wanted.length === 0 || openedAt === null) continue;
    const found = rows.offers
      .flatMap((offer) => {
        const score = isFree(offer) ? scorer(request, offer) : null;
        return score ? [{ offer, score }] : [];
      })
      .sort((a, b) => b.score.score - a.score.score);
    const needsOne = wanted[0] === "scoping" || wanted[0] === "terms_agreed";
    if (needsOne && (found[0]?.score.score ?? 0) < threshold) {
      leaveOpen(rows, request, openedAt);
      continue;
    }
    for (const [index, status] of wanted.entries()) {
      // Not each open request has been taken up already.
      if (request.status === "open" && turn % 4 === 0 && index > 0) break;
      const best = found[index];
      if (!best || best.score.score < threshold) break;
      const { offer, score } = best;
      const origin = index === 0 ? "suggestion" : "requester";
      const match = pushPair(rows, request, offer, status, {
        ...{ score, origin, openedAt, people },
      });
      if (!hadWork.includes(status)) continue;
      number += 1;
      pushEngagement(rows, {
        ...{ number, request, offer, match, people, random },
        ...workOf(request, number),
      });
    }
  }
}

const isFree = (offer: OfferSeed) =>
  offer.status === "active" && offer.slotsTaken < offer.slots;

/** Whoever has no place left says so. */
function exhaust(rows: SeedRows) {
  for (const offer of rows.offers) {
    if (offer.status !== "active" || offer.slotsTaken < offer.slots) continue;
    offer.status = "exhausted";
    offer.statusSince = lastInstant - 30 * DAY;
    rows.offerEvents.push({
      ...{ id: newId(), offerId: offer.id, event: "exhaust" },
      ...{ toStatus: "exhausted", reasonCode: null, note: null },
      ...{ noteLang: null, userId: null, at: offer.statusSince },
    });
  }
}

/** Adds the invented exchange: requests, offers, pairs, what came of them. */
export function pushExchange(
  rows: SeedRows,
  people: ExchangePeople,
  scorer: (rows: SeedRows) => Scorer,
  now: Instant,
): void {
  const random = makeRandom(20_260_108);
  pushRequests(rows, people, random);
  pushOffers(rows, people, random);
  pushCapacity(rows, people.focal, random);
  pushPairs(rows, people, random, scorer(rows));
  exhaust(rows);
  pushInterests(rows, people);
  pushSeats(rows, people, now);
}

/** The demonstration accounts speak for the first that asks and the first that gives. */
function pushSeats(rows: SeedRows, people: ExchangePeople, now: Instant) {
  const asking = rows.requests.find(({ status }) => status === "in_delivery");
  const giving = rows.engagements.find(
    ({ requestId }) => requestId === asking?.id,
  );
  if (!asking || !giving) return;
  const state = rows.participants.find(({ kind }) => kind === "government");
  const seats = [
    [people.requester, asking.participantId, "owner"],
    [people.donor, giving.providerId, "owner"],
    ...(state ? ([[people.focal, state.id, "viewer"]] as const) : []),
  ] as const;
  for (const [userId, participantId, role] of seats) {
    rows.memberships.push({ userId, participantId, role, createdAt: now });
  }
  for (const area of new Set(rows.requests.map((one) => one.area))) {
    rows.focalPoints.push({
      ...{ id: newId(), area, userId: people.focal, isAlternate: false },
      ...{ remit: "assistance", letter: "Note verbale 1/2025 (demonstration)" },
      designatedBy: people.officer,
      validFrom: lastInstant - 700 * DAY,
      validUntil: lastInstant + 700 * DAY,
      endedAt: null,
      remindedAt: null,
    });
  }
}

/** A request for which no offer fits is still open: what was planned for it did not come about. */
function leaveOpen(rows: SeedRows, request: RequestSeed, openedAt: Instant) {
  request.status = "open";
  request.statusSince = openedAt;
  request.dueAt = openedAt + responseTime;
  const events = rows.requestEvents.filter(
    ({ requestId, at: happenedAt }) =>
      requestId !== request.id || happenedAt <= openedAt,
  );
  rows.requestEvents.splice(0, rows.requestEvents.length, ...events);
}
