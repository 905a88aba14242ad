import {
  besideMask,
  daysOf,
  groupMask,
  levelMask,
  modalityMask,
  nearMask,
  topicMask,
  traditionMask,
} from "./masks";
import { languageWords, OfferColumns } from "./offer-columns";
import type { ScoreOffer, ScoreRequest } from "./score";
import { contextParts, scoreThreshold, weights } from "./weights";

export interface Suggestion {
  readonly id: string;
  readonly total: number;
}

const rounded = (weight: number, over: number, under: number) =>
  under === 0 ? 0 : Math.floor((2 * weight * over + under) / (2 * under));

/** The most that all terms but the first can give. */
const othersMost = 1000 - weights.topic;

/**
 * All active offers in memory, to suggest for a request within milliseconds.
 * Totals are those of `scorePair`, computed from bits.
 */
export class OfferIndex {
  private readonly columns: OfferColumns;
  private readonly rowOf = new Map<string, number>();

  constructor(offers: readonly (readonly [id: string, offer: ScoreOffer])[]) {
    // In the order of ids, so that equals come in the order of rows.
    const sorted = [...offers].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    this.columns = new OfferColumns(sorted);
    sorted.forEach(([id], row) => this.rowOf.set(id, row));
  }

  get length(): number {
    return this.columns.length;
  }

  /** Puts another state of a known offer in; false for one it does not know. */
  update(id: string, offer: ScoreOffer | null): boolean {
    const row = this.rowOf.get(id);
    if (row === undefined) return false;
    if (offer) this.columns.put(row, offer);
    else this.columns.clear(row);
    return true;
  }

  /**
   * The best offers for a request that pass every gate and the threshold, best
   * first, equal ones by id.
   */
  best(
    request: ScoreRequest,
    count: number,
    vetoed: ReadonlySet<string> = new Set(),
  ): Suggestion[] {
    const { columns } = this;
    const needs = request.needs.map(({ topic, priority, modality, must }) => {
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
    const touching = needs.reduce((mask, { near }) => mask | near, 0);
    const priorities = needs.reduce((sum, { priority }) => sum + priority, 0);
    const hasMust = needs.some(({ must }) => must);
    const languages = new Int32Array(languageWords);
    for (const { word, bit } of columns.languageBits(request.languages))
      languages[word] = (languages[word] as number) | bit;
    const words = [...languages.keys()].filter((at) => languages[at] !== 0);
    const groups = groupMask(request.groups);
    const regions = columns.regionMask(request.regions);
    const law =
      request.legalTradition === null
        ? 0
        : traditionMask([request.legalTradition]);
    const { from, to } = daysOf(request.window);
    const owner = columns.owners.find(request.participantId) ?? -1;
    const best = new Best(count);
    // In variables of their own: the loop below looks at each a hundred thousand times.
    const { topics: topicColumn, free, from: firsts, to: lasts } = columns;
    const { groups: groupColumn, regions: regionColumn } = columns;

    const { length } = columns;
    for (let row = 0; row < length; row += 1) {
      const topics = topicColumn[row] as number;
      if ((topics & touching) === 0 || (free[row] as number) <= 0) continue;
      let topicSum = 0;
      for (const need of needs) {
        if ((topics & need.same) !== 0) topicSum += 4 * need.priority;
        else if ((topics & need.near) !== 0) topicSum += need.priority;
      }
      let total = rounded(weights.topic, topicSum, 4 * priorities);
      if (total + othersMost <= best.least) continue;

      const first = firsts[row] as number;
      const last = lasts[row] as number;
      const days = Math.min(to, last) - Math.max(from, first) + 1;
      if (days <= 0) continue;
      const ownGroups = groupColumn[row] as number;
      if (ownGroups !== 0 && (ownGroups & groups) === 0) continue;
      const ownRegions = regionColumn[row] as number;
      if (ownRegions !== 0 && (ownRegions & regions) === 0) continue;
      let shared = false;
      for (const word of words) {
        const own = columns.languages[row * languageWords + word] as number;
        if ((own & (languages[word] as number)) !== 0) shared = true;
      }
      const isHelped = request.interpretation || columns.helped[row] === 1;
      if (!shared && !isHelped) continue;

      const ways = columns.modalities[row] as number;
      const levels = columns.levels[row] as number;
      let touched = 0;
      let met = 0;
      let fit = 0;
      let hasMet = !hasMust;
      for (const need of needs) {
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
      if (!hasMet || columns.owner[row] === owner) continue;

      total += rounded(weights.modality, met, touched);
      total += rounded(weights.capacity, fit, 4 * touched);
      total += shared ? weights.language : rounded(weights.language, 1, 2);
      const isAny = request.window === null || first === -0x7fffffff;
      const shorter = Math.min(to - from, last - first) + 1;
      total += isAny ? weights.timing : rounded(weights.timing, days, shorter);
      const context =
        (ownRegions === 0 ? 1 : 2) * contextParts.region +
        (law === 0
          ? 1
          : ((columns.traditions[row] as number) & law) !== 0
            ? 2
            : 0) *
          contextParts.tradition +
        (((columns.served[row] as number) & groups) !== 0 ? 2 : 0) *
          contextParts.category;
      total += rounded(weights.context, context, 2 * weights.context);
      total += columns.record[row] as number;
      if (total < scoreThreshold || total <= best.least) continue;
      const id = columns.ids[row] ?? "";
      if (vetoed.has(id)) continue;
      if (columns.excluded.get(row)?.includes(request.area)) continue;
      best.add(id, total);
    }
    return best.list;
  }
}

/** The few best of many, kept in order. */
class Best {
  readonly list: Suggestion[] = [];
  /** What the next one must exceed. */
  least = -1;

  constructor(private readonly count: number) {
    if (count <= 0) this.least = Infinity;
  }

  add(id: string, total: number): void {
    let at = this.list.length;
    while (at > 0 && (this.list[at - 1]?.total ?? 0) < total) at -= 1;
    this.list.splice(at, 0, { id, total });
    if (this.list.length > this.count) this.list.pop();
    if (this.list.length === this.count)
      this.least = this.list[this.count - 1]?.total ?? -1;
  }
}
