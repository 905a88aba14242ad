import { KeyIndex } from "./key-index";
import {
  noteIdentifier,
  noteName,
  seedOf,
  sharedKeys,
  type Comparable,
  type Identifier,
  type SharedKeys,
} from "./shared-keys.server";

/** Where more than so many share a key, it tells nothing, and comparing takes too long. */
export const MOST_SHARING = 12;

/** What a body is found by, beside what it shares with others. */
const KEYS_EACH = 6;

/** A letter of a script that leaves vowels unwritten; looks keep such letters. */
const vowelless = /[\u0590-\u08ff\ufb1d-\ufeff]/;
export const lacksVowels = (looks: string): boolean => vowelless.test(looks);

/** Bodies by number, found by what they share. Nothing else of them is kept. */
export class BodyKeys {
  readonly #byKey: KeyIndex;
  readonly #unvowelled = new Set<number>();

  /** @param expected about so many bodies */
  constructor(expected = 0) {
    this.#byKey = new KeyIndex(MOST_SHARING + 1, expected * KEYS_EACH);
  }

  /** Notes what a body can be found by. Numbers come in rising order. */
  add(number: number, one: Comparable, keys: SharedKeys = sharedKeys(one)) {
    if (one.skeletons.some(lacksVowels)) this.#unvowelled.add(number);
    for (const hash of keys.hashes) this.note(number, hash);
  }

  note(number: number, hash: number): void {
    this.#byKey.add(hash, number);
  }

  noteLooks(number: number, looks: string): void {
    if (lacksVowels(looks)) this.#unvowelled.add(number);
  }

  /** Who has a key, the first ones first; at most one more than may share it. */
  get(hash: number): readonly number[] {
    return this.#byKey.get(hash);
  }

  anyLacksVowels(numbers: readonly number[]): boolean {
    return numbers.some((number) => this.#unvowelled.has(number));
  }
}

interface Body {
  readonly id: string;
  readonly area: string | null;
}
interface Name {
  readonly participantId: string;
  readonly matchKey: string;
  readonly skeleton: string;
}

/** Everybody on the register by what they share, to be looked up by id. */
export class RegisterKeys {
  readonly keys: BodyKeys;
  readonly #ids: string[] = [];

  /** @param expected about so many bodies */
  constructor(expected = 0) {
    this.keys = new BodyKeys(expected);
  }

  /**
   * Adds some bodies with their names and identifiers; others' are passed over.
   * @param names by participant
   */
  add(
    bodies: readonly Body[],
    names: readonly Name[],
    identifiers: readonly (Identifier & Pick<Name, "participantId">)[],
  ): void {
    const first = this.#ids.length;
    const places = new Map(bodies.map(({ id }, at) => [id, at]));
    const seeds = bodies.map(({ area }) => seedOf(area));
    for (const { id } of bodies) this.#ids.push(id);
    let number = 0;
    const note = (_kind: number, hash: number) => {
      this.keys.note(number, hash);
    };
    for (const { participantId, matchKey, skeleton } of names) {
      const place = places.get(participantId);
      if (place === undefined) continue;
      number = first + place;
      this.keys.noteLooks(number, skeleton);
      noteName(matchKey, skeleton, seeds[place] ?? 0, note);
    }
    for (const one of identifiers) {
      const place = places.get(one.participantId);
      if (place === undefined) continue;
      number = first + place;
      noteIdentifier(one, note);
    }
  }

  idOf(number: number): string {
    return this.#ids[number] ?? "";
  }
}
