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
import { cell, rowWidth, type OfferCells } from "./offer-cells";
import type { ScoreRequest } from "./score";
import { contextParts, weights } from "./weights";

/** As terms.ts rounds: to the nearest whole point, halves up. */
const rounded = (weight: number, over: number, under: number) =>
  under === 0 ? 0 : Math.floor((2 * weight * over + under) / (2 * under));

/** What the terms that are worked out last can give at most. */
const lastMost = weights.modality + weights.capacity;

/** The most that all terms but the first can give. */
export const othersMost = 1000 - weights.topic;

const bitsOf = (request: ScoreRequest) =>
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

/**
 * A request as bits, to be held against many rows of offers. Totals are those
 * of `scorePair`.
 */
export class Asked {
  readonly #rows: OfferCells;
  readonly #needs: ReturnType<typeof bitsOf>;
  readonly #priorities: number;
  readonly #hasMust: boolean;
  readonly #groups: number;
  readonly #regions: number;
  readonly #law: number;
  readonly #from: number;
  readonly #to: number;
  readonly #owner: number;
  /** By speech number, in halves of the points for language. */
  readonly #speech: Uint8Array;

  constructor(request: ScoreRequest, rows: OfferCells) {
    this.#rows = rows;
    this.#needs = bitsOf(request);
    this.#priorities = request.needs.reduce(
      (sum, one) => sum + one.priority,
      0,
    );
    this.#hasMust = request.needs.some(({ must }) => must);
    this.#groups = groupMask(request.groups);
    this.#regions = rows.regionMask(request.regions);
    const { legalTradition: law } = request;
    this.#law = law === null ? 0 : traditionMask([law]);
    const { from, to } = daysOf(request.window);
    this.#from = from;
    this.#to = to;
    this.#owner = rows.owners.find(request.participantId) ?? -1;
    this.#speech = Uint8Array.from(
      rows.speeches,
      ({ languages, interpretation }) =>
        languages.some((code) => request.languages.includes(code))
          ? 2
          : Number(interpretation || request.interpretation),
    );
  }

  /** The points for a set of topics; -1 for one that touches no need. */
  topicPoints(topics: number): number {
    let sum = 0;
    for (const { same, near, priority } of this.#needs) {
      if ((topics & same) !== 0) sum += 4 * priority;
      else if ((topics & near) !== 0) sum += priority;
    }
    return sum === 0 ? -1 : rounded(weights.topic, sum, 4 * this.#priorities);
  }

  /**
   * The total of a row.
   * @param topic its points for the topics
   * @param least a total below is not wanted
   * @returns -1 for a row that fails a gate, or is not wanted
   */
  total(row: number, topic: number, least: number): number {
    const { cells } = this.#rows;
    const at = row * rowWidth;
    const first = cells[at + cell.from] as number;
    const last = cells[at + cell.to] as number;
    const { min, max } = Math;
    const isAny = first === anyDay.from || this.#from === anyDay.from;
    const days = min(this.#to, last) - max(this.#from, first) + 1;
    if (days <= 0 && !isAny) return -1;
    const groups = cells[at + cell.groups] as number;
    if (groups !== 0 && (groups & this.#groups) === 0) return -1;
    const regions = cells[at + cell.regions] as number;
    if (regions !== 0 && (regions & this.#regions) === 0) return -1;
    const halves = this.#speech[cells[at + cell.speech] as number] as number;
    if (halves === 0) return -1;
    if (cells[at + cell.owner] === this.#owner) return -1;
    const shorter = min(this.#to - this.#from, last - first) + 1;
    const known =
      topic +
      rounded(weights.language, halves, 2) +
      (isAny ? weights.timing : rounded(weights.timing, days, shorter)) +
      (cells[at + cell.record] as number) +
      this.#context(at, regions);
    if (known + lastMost < least) return -1;
    return this.#helped(at, known);
  }

  #context(at: number, regions: number): number {
    const { cells } = this.#rows;
    const laws = cells[at + cell.traditions] as number;
    const law = this.#law === 0 ? 1 : (laws & this.#law) === 0 ? 0 : 2;
    const served = cells[at + cell.served] as number;
    const halves =
      (regions === 0 ? 1 : 2) * contextParts.region +
      law * contextParts.tradition +
      ((served & this.#groups) === 0 ? 0 : 2) * contextParts.category;
    return rounded(weights.context, halves, 2 * weights.context);
  }

  /** Adds the points for how and for whom; -1 when no need that must be met in one way is. */
  #helped(at: number, known: number): number {
    const { cells } = this.#rows;
    const topics = cells[at + cell.topics] as number;
    const ways = cells[at + cell.modalities] as number;
    const levels = cells[at + cell.levels] as number;
    let touched = 0;
    let met = 0;
    let fit = 0;
    let hasMet = !this.#hasMust;
    for (const need of this.#needs) {
      if ((topics & need.near) === 0) continue;
      touched += need.priority;
      if ((ways & need.way) !== 0) {
        met += need.priority;
        if (need.must) hasMet = true;
      }
      if (levels === 0) fit += 3 * need.priority;
      else if (need.level === 0) fit += 2 * need.priority;
      else if ((levels & need.level) !== 0) fit += 4 * need.priority;
      else if ((levels & need.beside) !== 0) fit += need.priority;
    }
    if (!hasMet) return -1;
    return (
      known +
      rounded(weights.modality, met, touched) +
      rounded(weights.capacity, fit, 4 * touched)
    );
  }
}
