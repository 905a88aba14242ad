import type { SeedRows } from "../../../../db/seed/insert.server";
import { dueOf, remindOf } from "../../engagement/clock";
import { prefillTerms } from "../../engagement/prefill.server";
import { dacCriteria, type EngagementStatus } from "../../exchange/model";
import { addMonths, DAY, dayOf, type Instant } from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { followUpMonths } from "../../lifecycle/engagement";
import type { Random } from "../random";
import { lastInstant } from "./history";
import type { MatchSeed, OfferSeed, RequestSeed } from "./pair-rows.server";
import type { ExchangePeople } from "./request-rows.server";
import { workWords, type WorkWords } from "./work-words";

type Engagement = SeedRows["engagements"][number];

interface Made {
  readonly rows: SeedRows;
  readonly engagement: Engagement;
  readonly words: WorkWords;
  readonly people: ExchangePeople;
  readonly activeAt: Instant;
  readonly closedAt: Instant | null;
  readonly random: Random;
}

/** Adds what came of a pair that both sides accepted. */
export function pushEngagement(
  rows: SeedRows,
  {
    number,
    request,
    offer,
    match,
    status,
    needMet,
    people,
    random,
  }: {
    readonly number: number;
    readonly request: RequestSeed;
    readonly offer: OfferSeed;
    readonly match: MatchSeed;
    readonly status: EngagementStatus;
    readonly needMet: "whole" | "part" | null;
    readonly people: ExchangePeople;
    readonly random: Random;
  },
): void {
  const startedAt = match.providerAcceptedAt ?? match.statusSince;
  const isSigned = status !== "preparing";
  // One that came to nothing ends with its pair.
  const lastAt = status === "cancelled" ? match.statusSince : lastInstant;
  const activeAt = Math.min(
    startedAt + 21 * DAY,
    Math.floor((startedAt + lastAt) / 2),
  );
  const closedAt = needMet === null ? null : request.statusSince;
  const hasMoved = ["finalising", "suspended", "cancelled"].includes(status);
  const movedAt =
    status === "cancelled" ? lastAt : Math.min(activeAt + 90 * DAY, lastAt);
  const standsSince = hasMoved ? movedAt : activeAt;
  const isPublished = isSigned && number % 4 !== 3;
  const engagement: Engagement = {
    ...{ id: newId(), number, matchId: match.id },
    ...{ requestId: request.id, offerId: offer.id, area: request.area },
    ...{ recipientId: request.participantId, providerId: offer.participantId },
    ...{
      status,
      statusSince: closedAt ?? (isSigned ? standsSince : startedAt),
    },
    resumesAt: status === "suspended" ? "active" : null,
    ...{ dueAt: null, remindAt: null },
    terms: prefillTerms(
      {
        request: {
          ...{ content: request.content, lang: request.originalLang },
          ...{ audience: request.audience, isNamed: true },
          fieldAudiences: request.fieldAudiences,
        },
        offer: { content: offer.content, lang: offer.originalLang },
        today: dayOf(startedAt),
      },
      newId,
    ),
    ...{ termsLang: request.originalLang, termsRevision: 2 },
    requesterSignedAt: isSigned ? activeAt - DAY : null,
    requesterSignedBy: isSigned ? people.requester : null,
    providerSignedAt: isSigned ? activeAt : null,
    providerSignedBy: isSigned ? people.donor : null,
    requesterConsentAt: isPublished ? activeAt + DAY : null,
    providerConsentAt: isPublished ? activeAt + DAY : null,
    activeAt: isSigned ? activeAt : null,
    ...{ closedAt, reasonCode: null, practiceId: null, demo: true },
    usedPractice: request.content.practice,
    ...{ createdAt: startedAt, updatedAt: closedAt ?? activeAt, version: 3 },
  };
  rows.engagements.push(engagement);
  const words = workWords[request.originalLang] ?? workWords.en;
  if (!words) return;
  pushEvents(rows, engagement);
  if (!isSigned) {
    startClock(rows, engagement);
    return;
  }
  const made = { rows, engagement, words, people, activeAt, closedAt, random };
  pushWork(made);
  pushMoney(made, offer);
  if (needMet !== null && closedAt !== null) pushClosure(made, needMet);
  if (isPublished) pushPublication(made);
  startClock(rows, engagement);
}

/** Sets who is due and when the next reminder goes out, from what was pushed. */
function startClock(rows: SeedRows, engagement: Engagement) {
  const isOwn = (one: { readonly engagementId: string }) =>
    one.engagementId === engagement.id;
  const facts = {
    ...engagement,
    reports: rows.engagementReports.filter(isOwn),
    followUps: rows.engagementFollowUps.filter(isOwn),
  };
  engagement.dueAt = dueOf(facts);
  engagement.remindAt = remindOf(facts, lastInstant);
}

function pushEvents(rows: SeedRows, engagement: Engagement) {
  const { id, status, createdAt, activeAt, closedAt, statusSince } = engagement;
  const steps: [string, EngagementStatus, Instant][] = [
    ["start", "preparing", createdAt],
  ];
  if (activeAt !== null) steps.push(["activate", "active", activeAt]);
  if (closedAt !== null) {
    steps.push(["finalise", "finalising", closedAt - 40 * DAY]);
    steps.push(["close", "closed", closedAt]);
  }
  const one = { finalising: "finalise", suspended: "suspend" } as const;
  if (status === "finalising" || status === "suspended") {
    steps.push([one[status], status, statusSince]);
  }
  if (status === "cancelled") {
    steps.push(["cancel", status, statusSince]);
  }
  for (const [event, toStatus, at] of steps) {
    rows.engagementEvents.push({
      ...{ id: newId(), engagementId: id, event, toStatus, at },
      ...{ reasonCode: null, note: null, noteLang: null, userId: null },
    });
  }
}

/** Until when something happens in it. */
const endOf = ({ status, statusSince, closedAt }: Engagement): Instant =>
  closedAt ?? (status === "cancelled" ? statusSince : lastInstant);

function pushWork({ rows, engagement, words, people, ...times }: Made) {
  const { id, termsLang } = engagement;
  const { activeAt, closedAt } = times;
  const end = endOf(engagement);
  for (const [at, title] of words.milestones.entries()) {
    const due = activeAt + (at * 120 + 30) * DAY;
    rows.milestones.push({
      ...{ id: newId(), engagementId: id, title, lang: termsLang },
      dueDay: dayOf(due),
      doneDay: due + 10 * DAY < end ? dayOf(due + (at * 9 - 3) * DAY) : null,
      ...{ addedBy: people.requester, at: activeAt, struckAt: null },
    });
  }
  for (const [at, body] of words.messages.entries()) {
    const saidAt = activeAt + (20 + at) * DAY;
    if (saidAt > end) break;
    rows.engagementMessages.push({
      ...{ id: newId(), engagementId: id, body, lang: termsLang },
      userId: at === 0 ? people.requester : people.donor,
      side: at === 0 ? "requester" : "provider",
      at: saidAt,
    });
  }
  const half = 183 * DAY;
  for (let period = 1; activeAt + period * half < end; period += 1) {
    for (const side of ["requester", "provider"] as const) {
      // One side of the newest half-year has not reported yet.
      const isMissing =
        side === "provider" &&
        closedAt === null &&
        activeAt + (period + 1) * half >= end;
      if (isMissing) continue;
      const [done, problems, next] = words[side];
      rows.engagementReports.push({
        ...{ id: newId(), engagementId: id, side, period, lang: termsLang },
        content: {
          light: side === "requester" && period === 1 ? "amber" : "green",
          ...{ done, problems, next, outputs: {} },
        },
        sentBy: side === "requester" ? people.requester : people.donor,
        sentAt: Math.min(end, activeAt + period * half + 5 * DAY),
      });
    }
  }
}

/** A pledge, part of it bound by contract, part of that paid; the recipient has seen one payment less. */
function pushMoney(
  { rows, engagement, people, ...rest }: Made,
  offer: OfferSeed,
) {
  const { amount, currency, slots } = offer.content;
  if (amount === null || currency === null) return;
  const { activeAt, closedAt, random } = rest;
  const share = Math.floor(amount / Math.max(slots, 1));
  const paid = Math.floor(share / (closedAt === null ? 3 : 2));
  const sums = [
    ["pledge", "provider", share, 0],
    ["commitment", "provider", share - (share % 100_000), 20],
    ["payment", "provider", paid, 60 + random.below(20)],
    ["payment", "requester", paid, 75 + random.below(20)],
  ] as const;
  for (const [kind, side, sum, days] of sums) {
    const notedAt = activeAt + (days + 1) * DAY;
    if (notedAt > endOf(engagement)) continue;
    rows.engagementMoney.push({
      ...{ id: newId(), engagementId: engagement.id, kind, side },
      ...{ amount: sum, currency, day: dayOf(activeAt + days * DAY) },
      ...{ note: null, noteLang: null },
      recordedBy: side === "provider" ? people.donor : people.requester,
      at: notedAt,
      ...{ struckAt: null, struckBy: null, struckReason: null },
    });
  }
}

function pushClosure(made: Made, needMet: "whole" | "part") {
  const { rows, engagement, words, people, random } = made;
  const closedAt = made.closedAt ?? lastInstant;
  const points = () => (needMet === "whole" ? 3 : 2) + random.below(2);
  rows.engagementClosures.push({
    engagementId: engagement.id,
    content: {
      outputs: Object.fromEntries(
        engagement.terms.outputs.map(({ id, target }) => [id, target]),
      ),
      ratings: Object.fromEntries(
        dacCriteria.map((criterion) => [
          criterion,
          { points: points(), evidence: words.evidence[criterion] },
        ]),
      ) as never,
      ...{ lessons: words.lessons, needMet },
    },
    ...{ lang: engagement.termsLang, by: people.requester, at: closedAt },
    ...{ comment: null, commentLang: null, commentBy: null, commentAt: null },
  });
  for (const months of followUpMonths) {
    const dueAt = addMonths(closedAt, months);
    const isGiven = dueAt + 12 * DAY < lastInstant;
    rows.engagementFollowUps.push({
      ...{ engagementId: engagement.id, months, dueAt },
      content: isGiven
        ? {
            stillUsed: needMet === "whole" ? "yes" : "partly",
            changed: words.changed,
            evidence: words.evidence.sustainability,
          }
        : null,
      lang: isGiven ? engagement.termsLang : null,
      by: isGiven ? people.requester : null,
      at: isGiven ? dueAt + 12 * DAY : null,
    });
  }
}

function pushPublication({ rows, engagement, people, activeAt }: Made) {
  const { id, terms, termsLang, number } = engagement;
  rows.engagementPublications.push({
    ...{ engagementId: id, title: terms.title, lang: termsLang },
    description: terms.description,
    ...{ withOutputs: true, withMoney: number % 3 !== 0, withClosure: true },
    ...{ revision: 1, by: people.donor, at: activeAt + DAY },
  });
}
