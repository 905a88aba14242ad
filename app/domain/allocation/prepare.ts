import {
  roundModes,
  roundRulesVersion,
  type RoundInput,
  type RoundPair,
  type TieHash,
} from "./model";
import { reserveOf, type Problem } from "./problem";

/** What is wrong with the inputs of a round; `detail` names the place. */
export const inputProblems = [
  "format",
  "version",
  "mode",
  "number",
  "id-twice",
  "pair-twice",
  "unknown-id",
] as const;
export type InputProblem = (typeof inputProblems)[number];

export class RoundInputError extends Error {
  constructor(
    readonly code: InputProblem,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** A problem with the names that its places stand for. */
export interface PreparedRound {
  readonly problem: Problem;
  readonly requestIds: readonly string[];
  readonly offerIds: readonly string[];
  readonly providerIds: readonly string[];
}

/** By UTF-16 units, which no language and no version of a library changes. */
export const inOrder = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/**
 * A round's inputs as numbers, in the order of their ids, so that the order in
 * which they were written down decides nothing.
 * @throws RoundInputError for what no round can be made of
 */
export function prepare(input: RoundInput, hash: TieHash): PreparedRound {
  checkHead(input);
  const requests = sorted(input.requests);
  const offers = sorted(input.offers);
  const providers = sorted(input.providers);
  const requestAt = places(requests);
  const offerAt = places(offers);
  const providerAt = places(providers);
  const { reservePercent } = input.rules;
  for (const { id, partners, waitingDays } of requests)
    checkNumbers(id, [partners, waitingDays]);
  for (const { id, slots } of offers) checkNumbers(id, [slots]);
  for (const { id, cap } of providers) checkNumbers(id, [cap ?? 0]);

  const pairs = collectPairs(input, requestAt, offerAt);
  const requestIds = requests.map(({ id }) => id);
  const offerIds = offers.map(({ id }) => id);
  const problem: Problem = {
    requests: requests.length,
    offers: offers.length,
    providers: providers.length,
    partners: Int32Array.from(requests, ({ partners }) => partners),
    waiting: Int32Array.from(requests, ({ waitingDays }) => waitingDays),
    isLdc: Uint8Array.from(requests, ({ isLdc }) => Number(isLdc)),
    slots: Int32Array.from(offers, ({ slots }) => slots),
    reserve: Int32Array.from(offers, ({ slots }) =>
      reserveOf(slots, reservePercent),
    ),
    providerOf: Int32Array.from(offers, ({ provider }) =>
      at(providerAt, provider),
    ),
    caps: Int32Array.from(providers, ({ cap }) => cap ?? -1),
    pairRequest: Int32Array.from(pairs, ({ request }) => request),
    pairOffer: Int32Array.from(pairs, ({ offer }) => offer),
    score: Int32Array.from(pairs, ({ score }) => score),
    isFixed: Uint8Array.from(pairs, ({ isFixed }) => Number(isFixed)),
    tieOf: (pair, salt) => {
      const { request = 0, offer = 0 } = pairs[pair] ?? {};
      const names = [requestIds[request] ?? "", offerIds[offer] ?? ""];
      return hash([input.seed, String(salt), ...names].join("\n"));
    },
  };
  const providerIds = providers.map(({ id }) => id);
  return { problem, requestIds, offerIds, providerIds };
}

function checkHead({ format, rules }: RoundInput): void {
  // It comes from a file: the type is a hope.
  const given: string = format;
  if (given !== "fairway-round-1") throw new RoundInputError("format", given);
  if (rules.version !== roundRulesVersion)
    throw new RoundInputError("version", rules.version);
  if (!roundModes.includes(rules.mode))
    throw new RoundInputError("mode", rules.mode);
  checkNumbers("rules", [rules.threshold, rules.reservePercent]);
  if (rules.reservePercent > 100)
    throw new RoundInputError("number", "reservePercent");
}

/** Amounts that sums of any round can hold exactly. */
const mostOfOne = 1_000_000;

function checkNumbers(where: string, values: readonly number[]): void {
  const isGood = values.every(
    (value) => Number.isInteger(value) && value >= 0 && value <= mostOfOne,
  );
  if (!isGood) throw new RoundInputError("number", where);
}

const sorted = <One extends { readonly id: string }>(list: readonly One[]) =>
  [...list].sort((a, b) => inOrder(a.id, b.id));

function places(list: readonly { readonly id: string }[]) {
  const map = new Map<string, number>();
  list.forEach(({ id }, place) => {
    if (map.has(id)) throw new RoundInputError("id-twice", id);
    map.set(id, place);
  });
  return map;
}

function at(map: ReadonlyMap<string, number>, id: string): number {
  const place = map.get(id);
  if (place === undefined) throw new RoundInputError("unknown-id", id);
  return place;
}

interface Placed {
  readonly request: number;
  readonly offer: number;
  readonly score: number;
  readonly isFixed: boolean;
}

/** Pairs that may be in the result: fixed ones, and others above the threshold without a veto. */
function collectPairs(
  input: RoundInput,
  requestAt: ReadonlyMap<string, number>,
  offerAt: ReadonlyMap<string, number>,
): Placed[] {
  const width = offerAt.size;
  const keyOf = (request: string, offer: string) =>
    at(requestAt, request) * width + at(offerAt, offer);
  const placed = (
    [request, offer, score]: RoundPair,
    isFixed: boolean,
  ): Placed => {
    checkNumbers(`${request} ${offer}`, [score]);
    const places = {
      request: at(requestAt, request),
      offer: at(offerAt, offer),
    };
    return { ...places, score, isFixed };
  };
  const all = new Map<number, Placed>();
  for (const pair of input.fixed) {
    const key = keyOf(pair[0], pair[1]);
    if (all.has(key)) throw twice(pair);
    all.set(key, placed(pair, true));
  }
  const vetoed = new Set(input.vetoed.map(([one, other]) => keyOf(one, other)));
  const seen = new Set<number>();
  for (const pair of input.pairs) {
    const key = keyOf(pair[0], pair[1]);
    if (seen.has(key)) throw twice(pair);
    seen.add(key);
    const one = placed(pair, false);
    const isOut = vetoed.has(key) || one.score < input.rules.threshold;
    if (!isOut && !all.has(key)) all.set(key, one);
  }
  return [...all.entries()].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

const twice = ([request, offer]: RoundPair) =>
  new RoundInputError("pair-twice", `${request} ${offer}`);
