import { duplicateCandidates } from "../participant/duplicates";
import { lookAlikes } from "../participant/look-alike";
import { consonantKey } from "../participant/names";
import { registerKey } from "../participant/register-number";
import { scriptOf } from "../participant/script";
import { found, shown } from "./cell-checks";
import { hashOf, KeyIndex } from "./key-index";
import type { Finding, StagedRecord } from "./model";

/** A body that a row may repeat: one on the register, or an earlier row. */
export interface Known {
  /** Empty for a row of the file. */
  readonly id: string;
  /** 0 for one on the register. */
  readonly row: number;
  readonly area: string | null;
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly skeletons: readonly string[];
  readonly identifiers: StagedRecord["identifiers"];
}
type Comparable = Omit<Known, "id" | "row">;

/** Where more than so many share a key, it tells nothing, and comparing takes too long. */
const MOST_SHARING = 12;
const MOST_COMPARED = 30;

type Identifier = StagedRecord["identifiers"][number];
const idKey = ({ scheme, authority, value }: Identifier) =>
  scheme === "register"
    ? `${registerKey(authority)} ${registerKey(value)}`
    : `${scheme} ${value}`;

const unvowelled = (name: string) => /^(?:Arab|Hebr)$/.test(scriptOf(name));

/** Words by which close names of one area find each other, despite a slip in one of them. */
function nearKeys(key: string, closed: string): string[] {
  const words = key.split(" ").filter((word) => word.length >= 4);
  if (closed.length < 5) return [];
  return [...words, closed.slice(0, 5), closed.slice(-5)];
}

/** What bodies may share: a whole name or identifier, its consonants, words of it, its looks. */
interface Key {
  readonly kind: "whole" | "consonants" | "near" | "looks";
  readonly hash: number;
}
const seeds = {
  identifier: hashOf("identifier "),
  name: hashOf("name "),
  consonants: hashOf("consonants "),
  near: hashOf("near "),
  looks: hashOf("looks "),
};

/** The keys of the last one asked about: a row is looked for, then added. */
let last: {
  readonly names: readonly string[];
  readonly keys: readonly Key[];
} | null = null;

function keysOf(one: Comparable): readonly Key[] {
  if (last?.names === one.names) return last.keys;
  const keys: Key[] = [];
  const note = (kind: Key["kind"], text: string, seed: number) => {
    keys.push({ kind, hash: hashOf(text, seed) });
  };
  for (const own of one.identifiers)
    note("whole", idKey(own), seeds.identifier);
  const here = hashOf(one.area ?? "", seeds.near);
  for (const name of one.keys) {
    const closed = name.replaceAll(" ", "");
    note("whole", name, seeds.name);
    note("whole", closed, seeds.name);
    note("consonants", consonantKey(name), seeds.consonants);
    for (const part of nearKeys(name, closed)) note("near", part, here);
  }
  for (const looks of one.skeletons) note("looks", looks, seeds.looks);
  last = { names: one.names, keys };
  return keys;
}

type Kept = Omit<Known, "skeletons">;

/** The bodies a list's rows are compared with, found by what they share. */
export class Doubles {
  /** As JSON: of a hundred thousand bodies few are ever looked at again. */
  readonly #known: string[] = [];
  readonly #unvowelled = new Set<number>();
  readonly #byKey = new KeyIndex(MOST_SHARING + 1);

  add(one: Known): void {
    const { skeletons: _keysTellAll, ...kept } = one;
    const number = this.#known.push(JSON.stringify(kept)) - 1;
    if (one.names.some(unvowelled)) this.#unvowelled.add(number);
    for (const { hash } of keysOf(one)) this.#byKey.add(hash, number);
  }

  /** Bodies that share something, and which of them may look like the row. */
  #near(one: Comparable) {
    const numbers = new Set<number>();
    const looking = new Set<number>();
    const isCross = one.names.some(unvowelled);
    for (const { kind, hash } of keysOf(one)) {
      const list = this.#byKey.get(hash);
      if (kind === "looks") for (const number of list) looking.add(number);
      // A key that many share finds the first ones only where it is a whole name.
      if (list.length > MOST_SHARING && kind !== "whole") continue;
      if (kind === "consonants" && !isCross && !this.#anyUnvowelled(list))
        continue;
      for (const number of list.slice(0, MOST_SHARING)) numbers.add(number);
    }
    const near = [...numbers].slice(0, MOST_COMPARED);
    return {
      near: new Map(near.map((number) => [String(number), this.#get(number)])),
      looking: near.filter((number) => looking.has(number)).map(String),
    };
  }

  #get(number: number): Kept {
    return JSON.parse(this.#known[number] ?? "") as Kept;
  }

  #anyUnvowelled(list: readonly number[]) {
    return list.some((number) => this.#unvowelled.has(number));
  }

  /** What a row may repeat, as one doubt: the likeliest. */
  find(record: Comparable): Finding | undefined {
    const { near, looking } = this.#near(record);
    if (near.size === 0) return undefined;
    const [best] = duplicateCandidates(
      {
        names: record.names,
        keys: record.keys,
        identifiers: record.identifiers,
        area: record.area ?? undefined,
      },
      [...near].map(([id, { names, keys, identifiers, area }]) => ({
        id,
        names,
        keys,
        identifiers,
        area: area ?? undefined,
      })),
    );
    if (best) {
      const other = near.get(best.id);
      return other && doubt(best.reason.replaceAll("_", "-"), other, best.name);
    }
    for (const name of record.names) {
      const [alike] = lookAlikes(
        name,
        looking.map((id) => ({ id, names: near.get(id)?.names ?? [] })),
      );
      const other = alike && near.get(alike.id);
      if (other) return doubt("look-alike", other, alike.name);
    }
    return undefined;
  }
}

const doubt = (code: string, other: Kept, name = other.names[0] ?? "") =>
  found(code, "name", "doubt", {
    where: other.id === "" ? "file" : "register",
    row: other.row,
    id: other.id,
    name: shown(name),
  });

/** A row as it is compared. */
export const comparable = (record: StagedRecord): Comparable => ({
  area: record.area,
  names: record.names.map(({ name }) => name),
  keys: record.names.map(({ matchKey }) => matchKey),
  skeletons: record.names.map(({ skeleton }) => skeleton),
  identifiers: record.identifiers,
});
