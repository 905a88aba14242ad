import { digest } from "../allocation/hash.server";
import type {
  RoundInput,
  RoundMiss,
  RoundPair,
  RoundRules,
} from "../allocation/model";
import {
  fitOf,
  mayMeet,
  pairKey,
  type Asking,
  type Giving,
} from "./fit.server";
import { mostUnread, type AliasTable, type UnreadOffer } from "./model";

export interface RoundFacts {
  readonly rules: RoundRules;
  readonly seed: string;
  readonly requests: readonly Asking[];
  readonly offers: readonly Giving[];
  /** Cap of a provider, less what others hold; left out: none. */
  readonly caps: Readonly<Record<string, number>>;
  readonly fixed: readonly RoundPair[];
  /**
   * Keys of pairs that are left out without a word, as if the offer were not
   * there: a side declined, which is private, or their work is over.
   */
  readonly apart: ReadonlySet<string>;
  /** Ids of counterparts by the id of who ranked them, the best first. */
  readonly rankings: ReadonlyMap<string, readonly string[]>;
}

/**
 * Names in the order of a hash of seed and id: whoever knows no id learns
 * nothing from them, and nobody chose their order.
 */
function naming(seed: string, prefix: string, ids: readonly string[]) {
  const sorted = [...new Set(ids)]
    .map((id) => ({ id, key: digest(`${seed}\n${id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const names = sorted.map(
    ({ id }, at) =>
      [`${prefix}${String(at + 1).padStart(5, "0")}`, id] as const,
  );
  const nameOf = new Map(names.map(([name, id]) => [id, name]));
  return {
    table: Object.fromEntries(names),
    of: (id: string) => nameOf.get(id) ?? "",
  };
}

/** The best offers a request would have a pair with, were it not for few readers. */
function unreadBy(
  asking: Asking,
  { offers, apart, rules }: RoundFacts,
  nameOf: (id: string) => string,
): UnreadOffer[] {
  if (asking.shownTo === null) return [];
  const open = { ...asking, shownTo: null };
  return offers
    .filter((one) => !mayMeet(asking, one) && mayMeet(open, one))
    .filter((one) => !apart.has(pairKey(asking.id, one.id)))
    .flatMap((giving) => {
      const found = fitOf(asking, giving, rules.threshold);
      if (found?.gate !== null) return [];
      return [{ offer: nameOf(giving.id), score: found.score }];
    })
    .sort((a, b) => b.score - a.score || (a.offer < b.offer ? -1 : 1))
    .slice(0, mostUnread);
}

/**
 * The inputs of a round, with names in the place of ids and scores in the place
 * of texts, and whom the names stand for. Yields between requests, because each
 * is compared with each offer.
 */
export async function buildInput(
  facts: RoundFacts,
  breathe: (share: number) => Promise<void>,
): Promise<{ input: RoundInput; aliases: AliasTable }> {
  const { requests, offers, rules, seed } = facts;
  const request = naming(
    seed,
    "R",
    requests.map(({ id }) => id),
  );
  const offer = naming(
    seed,
    "O",
    offers.map(({ id }) => id),
  );
  const owners = offers.map(({ facts: { participantId } }) => participantId);
  const provider = naming(seed, "P", owners);

  const pairs: RoundPair[] = [];
  const misses: RoundMiss[] = [];
  const unread: Record<string, readonly UnreadOffer[]> = {};
  for (const [at, asking] of requests.entries()) {
    const name = request.of(asking.id);
    const near = new Map<string, RoundMiss>();
    const kept = unreadBy(asking, facts, offer.of);
    if (kept.length > 0) unread[name] = kept;
    let hasPair = false;
    for (const giving of offers) {
      if (!mayMeet(asking, giving)) continue;
      if (facts.apart.has(pairKey(asking.id, giving.id))) continue;
      const to = offer.of(giving.id);
      const found = fitOf(asking, giving, rules.threshold);
      if (found === null) continue;
      if (found.gate === null) {
        pairs.push([name, to, found.score]);
        hasPair = true;
      } else {
        const known = near.get(found.gate);
        const miss = {
          request: name,
          offer: to,
          gate: found.gate,
          score: found.score,
        };
        const isBetter =
          !known ||
          known.score < miss.score ||
          (known.score === miss.score && miss.offer < known.offer);
        if (isBetter) near.set(found.gate, miss);
      }
    }
    // What differs in several things only matters where nothing is nearer.
    if (hasPair || near.size > 1) near.delete("several");
    misses.push(...near.values());
    await breathe((at + 1) / requests.length);
  }
  // Only pairs that are possible: what somebody ranked and then declined stays private.
  const possible = new Set(pairs.map(([one, other]) => pairKey(one, other)));
  const ranking = (
    id: string,
    pairWith: (other: string) => readonly [request: string, offer: string],
    side: 0 | 1,
  ): { ranking?: readonly string[] } => {
    const names = (facts.rankings.get(id) ?? [])
      .map(pairWith)
      .filter((pair) => possible.has(pairKey(...pair)))
      .map((pair) => pair[side]);
    return names.length === 0 ? {} : { ranking: names };
  };
  const byName = (a: { id: string }, b: { id: string }) =>
    a.id < b.id ? -1 : 1;
  const pairOrder = (
    a: readonly [string, string, ...unknown[]],
    b: typeof a,
  ) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1);
  const input: RoundInput = {
    format: "fairway-round-1",
    rules,
    seed,
    requests: requests
      .map(({ id, isLdc, partners, waitingDays }) => ({
        ...{ id: request.of(id), isLdc, partners, waitingDays },
        ...ranking(id, (other) => [request.of(id), offer.of(other)], 1),
      }))
      .sort(byName),
    offers: offers
      .map(({ id, slots, facts: { participantId } }) => ({
        ...{ id: offer.of(id), provider: provider.of(participantId), slots },
        ...ranking(id, (other) => [request.of(other), offer.of(id)], 0),
      }))
      .sort(byName),
    providers: Object.entries(provider.table).map(([id, participantId]) => ({
      ...{ id, cap: facts.caps[participantId] ?? null },
    })),
    pairs: pairs.sort(pairOrder),
    fixed: facts.fixed
      .map(([one, other, score]): RoundPair => [
        ...([request.of(one), offer.of(other)] as const),
        score,
      ])
      .sort(pairOrder),
    vetoed: [],
    misses: misses.sort((a, b) =>
      pairOrder([a.request, a.gate], [b.request, b.gate]),
    ),
  };
  const aliases: AliasTable = {
    ...{ requests: request.table, offers: offer.table },
    ...{ providers: provider.table, unread },
  };
  return { input, aliases };
}
