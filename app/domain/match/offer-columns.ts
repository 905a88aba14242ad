import {
  daysOf,
  groupMask,
  levelMask,
  modalityMask,
  Numbering,
  topicMask,
  traditionMask,
} from "./masks";
import type { ScoreOffer } from "./score";
import { recordPoints } from "./terms";

/** Words of 31 bits for each offer's languages: room for 186 of them. */
export const languageWords = 6;

/**
 * Offers as columns of numbers: what a score asks of each, without texts. Rows
 * that were taken out have no topic and are passed over.
 */
export class OfferColumns {
  readonly ids: string[] = [];
  readonly topics: Int32Array;
  readonly modalities: Int32Array;
  readonly levels: Int32Array;
  readonly languages: Int32Array;
  readonly groups: Int32Array;
  readonly regions: Int32Array;
  readonly traditions: Int32Array;
  readonly served: Int32Array;
  readonly helped: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly free: Int32Array;
  readonly owner: Int32Array;
  readonly record: Int32Array;
  readonly excluded = new Map<number, readonly string[]>();
  readonly languageNumbers = new Numbering();
  readonly regionNumbers = new Numbering();
  readonly owners = new Numbering();

  constructor(offers: readonly (readonly [id: string, offer: ScoreOffer])[]) {
    const column = () => new Int32Array(offers.length);
    this.topics = column();
    this.modalities = column();
    this.levels = column();
    this.languages = new Int32Array(offers.length * languageWords);
    this.groups = column();
    this.regions = column();
    this.traditions = column();
    this.served = column();
    this.helped = new Uint8Array(offers.length);
    this.from = column();
    this.to = column();
    this.free = column();
    this.owner = column();
    this.record = column();
    for (const [id, offer] of offers) this.put(this.ids.push(id) - 1, offer);
  }

  get length(): number {
    return this.ids.length;
  }

  /** Writes an offer into a row. */
  put(row: number, offer: ScoreOffer): void {
    this.topics[row] = topicMask(offer.topics);
    this.modalities[row] = modalityMask(offer.modalities);
    this.levels[row] = levelMask(offer.levels);
    this.groups[row] = groupMask(offer.groups);
    this.regions[row] = this.regionMask(offer.regions);
    this.traditions[row] = traditionMask(offer.traditions);
    this.served[row] = groupMask(offer.served);
    this.helped[row] = Number(offer.interpretation);
    const { from, to } = daysOf(offer.window);
    this.from[row] = from;
    this.to[row] = to;
    this.free[row] = offer.freeSlots;
    this.owner[row] = this.owners.of(offer.participantId);
    this.record[row] = recordPoints(offer.record);
    this.languages.fill(0, row * languageWords, (row + 1) * languageWords);
    for (const { word, bit } of this.languageBits(offer.languages)) {
      const at = row * languageWords + word;
      this.languages[at] = (this.languages[at] as number) | bit;
    }
    if (offer.excludedAreas.length > 0)
      this.excluded.set(row, offer.excludedAreas);
    else this.excluded.delete(row);
  }

  /** Takes an offer out of every answer. */
  clear(row: number): void {
    this.topics[row] = 0;
  }

  regionMask(codes: readonly string[]): number {
    // M49 has 29 regions; a code beyond the 31st would share a bit.
    return codes.reduce(
      (mask, code) => mask | (1 << (this.regionNumbers.of(code) % 31)),
      0,
    );
  }

  languageBits(codes: readonly string[]) {
    return codes.map((code) => {
      const number = this.languageNumbers.of(code);
      return { word: Math.floor(number / 31), bit: 1 << (number % 31) };
    });
  }
}
