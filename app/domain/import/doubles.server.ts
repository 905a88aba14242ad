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
    ? `register ${registerKey(authority)} ${registerKey(value)}`
    : `${scheme} ${value}`;

const unvowelled = (name: string) => /^(?:Arab|Hebr)$/.test(scriptOf(name));

/** Words by which close names of one area find each other, despite a slip in one of them. */
function nearKeys(key: string): string[] {
  const words = key.split(" ").filter((word) => word.length >= 4);
  const closed = key.replaceAll(" ", "");
  if (closed.length < 5) return [];
  return [...words, closed.slice(0, 5), closed.slice(-5)];
}

/** What bodies may share: a whole name or identifier, its consonants, words of it, its looks. */
interface Key {
  readonly kind: "whole" | "consonants" | "near" | "looks";
  readonly hash: number;
}
const key = (kind: Key["kind"], text: string, area = ""): Key => ({
  kind,
  hash: hashOf(text, hashOf(`${kind} ${area} `)),
});

/** The keys of the last one asked about: a row is looked for, then added. */
let last: {
  readonly names: readonly string[];
  readonly keys: readonly Key[];
} | null = null;

function keysOf(one: Comparable): readonly Key[] {
  if (last?.names === one.names) return last.keys;
  const keys = [
    ...one.identifiers.map((own) => key("whole", idKey(own))),
    ...one.keys.flatMap((name) => [
      key("whole", `name ${name}`),
      key("whole", `name ${name.replaceAll(" ", "")}`),
      key("consonants", consonantKey(name)),
      ...nearKeys(name).map((part) => key("near", part, one.area ?? "")),
    ]),
    ...one.skeletons.map((looks) => key("looks", looks)),
  ];
  last = { names: one.names, keys };
  return keys;
}

/** The bodies a list's rows are compared with, found by what they share. */
export class Doubles {
  readonly #known: Omit<Known, "skeletons">[] = [];
  readonly #byKey = new KeyIndex(MOST_SHARING + 1);

  add(one: Known): void {
    const { skeletons: _keysTellAll, ...kept } = one;
    const number = this.#known.push(kept) - 1;
    for (const { hash } of keysOf(one)) this.#byKey.add(hash, number);
  }

  #near(one: Comparable): Omit<Known, "skeletons">[] {
    const numbers = new Set<number>();
    const isCross = one.names.some(unvowelled);
    for (const { kind, hash } of keysOf(one)) {
      const list = this.#byKey.get(hash);
      // A key that many share finds the first ones only where it is a whole name.
      if (list.length > MOST_SHARING && kind !== "whole") continue;
      if (kind === "consonants" && !isCross && !this.#anyUnvowelled(list))
        continue;
      for (const number of list.slice(0, MOST_SHARING)) numbers.add(number);
    }
    return [...numbers]
      .slice(0, MOST_COMPARED)
      .flatMap((n) => this.#known[n] ?? []);
  }

  #anyUnvowelled(list: readonly number[]) {
    return list.some((n) => this.#known[n]?.names.some(unvowelled));
  }

  /** What a row may repeat, as one doubt: the likeliest. */
  find(record: Comparable): Finding | undefined {
    const near = this.#near(record);
    if (near.length === 0) return undefined;
    const byId = new Map(near.map((one, index) => [String(index), one]));
    const [best] = duplicateCandidates(
      {
        names: record.names,
        identifiers: record.identifiers,
        area: record.area ?? undefined,
      },
      [...byId].map(([id, { names, keys, identifiers, area }]) => ({
        ...{ id, names, keys, identifiers },
        area: area ?? undefined,
      })),
    );
    if (best) {
      const other = byId.get(best.id);
      return other && doubt(best.reason.replaceAll("_", "-"), other, best.name);
    }
    for (const name of record.names) {
      const [alike] = lookAlikes(
        name,
        [...byId].map(([id, { names }]) => ({ id, names })),
      );
      const other = alike && byId.get(alike.id);
      if (other) return doubt("look-alike", other, alike.name);
    }
    return undefined;
  }
}

const doubt = (
  code: string,
  other: Omit<Known, "skeletons">,
  name = other.names[0] ?? "",
) =>
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
