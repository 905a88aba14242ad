import { duplicateCandidates } from "../participant/duplicates";
import { lookAlikes } from "../participant/look-alike";
import { found, shown } from "./cell-checks";
import type { Finding, StagedRecord } from "./model";
import {
  BodyKeys,
  lacksVowels,
  MOST_SHARING,
  type RegisterKeys,
} from "./register-keys.server";
import {
  CONSONANTS,
  LOOKS,
  sharedKeys,
  WHOLE,
  type Comparable,
  type SharedKeys,
} from "./shared-keys.server";

/** A body that a row may repeat: one on the register, or an earlier row. */
export interface Known extends Comparable {
  /** Empty for a row of the file. */
  readonly id: string;
  /** 0 for one on the register. */
  readonly row: number;
}

/** A row as it is compared, with what it can be found by. */
export interface Compared extends Comparable {
  readonly shared: SharedKeys;
}

const MOST_COMPARED = 30;

type Kept = Omit<Known, "skeletons">;

/** Between the fields and between the names of a body; names have no controls in them. */
const FIELD = "\x1f";
const NAME = "\x1e";

/**
 * A body as one text: of a hundred thousand rows few are ever looked at again.
 * Taken apart in a third of the time of JSON.
 */
const pack = ({ id, row, area, names, keys, identifiers }: Kept): string =>
  [
    ...[id, String(row), area ?? "", names.join(NAME), keys.join(NAME)],
    identifiers.length === 0 ? "" : JSON.stringify(identifiers),
  ].join(FIELD);

function unpack(text: string): Kept {
  const [
    id = "",
    row = "",
    area = "",
    names = "",
    keys = "",
    identifiers = "",
  ] = text.split(FIELD);
  return {
    id,
    row: Number(row),
    area: area === "" ? null : area,
    names: names.split(NAME),
    keys: keys.split(NAME),
    identifiers:
      identifiers === ""
        ? []
        : (JSON.parse(identifiers) as Kept["identifiers"]),
  };
}

/** Bodies near a row: on the register by id, and among those added here by number. */
interface Near {
  readonly ids: readonly string[];
  readonly numbers: readonly number[];
  /** Those of both that may look like the row. */
  readonly looking: ReadonlySet<string | number>;
}

/**
 * The bodies a list's rows are compared with, found by what they share. Those of
 * the register are read when a row is near them: few ever are.
 */
export class Doubles {
  readonly #register: RegisterKeys | undefined;
  /** See `pack`. */
  readonly #own: string[] = [];
  readonly #keys = new BodyKeys();
  #read: ReadonlyMap<string, Known> = new Map();

  constructor(register?: RegisterKeys) {
    this.#register = register;
  }

  add(one: Known & Partial<Compared>): void {
    const number = this.#own.push(pack(one)) - 1;
    this.#keys.add(number, one, one.shared);
  }

  /** Reads those on the register that some rows are near; these rows may be looked for then. */
  async prepare(
    rows: readonly Compared[],
    read: (ids: readonly string[]) => Promise<readonly Known[]>,
  ): Promise<void> {
    const ids = new Set(rows.flatMap((row) => this.#near(row).ids));
    const known = ids.size === 0 ? [] : await read([...ids]);
    this.#read = new Map(known.map((one) => [one.id, one]));
  }

  /** Bodies that share something, and which of them may look like the row. */
  #near(one: Compared): Near {
    const ids = new Set<string>();
    const numbers = new Set<number>();
    const looking = new Set<string | number>();
    const isCross = one.skeletons.some(lacksVowels);
    const register = this.#register;
    const { kinds, hashes } = one.shared;
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      const kind = kinds[at] ?? WHOLE;
      const there = register?.keys.get(hash) ?? [];
      const here = this.#keys.get(hash);
      const count = there.length + here.length;
      if (count === 0) continue;
      const named = there.map((number) => register?.idOf(number) ?? "");
      if (kind === LOOKS)
        for (const both of [...named, ...here]) looking.add(both);
      // A key that many share finds the first ones only where it is a whole name.
      if (count > MOST_SHARING && kind !== WHOLE) continue;
      if (
        kind === CONSONANTS &&
        !isCross &&
        !register?.keys.anyLacksVowels(there) &&
        !this.#keys.anyLacksVowels(here)
      )
        continue;
      for (const id of named.slice(0, MOST_SHARING)) ids.add(id);
      for (const number of here.slice(0, MOST_SHARING - named.length))
        numbers.add(number);
    }
    return {
      ids: [...ids].slice(0, MOST_COMPARED),
      numbers: [...numbers].slice(0, MOST_COMPARED),
      looking,
    };
  }

  /** What a row may repeat, as one doubt: the likeliest. */
  find(record: Compared): Finding | undefined {
    const { ids, numbers, looking } = this.#near(record);
    if (ids.length + numbers.length === 0) return undefined;
    const near = new Map<string, Kept>();
    const alike: string[] = [];
    for (const id of ids) {
      const known = this.#read.get(id);
      if (known) near.set(id, known);
      if (known && looking.has(id)) alike.push(id);
    }
    for (const number of numbers) {
      const key = String(number);
      near.set(key, unpack(this.#own[number] ?? ""));
      if (looking.has(number)) alike.push(key);
    }
    return likeliest(record, near, alike);
  }
}

function likeliest(
  record: Comparable,
  near: ReadonlyMap<string, Kept>,
  looking: readonly string[],
): Finding | undefined {
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

const doubt = (code: string, other: Kept, name = other.names[0] ?? "") =>
  found(code, "name", "doubt", {
    where: other.id === "" ? "file" : "register",
    row: other.row,
    id: other.id,
    name: shown(name),
  });

/** A row as it is compared. */
export function comparable(record: StagedRecord): Compared {
  const one: Comparable = {
    area: record.area,
    names: record.names.map(({ name }) => name),
    keys: record.names.map(({ matchKey }) => matchKey),
    skeletons: record.names.map(({ skeleton }) => skeleton),
    identifiers: record.identifiers,
  };
  return { ...one, shared: sharedKeys(one) };
}
