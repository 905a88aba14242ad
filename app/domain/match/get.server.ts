import {
  findEngagementOf,
  listMatchEvents,
} from "../../../db/queries/match-list.server";
import type { Queries } from "../../../db/client.server";
import { findRoundHead } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import type { Side } from "../exchange/model";
import { holdsSlot } from "../lifecycle/match";
import { isSeeking, mayAgree } from "../lifecycle/request";
import { offerNumber } from "../offer/number";
import { publicText } from "../offer/public";
import { notFound } from "../kernel/errors";
import { authorize, isAuthorized } from "../permissions/authorize";
import { requestNumber } from "../request/number";
import type { VisibleRequest } from "../request/visible";
import { roundNumber } from "../round/number";
import { nameOf } from "../writing/get-own.server";
import { hasChosenEnough } from "./chosen.server";
import type { Gate } from "./gates";
import { judgePair } from "./judge.server";
import { loadMatch, type LoadedMatch } from "./load.server";
import {
  acceptedAt,
  declineReasons,
  hasLapsed,
  otherSide,
  standingFor,
  stepsOf,
} from "./model";
import { isUntold, namedPairs, requestFor } from "./request-view.server";
import { sidesOf } from "./side.server";
import type { MatchView } from "./view";

/** Gates without words of needs that this reader may not read. */
function gatesFor(gates: readonly Gate[], text: VisibleRequest | null): Gate[] {
  const isHidden = text?.withheld.includes("needs") ?? true;
  if (!isHidden) return [...gates];
  const topics: readonly string[] = text?.topics ?? [];
  return gates.map((gate) => {
    if (gate.code === "modality") return { ...gate, matched: [] };
    if (gate.code !== "topic") return gate;
    const matched = gate.matched.filter((code) => topics.includes(code));
    return { ...gate, matched };
  });
}

/** Steps everybody on a side may see; what one side keeps to itself is left out. */
const shared = ["introduce", "accept", "agree", "lapse", "supersede", "end"];

async function happenedTo(
  ctx: Context,
  loaded: LoadedMatch,
  side: Side | null,
) {
  const events = await listMatchEvents(ctx.db.read, loaded.match.id);
  return events
    .filter(
      ({ event }) =>
        side === null ||
        shared.includes(event) ||
        event.startsWith("accept_") ||
        event === "suggest" ||
        (event === "shortlist" && side === "requester") ||
        event === `decline_for_${side}`,
    )
    .map(({ id, event, at }) => ({ id, event, at }));
}

/** The round a pair comes from, once everybody can read it. */
async function roundOf(db: Queries, id: string | null): Promise<string | null> {
  const round = id === null ? undefined : await findRoundHead(db, id);
  return round?.status === "published" ? roundNumber(round.number) : null;
}

/** Nobody's side: an officer, an auditor, a focal point of the country. */
const ownSide = (sides: readonly Side[], loaded: LoadedMatch, ctx: Context) => {
  const [first] = sides;
  if (first) return first;
  const mine = ctx.actor.kind === "user" ? ctx.actor.memberships : [];
  const belongs = (id: string) => mine.some((one) => one.participantId === id);
  if (belongs(loaded.request.participantId)) return "requester" as const;
  return belongs(loaded.offer.participantId) ? ("provider" as const) : null;
};

/**
 * A pair with its explanation, as one side, the focal point of the country or
 * the secretariat sees it.
 * @throws DomainError 404 for everybody else
 */
export async function getMatch(ctx: Context, id: string): Promise<MatchView> {
  const { db, actor, now } = ctx;
  const loaded = await loadMatch(db.read, id, now);
  const { match, request, offer, subject } = loaded;
  authorize(actor, "match.read", subject);
  const sides = actor.kind === "user" ? sidesOf(subject, actor.userId) : [];
  const side = ownSide(sides, loaded, ctx);
  const isNamed = await namedPairs(db.read, [request.id]);
  const named = isNamed(request.id, offer.participantId);
  const text = requestFor(request, side, named);
  if (isUntold(match.status, side, text)) {
    throw notFound("match.error.no-such-match");
  }
  const isRead = requestFor(request, "provider", named)?.isWhole ?? false;
  const { score } = await judgePair(db.read, request, offer);
  const isAgreed = holdsSlot(match.status);
  const isLapsed = hasLapsed(match, now);
  const isOwnReason = side === null || match.status === `declined_by_${side}`;
  const mayIntroduce =
    (match.status === "suggested" || match.status === "shortlisted") &&
    isSeeking(request.status) &&
    offer.status === "active";
  const hasChosen =
    mayAgree(request.status) &&
    sides.includes("requester") &&
    stepsOf(match, "requester", now).includes("accept") &&
    (await hasChosenEnough(db.read, loaded));
  /** What the pair allows, and the request and the offer too. */
  const stepsFor = (one: Side) =>
    stepsOf(match, one, now).filter(
      (step) =>
        (step !== "introduce" || mayIntroduce) &&
        (step !== "accept" ||
          one === "requester" ||
          isRead ||
          match.requesterAcceptedAt !== null) &&
        (step !== "accept" ||
          (mayAgree(request.status) && !(hasChosen && one === "requester"))),
    );
  return {
    ...{ id, now, side, sides, score: score.total, origin: match.origin },
    standing: isLapsed ? "lapsed" : standingFor(match.status, side),
    dueAt: match.status === "introduced" ? match.dueAt : null,
    isAsked: sides.some((one) => stepsFor(one).includes("accept")),
    canIntroduce:
      mayIntroduce &&
      side === null &&
      isRead &&
      isAuthorized(actor, "match.handle", subject),
    request: {
      number: requestNumber(request.number ?? 0),
      title: text && { lang: request.originalLang, text: text.title },
      by: text?.isWhole ? await nameOf(ctx, request.participantId) : null,
    },
    offer: {
      number: offerNumber(offer.number ?? 0),
      title: { lang: offer.originalLang, text: offer.content.title },
      by: await nameOf(ctx, offer.participantId),
    },
    requestText: text,
    requestLang: request.originalLang,
    requestArea: text ? request.area : null,
    offerText: publicText(offer.content),
    offerLang: offer.originalLang,
    storedScore: match.score,
    storedVersion: match.scoreVersion,
    inputsHash: match.inputsHash,
    round: await roundOf(db.read, match.roundId),
    version: score.version,
    total: score.total,
    passed: score.passed,
    gates: gatesFor(score.gates, text),
    terms: score.terms.map((term) => ({ ...term, inputs: {} })),
    ownAcceptedAt: side ? acceptedAt(match, side) : match.requesterAcceptedAt,
    otherAcceptedAt: side
      ? acceptedAt(match, otherSide(side))
      : match.providerAcceptedAt,
    steps: sides.length > 0 && side ? stepsFor(side) : [],
    hasChosen: hasChosen && side === "requester",
    contacts: isAgreed
      ? {
          requester: request.content.contact,
          provider: offer.content.contact,
        }
      : null,
    reason:
      (isOwnReason &&
        declineReasons.find((code) => code === match.reasonCode)) ||
      null,
    engagementId: (await findEngagementOf(db.read, id))?.id ?? null,
    happened: await happenedTo(ctx, loaded, side),
  };
}
