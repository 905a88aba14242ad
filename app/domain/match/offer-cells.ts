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

/** Where a row keeps what; a row is one line of the processor's cache. */
export const cell = {
  topics: 0,
  from: 1,
  to: 2,
  groups: 3,
  regions: 4,
  speech: 5,
  modalities: 6,
  levels: 7,
  traditions: 8,
  served: 9,
  owner: 10,
  record: 11,
} as const;
export const rowWidth = 12;

/**
 * Offers as rows of numbers: what a score asks of each, without texts. Whoever
 * holds them knows which rows are in use.
 */
export class OfferCells {
  cells = new Int32Array(0);
  readonly ids: string[] = [];
  readonly excluded = new Map<number, readonly string[]>();
  /** Languages and interpreters as they occur together, by number. */
  readonly speeches: {
    readonly languages: readonly string[];
    readonly interpretation: boolean;
  }[] = [];
  readonly regionNumbers = new Numbering();
  readonly owners = new Numbering();
  readonly #speechOf = new Map<string, number>();

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (rows * rowWidth <= this.cells.length) return;
    const larger = new Int32Array(rows * rowWidth);
    larger.set(this.cells);
    this.cells = larger;
  }

  /** Writes an offer into a row. */
  put(row: number, id: string, offer: ScoreOffer): void {
    if ((row + 1) * rowWidth > this.cells.length) {
      this.reserve(row + (row >> 3) + 64);
    }
    this.ids[row] = id;
    const at = row * rowWidth;
    const { cells } = this;
    const { from, to } = daysOf(offer.window);
    cells[at + cell.topics] = topicMask(offer.topics);
    cells[at + cell.from] = from;
    cells[at + cell.to] = to;
    cells[at + cell.groups] = groupMask(offer.groups);
    cells[at + cell.regions] = this.regionMask(offer.regions);
    cells[at + cell.speech] = this.#speechNumber(offer);
    cells[at + cell.modalities] = modalityMask(offer.modalities);
    cells[at + cell.levels] = levelMask(offer.levels);
    cells[at + cell.traditions] = traditionMask(offer.traditions);
    cells[at + cell.served] = groupMask(offer.served);
    cells[at + cell.owner] = this.owners.of(offer.participantId);
    cells[at + cell.record] = recordPoints(offer.record);
    if (offer.excludedAreas.length > 0)
      this.excluded.set(row, offer.excludedAreas);
    else this.excluded.delete(row);
  }

  regionMask(codes: readonly string[]): number {
    // M49 has 29 regions; a code beyond the 31st would share a bit.
    return codes.reduce(
      (mask, code) => mask | (1 << (this.regionNumbers.of(code) % 31)),
      0,
    );
  }

  #speechNumber({ languages, interpretation }: ScoreOffer): number {
    const key = [Number(interpretation), ...[...languages].sort()].join(" ");
    const known = this.#speechOf.get(key);
    if (known !== undefined) return known;
    const number = this.speeches.push({ languages, interpretation }) - 1;
    this.#speechOf.set(key, number);
    return number;
  }
}
