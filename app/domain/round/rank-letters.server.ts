import type { Tx } from "../../../db/client.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import {
  listOfferHeads,
  listRequestHeads,
} from "../../../db/queries/round-inputs.server";
import type { RoundRow } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Locale } from "../kernel/localized";
import { offerNumber } from "../offer/number";
import { enqueueLetter } from "../outbox/enqueue.server";
import { requestNumber } from "../request/number";
import type { EligiblePair } from "./eligible.server";
import { roundNumber } from "./number";

/** A record that can rank: whose it is, and how many counterparts it has. */
interface Ranker {
  readonly id: string;
  readonly number: string;
  readonly participantId: string;
  readonly count: number;
  readonly link: (lang: Locale) => string;
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

async function rankersOf(
  tx: Tx,
  pairs: readonly EligiblePair[],
): Promise<Ranker[]> {
  const asking = new Map(pairs.map((one) => [one.requestId, one.requesterId]));
  const giving = new Map(pairs.map((one) => [one.offerId, one.providerId]));
  const offersOf = countBy(pairs.map(({ requestId }) => requestId));
  const requestsOf = countBy(pairs.map(({ offerId }) => offerId));
  const requests = await listRequestHeads(tx, [...asking.keys()]);
  const offers = await listOfferHeads(tx, [...giving.keys()]);
  return [
    ...requests.map(({ id, number }) => ({
      id,
      number: requestNumber(number),
      participantId: asking.get(id) ?? "",
      count: offersOf.get(id) ?? 0,
      link: (lang: Locale) => url("rankOffers", { lang, id }),
    })),
    ...offers.map(({ id, number }) => ({
      id,
      number: offerNumber(number),
      participantId: giving.get(id) ?? "",
      count: requestsOf.get(id) ?? 0,
      link: (lang: Locale) => url("rankRequests", { lang, id }),
    })),
  ];
}

type Here = Pick<Context, "now" | "env">;

/**
 * Asks everybody who writes for a record with a possible pair for an order, in
 * one letter each. Records stand in it by their numbers: what a request says
 * may be for few readers.
 */
export const inviteToRank = async (
  tx: Tx,
  ctx: Here,
  round: RoundRow,
  pairs: readonly EligiblePair[],
): Promise<void> =>
  write(tx, ctx, round, await rankersOf(tx, pairs), "round.letter.rank");

/** Asks once more for the records that are not among the `ranked`. */
export const remindToRank = async (
  tx: Tx,
  ctx: Here,
  round: RoundRow,
  pairs: readonly EligiblePair[],
  ranked: ReadonlySet<string>,
): Promise<void> => {
  const silent = (await rankersOf(tx, pairs)).filter(
    ({ id }) => !ranked.has(id),
  );
  await write(tx, ctx, round, silent, "round.letter.rank-soon");
};

async function write(
  tx: Tx,
  { now, env }: Here,
  { id, number, rankUntil }: RoundRow,
  rankers: readonly Ranker[],
  kind: "round.letter.rank" | "round.letter.rank-soon",
): Promise<void> {
  if (rankUntil === null || rankers.length === 0) return;
  const own = new Map<string, Ranker[]>();
  for (const body of new Set(rankers.map((one) => one.participantId))) {
    const records = rankers.filter((one) => one.participantId === body);
    for (const userId of await listWritersOf(tx, body))
      own.set(userId, [...(own.get(userId) ?? []), ...records]);
  }
  const round = roundNumber(number);
  for (const person of await listAddresses(tx, [...own.keys()])) {
    const lang = person.locale;
    const t = translator(lang);
    const items = (own.get(person.id) ?? []).map((one) => ({
      name: { lang: "en", text: one.number },
      text: t("round.letter.rank.item", { count: one.count }),
      link: env.origin + one.link(lang),
    }));
    await enqueueLetter(tx, now, {
      kind,
      to: person.email,
      locale: lang,
      params: { name: person.name, round, day: formatDay(lang, rankUntil) },
      sections: [{ title: t("round.letter.rank.list"), items }],
      link: env.origin + url("round", { lang, number: round }),
      subjectId: id,
    });
  }
}
