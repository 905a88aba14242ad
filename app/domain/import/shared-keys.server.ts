import { registerKey } from "../participant/register-number";
import { hashed, hashOf, hashStart } from "./key-index";
import type { StagedRecord } from "./model";

/** What is compared of a body. */
export interface Comparable {
  readonly area: string | null;
  readonly names: readonly string[];
  /** The match key and the skeleton of each name, in the same order. */
  readonly keys: readonly string[];
  readonly skeletons: readonly string[];
  readonly identifiers: StagedRecord["identifiers"];
}

/** A whole name or identifier, its consonants, a part of it, its looks. */
export const WHOLE = 0;
export const CONSONANTS = 1;
export const NEAR = 2;
export const LOOKS = 3;

/** Hashes of what a body may share with another, each with its kind. */
export interface SharedKeys {
  readonly kinds: number[];
  readonly hashes: number[];
}

const seeds = {
  identifier: hashOf("identifier "),
  name: hashOf("name "),
  consonants: hashOf("consonants "),
  near: hashOf("near "),
  looks: hashOf("looks "),
};
const SPACE = 32;
/** Letters of a beginning, of an end, and the fewest of a word that tells. */
const ENDS = 5;
const SHORTEST = 4;

export type Identifier = StagedRecord["identifiers"][number];
const idKey = ({ scheme, authority, value }: Identifier) =>
  scheme === "register"
    ? `${registerKey(authority)} ${registerKey(value)}`
    : `${scheme} ${value}`;

/** The hash of part of a text, spaces left out. */
function hashClosed(text: string, from: number, to: number, seed: number) {
  let hash = seed;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== SPACE) hash = hashed(hash, code);
  }
  return hash;
}

/** What a consonant is compared as; 0 for a vowel. By the code of a small Latin letter. */
const sounding = new Uint16Array(128);
for (let code = 0; code < sounding.length; code += 1) {
  const letter = String.fromCharCode(code);
  const same = letter === "v" ? "f" : letter === "p" ? "b" : letter;
  sounding[code] = "aeiou".includes(letter) ? 0 : same.charCodeAt(0);
}

/** The consonants of a match key in any order of its words; see `consonantKey`. */
function hashConsonants(key: string): number {
  let sum = 0;
  let word = hashStart;
  let before = 0;
  for (let at = 0; at <= key.length; at += 1) {
    const code = at === key.length ? SPACE : key.charCodeAt(at);
    if (code === SPACE) {
      if (before !== 0) sum += word;
      word = hashStart;
      before = 0;
      continue;
    }
    const sound = sounding[code] ?? code;
    if (sound === 0 || sound === before) continue;
    word = hashed(word, sound);
    before = sound;
  }
  return hashed(seeds.consonants, sum | 0);
}

/** Takes a hash and what it is of. */
type Note = (kind: number, hash: number) => void;

/** Words, beginning and end: by them close names of one area find each other, despite a slip in one. */
function noteNear(key: string, here: number, note: Note) {
  let letters = 0;
  let head = 0;
  for (let at = 0; at < key.length; at += 1) {
    if (key.charCodeAt(at) !== SPACE) letters += 1;
    if (letters === ENDS && head === 0) head = at + 1;
  }
  if (letters < ENDS) return;
  for (let from = 0; from < key.length;) {
    const space = key.indexOf(" ", from);
    const to = space < 0 ? key.length : space;
    if (to - from >= SHORTEST) note(NEAR, hashClosed(key, from, to, here));
    from = to + 1;
  }
  note(NEAR, hashClosed(key, 0, head, here));
  let tail = key.length;
  for (letters = 0; letters < ENDS; tail -= 1)
    if (key.charCodeAt(tail - 1) !== SPACE) letters += 1;
  note(NEAR, hashClosed(key, tail, key.length, here));
}

/** Where the names of an area begin to be hashed: close names are looked for within one. */
export const seedOf = (area: string | null): number =>
  hashOf(area ?? "", seeds.near);

export function noteIdentifier(own: Identifier, note: Note): void {
  note(WHOLE, hashOf(idKey(own), seeds.identifier));
}

/**
 * Notes all that a name can be found by. Numbers only, without a text between:
 * this runs over every name of the register.
 * @param here see `seedOf`
 */
export function noteName(
  key: string,
  looks: string,
  here: number,
  note: Note,
): void {
  note(WHOLE, hashOf(key, seeds.name));
  note(WHOLE, hashClosed(key, 0, key.length, seeds.name));
  note(CONSONANTS, hashConsonants(key));
  noteNear(key, here, note);
  note(LOOKS, hashOf(looks, seeds.looks));
}

/** All that a body can be found by. */
export function sharedKeys(one: Comparable): SharedKeys {
  const keys: SharedKeys = { kinds: [], hashes: [] };
  const note = (kind: number, hash: number) => {
    keys.kinds.push(kind);
    keys.hashes.push(hash);
  };
  for (const own of one.identifiers) noteIdentifier(own, note);
  const here = seedOf(one.area);
  one.keys.forEach((key, at) => {
    noteName(key, one.skeletons[at] ?? "", here, note);
  });
  return keys;
}
