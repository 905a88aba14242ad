import { capacityLevels } from "../exchange/model";
import {
  anyDay,
  besideMask,
  daysOf,
  groupMask,
  levelMask,
  modalityMask,
  nearMask,
  topicMask,
  traditionMask,
} from "./masks";
import { cell, noWays, rowWidth, type OfferCoder } from "./offer-cells";
import { pointsOf, tableOf } from "./point-tables";
import type { ScoreRequest } from "./score";
import { contextParts, weights } from "./weights";

/** The most that all terms but the first can give. */
export const othersMost = 1000 - weights.topic;
/** The most that those can give which are looked at last. */
const restMost = othersMost - weights.modality - weights.capacity;

const needsOf = (request: ScoreRequest) =>
  request.needs.map(({ topic, priority, modality, must }) => {
    const level = request.levels[topic];
    return {
      same: topicMask([topic]),
      near: nearMask(topic),
      way: modalityMask([modality]),
      level: level ? levelMask([level]) : 0,
      beside: level ? besideMask(level) : 0,
      priority,
      must,
    };
  });

type Needs = ReturnType<typeof needsOf>;

/** Points by sets of modalities and of levels. */
interface Help {
  readonly ways: Int32Array;
  readonly levels: Int32Array;
}

/** Far below any threshold: no need that must be met in one way is met. */
const out = -1_000_000;

/** @param needs those that an offer's topics touch */
function helpOf(needs: Needs, hasMust: boolean): Help {
  const touched = needs.reduce((sum, { priority }) => sum + priority, 0);
  const forWays = tableOf(weights.modality, touched);
  const forLevels = tableOf(weights.capacity, 4 * touched);
  const ways = new Int32Array(noWays + 1).fill(out);
  for (let own = 0; own < noWays; own += 1) {
    let over = 0;
    let hasMet = !hasMust;
    for (const { way, priority, must } of needs) {
      if ((own & way) === 0) continue;
      over += priority;
      if (must) hasMet = true;
    }
    ways[own] = hasMet ? (forWays[over] as number) : out;
  }
  const levels = Int32Array.from(
    { length: 1 << capacityLevels.length },
    (_, own) => {
      const over = needs.reduce(
        (sum, need) => sum + need.priority * quartersFor(need, own),
        0,
      );
      return forLevels[over] as number;
    },
  );
  return { ways, levels };
}

/** As terms.ts says how far an offer is made for a level. */
function quartersFor({ level, beside }: Needs[number], own: number): number {
  if (own === 0) return 3;
  if (level === 0) return 2;
  if ((own & level) !== 0) return 4;
  return (own & beside) === 0 ? 0 : 1;
}

/** By speech: halves of the points for language. */
function speechesOf(request: ScoreRequest, coder: OfferCoder): Uint8Array {
  const { speeches, languages } = coder;
  const spoken = request.languages.map((code) => languages.find(code) ?? -1);
  const halves = new Uint8Array(speeches.length);
  for (const [at, speech] of speeches.entries()) {
    const isHelped = request.interpretation || speech.interpretation;
    const isShared = speech.languages.some((one) => spoken.includes(one));
    halves[at] = isShared ? 2 : isHelped ? 1 : 0;
  }
  return halves;
}

/** What takes the rows that were found; `least` rises meanwhile. */
interface Found {
  /** A total below is not wanted. */
  readonly least: number;
  take(place: number, total: number): void;
}

/**
 * A request as bits, to be held against many rows of offers. Totals are those
 * of `scorePair`.
 */
export class Asked {
  readonly #needs: Needs;
  /** By the needs that are touched, as bits. */
  readonly #helps: (Help | undefined)[] = [];
  readonly #topicPoints: Int32Array;
  readonly #hasMust: boolean;
  readonly #groups: number;
  readonly #regions: number;
  readonly #law: number;
  readonly #from: number;
  readonly #to: number;
  readonly #owner: number;
  readonly #speeches: Uint8Array;

  constructor(request: ScoreRequest, coder: OfferCoder) {
    const { needs, legalTradition: law } = request;
    this.#needs = needsOf(request);
    const all = needs.reduce((sum, { priority }) => sum + priority, 0);
    this.#topicPoints = tableOf(weights.topic, 4 * all);
    this.#hasMust = needs.some(({ must }) => must);
    this.#groups = groupMask(request.groups);
    this.#regions = coder.regionMask(request.regions);
    this.#law = law === null ? 0 : traditionMask([law]);
    const { from, to } = daysOf(request.window);
    this.#from = from;
    this.#to = to;
    this.#owner = coder.owners.find(request.participantId) ?? -1;
    this.#speeches = speechesOf(request, coder);
  }

  /** The points for a set of topics; -1 for one that touches no need. */
  topicPoints(topics: number): number {
    let sum = 0;
    for (const { same, near, priority } of this.#needs) {
      if ((topics & same) !== 0) sum += 4 * priority;
      else if ((topics & near) !== 0) sum += priority;
    }
    return sum === 0 ? -1 : (this.#topicPoints[sum] as number);
  }

  /** How what an offer brings, and for whom, adds to the points of a set of topics. */
  #helpFor(topics: number): Help {
    let subset = 0;
    let bit = 1;
    for (const { near } of this.#needs) {
      if ((topics & near) !== 0) subset |= bit;
      bit <<= 1;
    }
    const known = this.#helps[subset];
    if (known) return known;
    const needs = this.#needs.filter((_, at) => (subset & (1 << at)) !== 0);
    const help = helpOf(needs, this.#hasMust);
    this.#helps[subset] = help;
    return help;
  }

  /**
   * Looks through rows with the same topics: first at what says most, how they
   * help and whom.
   * @param points the points for these topics
   */
  scan(
    cells: Int32Array,
    [from, until]: readonly [from: number, until: number],
    points: number,
    found: Found,
  ): void {
    const end = until * rowWidth;
    const first = from * rowWidth;
    const { ways, levels } = this.#helpFor(cells[first] as number);
    for (let at = first; at < end; at += rowWidth) {
      const helped =
        points +
        (ways[cells[at + cell.modalities] as number] as number) +
        (levels[cells[at + cell.levels] as number] as number);
      if (helped + restMost < found.least) continue;
      const rest = this.#rest(cells, at, found.least - helped);
      if (rest < 0 || helped + rest < found.least) continue;
      found.take(at / rowWidth, helped + rest);
    }
  }

  /** The points of the other terms; -1 for a row that fails a gate, or has too few. */
  #rest(cells: Int32Array, at: number, least: number): number {
    const groups = cells[at + cell.groups] as number;
    if (groups !== 0 && (groups & this.#groups) === 0) return -1;
    const regions = cells[at + cell.regions] as number;
    if (regions !== 0 && (regions & this.#regions) === 0) return -1;
    const speech = this.#speeches[cells[at + cell.speech] as number] as number;
    if (speech === 0) return -1;
    if (cells[at + cell.owner] === this.#owner) return -1;
    const laws = cells[at + cell.traditions] as number;
    const served = cells[at + cell.served] as number;
    const halves =
      (regions === 0 ? 1 : 2) * contextParts.region +
      (this.#law === 0 ? 1 : (laws & this.#law) === 0 ? 0 : 2) *
        contextParts.tradition +
      ((served & this.#groups) === 0 ? 0 : 2) * contextParts.category;
    const known =
      (tableOf(weights.language, 2)[speech] as number) +
      (tableOf(weights.context, 2 * weights.context)[halves] as number) +
      (cells[at + cell.record] as number);
    if (known + weights.timing < least) return -1;
    const timing = this.#timing(
      cells[at + cell.from] as number,
      cells[at + cell.to] as number,
    );
    return timing < 0 ? -1 : known + timing;
  }

  #timing(first: number, last: number): number {
    if (first === anyDay.from || this.#from === anyDay.from) {
      return weights.timing;
    }
    const { min, max } = Math;
    const days = min(this.#to, last) - max(this.#from, first) + 1;
    if (days <= 0) return -1;
    const shorter = min(this.#to - this.#from, last - first) + 1;
    return pointsOf(weights.timing, days, shorter);
  }
}
