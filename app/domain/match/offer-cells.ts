import { modalities } from "../exchange/model";
import {
  daysOf,
  groupMask,
  levelMask,
  modalityMask,
  Numbering,
  traditionMask,
} from "./masks";
import type { ScoreOffer } from "./score";
import { recordPoints } from "./terms";

/** Where a row of numbers keeps what. */
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

/** In the place of modalities: an offer that fits nobody now. */
export const noWays = 1 << modalities.length;

/** Languages and interpreters as they occur together. */
interface Speech {
  /** By the numbers the coder gives. */
  readonly languages: readonly number[];
  readonly interpretation: boolean;
}

/** Turns what a score asks of offers into numbers, and keeps the numbers of open lists. */
export class OfferCoder {
  readonly speeches: Speech[] = [];
  readonly languages = new Numbering();
  readonly owners = new Numbering();
  readonly #regions = new Numbering();
  readonly #speechOf = new Map<string, number>();

  /** Writes an offer as one row of cells, but for its topics. */
  write(cells: Int32Array, at: number, offer: ScoreOffer): void {
    const { from, to } = daysOf(offer.window);
    cells[at + cell.from] = from;
    cells[at + cell.to] = to;
    cells[at + cell.groups] = groupMask(offer.groups);
    cells[at + cell.regions] = this.regionMask(offer.regions);
    cells[at + cell.speech] = this.#speechNumber(offer);
    cells[at + cell.modalities] =
      offer.freeSlots > 0 ? modalityMask(offer.modalities) : noWays;
    cells[at + cell.levels] = levelMask(offer.levels);
    cells[at + cell.traditions] = traditionMask(offer.traditions);
    cells[at + cell.served] = groupMask(offer.served);
    cells[at + cell.owner] = this.owners.of(offer.participantId);
    cells[at + cell.record] = recordPoints(offer.record);
  }

  regionMask(codes: readonly string[]): number {
    // M49 has 29 regions; a code beyond the 31st would share a bit.
    return codes.reduce(
      (mask, code) => mask | (1 << (this.#regions.of(code) % 31)),
      0,
    );
  }

  #speechNumber({ languages, interpretation }: ScoreOffer): number {
    const key = [Number(interpretation), ...[...languages].sort()].join(" ");
    const known = this.#speechOf.get(key);
    if (known !== undefined) return known;
    const numbers = languages.map((code) => this.languages.of(code));
    const speech = { languages: numbers, interpretation };
    const number = this.speeches.push(speech) - 1;
    this.#speechOf.set(key, number);
    return number;
  }
}
