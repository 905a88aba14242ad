import type { MatchStatus, OfferStatus } from "../exchange/model";
import { addWorkingDays, DAY, type Instant } from "../kernel/clock";
import { introductionTime } from "../lifecycle/match";
import { actTime, screeningDays } from "../lifecycle/request";
import type { Asked, RequestStep } from "./figures";

/** A focal point is expected to answer within so many days; the portal's own rule. */
export const endorsementTime = 14 * DAY;

/** One step of one record, oldest first. */
interface Step<Status extends string> {
  readonly id: string;
  readonly event: string;
  readonly to: Status;
  readonly at: Instant;
}

function grouped<T extends { readonly id: string }>(
  steps: readonly T[],
): T[][] {
  const byId = new Map<string, T[]>();
  for (const step of steps) {
    const own = byId.get(step.id);
    if (own) own.push(step);
    else byId.set(step.id, [step]);
  }
  return [...byId.values()];
}

/** Steps that led to another state; a reminder is noted in the history too and leads nowhere. */
const moves = <S extends string>(own: readonly Step<S>[]) =>
  own.filter(({ to }, at) => to !== own[at - 1]?.to);

const firstOf = <S extends string>(
  own: readonly Step<S>[],
  from: number,
  states: readonly S[],
) => own.slice(from + 1).find(({ to }) => states.includes(to))?.at ?? null;

/** What was asked of focal points and of officers about requests, and when they answered. */
export const requestQuestions = (steps: readonly RequestStep[]): Asked[] =>
  grouped(steps).flatMap((all) => {
    const own = moves(all);
    return own.flatMap(({ to, at }, index): Asked[] => {
      // Withdrawn before its time was over, a question is nobody's fault.
      const next = own[index + 1];
      const due = to === "submitted" ? at + endorsementTime : screenedBy(at);
      if (next?.to === "withdrawn" && next.at <= due) return [];
      const asked = { askedAt: at, dueAt: due };
      if (to === "submitted") {
        const answeredAt = firstOf(own, index, ["endorsed", "returned"]);
        return [{ by: "focal_point", ...asked, answeredAt }];
      }
      if (to !== "received") return [];
      // A question is an answer too: from then on it waits for the requester.
      const answeredAt = firstOf(own, index, [
        ...(["clarification", "open", "returned", "ineligible"] as const),
      ]);
      return [{ by: "secretariat", ...asked, answeredAt }];
    });
  });

const screenedBy = (at: Instant) => addWorkingDays(at, screeningDays);

/** The same of offers: checked within the time that requests are. */
export const offerQuestions = (steps: readonly Step<OfferStatus>[]): Asked[] =>
  grouped(steps).flatMap((all) => {
    const own = moves(all);
    return own.flatMap(({ to, at }, index): Asked[] => {
      if (to !== "submitted") return [];
      const next = own[index + 1];
      const dueAt = screenedBy(at);
      if (next?.to === "withdrawn" && next.at <= dueAt) return [];
      const answeredAt = firstOf(own, index, ["screened", "returned"]);
      return [{ by: "secretariat_offer", askedAt: at, dueAt, answeredAt }];
    });
  });

/**
 * Day 90 of the wait that a note ends: since the request opened, or was acted on.
 * The note itself may be late; whoever has to act is not asked later for that.
 * @param own steps of one request before the note
 */
function actDueBefore(
  own: readonly RequestStep[],
  notedAt: Instant,
  acted: Instant,
): Instant {
  const waits = own.flatMap(({ event, to, at }, index) =>
    event === "act_due" || (to === "open" && own[index - 1]?.to !== "open")
      ? [at]
      : [],
  );
  const since = Math.max(...waits, acted < notedAt ? acted : -Infinity);
  return Number.isFinite(since) ? Math.min(notedAt, since + actTime) : notedAt;
}

/**
 * Requests on which an officer had to act, counted from day 90 on. A request that
 * found a partner or was withdrawn in time asks nobody any more.
 */
export const actQuestions = (
  steps: readonly RequestStep[],
  actedAt: ReadonlyMap<string, Instant>,
): Asked[] =>
  grouped(steps).flatMap((own) =>
    own.flatMap(({ id, event, at }, index): Asked[] => {
      if (event !== "act_due") return [];
      const acted = actedAt.get(id) ?? -Infinity;
      const askedAt = actDueBefore(own.slice(0, index), at, acted);
      const dueAt = screenedBy(askedAt);
      const moved = own.slice(index + 1).find(({ to }) => to !== "open");
      const answeredAt =
        moved?.to === "unmet" ? moved.at : acted >= at ? acted : null;
      if (moved && moved.to !== "unmet" && moved.at <= dueAt && acted < at) {
        return [];
      }
      return [{ by: "secretariat_act", askedAt, dueAt, answeredAt }];
    }),
  );

/** An introduction and what both sides said to it. */
export interface Introduction {
  readonly introducedAt: Instant;
  readonly status: MatchStatus;
  readonly statusSince: Instant;
  readonly requesterAcceptedAt: Instant | null;
  readonly providerAcceptedAt: Instant | null;
}

/**
 * Both sides are asked by an introduction. Whose time was cut short, because the
 * other side said no or the pair gave way to another, was not asked.
 */
export const pairQuestions = (pairs: readonly Introduction[]): Asked[] =>
  pairs.flatMap(({ introducedAt, status, statusSince, ...yes }) => {
    const dueAt = introducedAt + introductionTime;
    const isCutShort = (side: "requester" | "provider") =>
      status === "superseded" ||
      (status.startsWith("declined_by_") && status !== `declined_by_${side}`);
    return (["requester", "provider"] as const).flatMap((by): Asked[] => {
      const no = status === `declined_by_${by}` ? statusSince : null;
      const answeredAt = yes[`${by}AcceptedAt`] ?? no;
      if (answeredAt === null && isCutShort(by)) return [];
      return [{ by, askedAt: introducedAt, dueAt, answeredAt }];
    });
  });
