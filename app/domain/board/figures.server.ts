import {
  listActs,
  listIntroductions,
  listOfferSteps,
  listPublishedWork,
  listRequestCategories,
  listRequestSteps,
} from "../../../db/queries/board.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { namesOf } from "../review/parts.server";
import { answersOf, funnelOf, type Share, staysOf } from "./figures";
import { flowsOf, type NamedFlows, otherDonors } from "./flows";
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

/** Who helps whom on what, with the donors' names. */
async function namedFlows(
  db: Queries,
  work: Awaited<ReturnType<typeof listPublishedWork>>,
): Promise<NamedFlows> {
  const flows = flowsOf(
    work.map(({ providerId, terms, area }) => ({
      ...{ provider: providerId, topics: terms.topics, area },
    })),
  );
  const donors = flows.providers.filter((id) => id !== otherDonors);
  const names = await namesOf(db, donors);
  return {
    ...flows,
    names: Object.fromEntries(donors.map((id) => [id, names(id)])),
  };
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
    flows: await namedFlows(db.read, work),
    at: now,
  };
}
export type ExchangeFigures = Awaited<ReturnType<typeof readFigures>>;
