import {
  listActs,
  listIntroductions,
  listOfferSteps,
  listPublishedWork,
  listRequestCategories,
  listRequestSteps,
} from "../../../db/queries/board.server";
import type { Context } from "../../context.server";
import { area } from "../reference/area";
import { answersOf, funnelOf, type Share, staysOf } from "./figures";
import { flowsOf } from "./flows";
import {
  actQuestions,
  offerQuestions,
  pairQuestions,
  requestQuestions,
} from "./questions";

type Reader = Pick<Context, "db" | "now">;

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
  const acts = await listActs(db.read);
  const actedAt = new Map(acts.map(({ id, actedAt: at }) => [id, at ?? 0]));
  const asked = [
    ...requestQuestions(steps),
    ...offerQuestions(await listOfferSteps(db.read)),
    ...actQuestions(steps, actedAt),
    ...pairQuestions(pairs),
  ];
  return {
    funnel: funnelOf(steps),
    stays: staysOf(steps),
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
