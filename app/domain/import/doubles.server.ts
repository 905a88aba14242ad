import { duplicateCandidates } from "../participant/duplicates";
import { lookAlikes } from "../participant/look-alike";
import { consonantKey } from "../participant/names";
import { registerKey } from "../participant/register-number";
import { scriptOf } from "../participant/script";
import { found, shown } from "./cell-checks";
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

const idKey = ({
  scheme,
  authority,
  value,
}: StagedRecord["identifiers"][number]) =>
  scheme === "register"
    ? `i register ${registerKey(authority)} ${registerKey(value)}`
    : `i ${scheme} ${value}`;

const unvowelled = (name: string) => /^(?:Arab|Hebr)$/.test(scriptOf(name));

/** Words by which close names of one area find each other, despite a slip in one of them. */
function nearKeys(key: string, area: string | null): string[] {
  const words = key.split(" ").filter((word) => word.length >= 4);
  const closed = key.replaceAll(" ", "");
  if (closed.length < 5) return [];
  const parts = [...words, closed.slice(0, 5), closed.slice(-5)];
  return [...new Set(parts)].map((part) => `n ${area ?? ""} ${part}`);
}

/** The keys of the last one asked about: a row is looked for, then added. */
let last: {
  readonly names: readonly string[];
  readonly keys: string[];
} | null = null;

function keysOf(one: Comparable): string[] {
  if (last?.names === one.names) return last.keys;
  const keys = new Set([
    ...one.identifiers.map(idKey),
    ...one.keys.flatMap((key) => [
      `k ${key}`,
      `k ${key.replaceAll(" ", "")}`,
      `c ${consonantKey(key)}`,
      ...nearKeys(key, one.area),
    ]),
    ...one.skeletons.map((looks) => `s ${looks}`),
  ]);
  last = { names: one.names, keys: [...keys] };
  return last.keys;
}

/** The bodies a list's rows are compared with, found by what they share. */
export class Doubles {
  readonly #known: Known[] = [];
  readonly #byKey = new Map<string, number | number[]>();

  add(one: Known): void {
    const number = this.#known.push(one) - 1;
    for (const key of keysOf(one)) {
      const others = this.#byKey.get(key);
      if (others === undefined) this.#byKey.set(key, number);
      else if (typeof others === "number")
        this.#byKey.set(key, [others, number]);
      else if (others.length <= MOST_SHARING) others.push(number);
    }
  }

  #near(one: Comparable): Known[] {
    const numbers = new Set<number>();
    const isCross = one.names.some(unvowelled);
    for (const key of keysOf(one)) {
      const others = this.#byKey.get(key);
      if (others === undefined) continue;
      const list = typeof others === "number" ? [others] : others;
      // A key that many share finds the first ones only where it is a whole name.
      if (list.length > MOST_SHARING && !/^[ik] /.test(key)) continue;
      if (key.startsWith("c ") && !isCross && !this.#anyUnvowelled(list))
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

const doubt = (code: string, other: Known, name = other.names[0] ?? "") =>
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
