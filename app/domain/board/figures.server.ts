import {
  listIntroductions,
  listPublishedWork,
  listRequestCategories,
  listRequestSteps,
} from "../../../db/queries/board.server";
import type { Context } from "../../context.server";
import { addWorkingDays, DAY } from "../kernel/clock";
import { introductionTime } from "../lifecycle/match";
import { screeningDays } from "../lifecycle/request";
import { area } from "../reference/area";
import {
  answersOf,
  funnelOf,
  type Asked,
  type RequestStep,
  type Share,
} from "./figures";
import { flowsOf } from "./flows";

type Reader = Pick<Context, "db" | "now">;

/** A focal point is expected to answer within so many days; the portal's own rule. */
export const endorsementTime = 14 * DAY;

/** What was asked of focal points and of the secretariat, and when they answered. */
function officeQuestions(steps: readonly RequestStep[]): Asked[] {
  const byRequest = new Map<string, RequestStep[]>();
  for (const step of steps) {
    const own = byRequest.get(step.requestId);
    if (own) own.push(step);
    else byRequest.set(step.requestId, [step]);
  }
  const next = (own: readonly RequestStep[], from: number, to: string[]) =>
    own.slice(from + 1).find((step) => to.includes(step.to))?.at ?? null;
  return [...byRequest.values()].flatMap((own) =>
    own.flatMap(({ to, at }, index): Asked[] => {
      if (to === "submitted") {
        const answers = ["endorsed", "returned", "withdrawn"];
        const answeredAt = next(own, index, answers);
        const dueAt = at + endorsementTime;
        return [{ by: "focal_point", askedAt: at, answeredAt, dueAt }];
      }
      if (to === "received") {
        // A question is an answer too: from then on it waits for the requester.
        const answers = ["clarification", "open", "returned", "ineligible"];
        const answeredAt = next(own, index, [...answers, "withdrawn"]);
        const dueAt = addWorkingDays(at, screeningDays);
        return [{ by: "secretariat", askedAt: at, answeredAt, dueAt }];
      }
      return [];
    }),
  );
}

type Introduction = Awaited<ReturnType<typeof listIntroductions>>[number];

/** Both sides are asked by an introduction; a pair closed for another's sake asks nobody. */
const pairQuestions = (pairs: readonly Introduction[]): Asked[] =>
  pairs.flatMap(({ introducedAt, status, statusSince, ...yes }) => {
    if (status === "superseded") return [];
    const dueAt = introducedAt + introductionTime;
    const no = (one: string) => (status === one ? statusSince : null);
    return [
      {
        by: "requester" as const,
        ...{ askedAt: introducedAt, dueAt },
        answeredAt: yes.requesterAcceptedAt ?? no("declined_by_requester"),
      },
      {
        by: "provider" as const,
        ...{ askedAt: introducedAt, dueAt },
        answeredAt: yes.providerAcceptedAt ?? no("declined_by_provider"),
      },
    ];
  });

const served = ["in_delivery", "fulfilled", "partly_fulfilled"];

/** The share of least developed countries, by the day each request was sent. */
function ldcShare(
  requests: Awaited<ReturnType<typeof listRequestCategories>>,
  isMeant: (status: string) => boolean,
): Share {
  const meant = requests.filter(({ status }) => isMeant(status));
  const part = meant.filter(({ categories }) => categories?.ldc === true);
  return { part: part.length, of: meant.length };
}

/** Every figure of the exchange; each rule stands on the page "How we count". */
export async function readFigures({ db, now }: Reader) {
  const steps = await listRequestSteps(db.read);
  const pairs = await listIntroductions(db.read);
  const requests = await listRequestCategories(db.read);
  const work = await listPublishedWork(db.read);
  const asked = [...officeQuestions(steps), ...pairQuestions(pairs)];
  return {
    funnel: funnelOf(steps),
    answers: answersOf(asked, now),
    asking: ldcShare(requests, () => true),
    served: ldcShare(requests, (status) => served.includes(status)),
    flows: flowsOf(
      work.map(({ provider, terms, area: iso3 }) => ({
        provider,
        topics: terms.topics,
        region: area(iso3).region ?? "001",
      })),
    ),
    at: now,
  };
}
export type ExchangeFigures = Awaited<ReturnType<typeof readFigures>>;
