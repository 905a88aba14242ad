import { setImmediate as breathe } from "node:timers/promises";
import type { Db, Queries } from "../../../db/client.server";
import {
  listRegisterNames,
  readRegisterRevision,
} from "../../../db/queries/register.server";
import { findRegisterSeqs } from "../../../db/search/register-search.server";
import { pickText, type Locale, type TaggedText } from "../kernel/localized";
import { prepareQuery } from "../search/prepare";
import { Columns } from "./columns";
import type { Selection } from "./facets";
import { find, type Found } from "./find";
import { loadColumns } from "./load.server";
import { Memo } from "./memo";
import { NameOrder } from "./name-order";
import {
  orderByNumber,
  orderByRank,
  orderByRegistration,
  type Sort,
} from "./order";

/** What is asked: choices by facet, and words. */
export interface Question {
  readonly selection: Selection;
  /** As the reader typed it; empty when nothing is searched. */
  readonly q: string;
}

interface KeptNames {
  readonly order: NameOrder;
  revision: number;
}

/** The register in memory, for one database; as new as its last commit. */
export class RegisterIndex {
  columns = new Columns();
  #revision = 0;
  #loading: Promise<void> | undefined;
  readonly #db: Queries;
  readonly #found = new Memo<Promise<Found>>(16);
  readonly #orders = new Memo<Promise<Int32Array>>(16);
  readonly #names = new Map<Locale, Promise<KeptNames>>();

  constructor(db: Queries) {
    this.#db = db;
  }

  /** Takes in what was committed since the last time, by any process. */
  async refresh(): Promise<void> {
    if ((await readRegisterRevision(this.#db)) === this.#revision) return;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
  }

  async #load() {
    let revision = await loadColumns(this.#db, this.columns, this.#revision);
    if (revision === null) {
      const columns = new Columns();
      revision = await loadColumns(this.#db, columns, 0);
      this.columns = columns;
      this.#names.clear();
    }
    this.#revision = revision ?? 0;
    this.#found.clear();
    this.#orders.clear();
  }

  find({ selection, q }: Question): Promise<Found> {
    const query = prepareQuery(q);
    return this.#found.get(JSON.stringify([selection, query]), async () => {
      if (query.terms.length === 0) return find(this.columns, selection, null);
      const seqs = await findRegisterSeqs(this.#db, query);
      const hits = new Uint8Array(this.columns.size);
      for (const seq of seqs) hits[seq] = 1;
      return find(this.columns, selection, hits);
    });
  }

  /** Every slot in the order of the list; `newest` is `oldest` read backwards. */
  order(sort: Sort, locale: Locale): Promise<Int32Array> {
    const key = sort === "name" ? locale : sort === "number" ? sort : "oldest";
    return this.#orders.get(key, async () => {
      if (key === "number") return orderByNumber(this.columns);
      if (key === "oldest") return orderByRegistration(this.columns);
      const { columns } = this;
      return orderByRank(columns, (await this.#nameOrder(locale)).ranks());
    });
  }

  async #nameOrder(locale: Locale): Promise<NameOrder> {
    const making = this.#names.get(locale) ?? this.#sortNames(locale);
    this.#names.set(locale, making);
    making.catch(() => this.#names.delete(locale));
    const kept = await making;
    if (kept.revision !== this.#revision) {
      const revision = this.#revision;
      const changed = await listRegisterNames(this.#db, kept.revision);
      const byNumber = changed
        .map((row) => [this.#numberOf(row.participantId), row.names] as const)
        .filter(([number]) => number !== undefined)
        .sort(([a = 0], [b = 0]) => a - b);
      for (const [number = 0, names] of byNumber) {
        kept.order.set(number, nameIn(names, locale));
      }
      kept.revision = revision;
    }
    return kept.order;
  }

  async #sortNames(locale: Locale): Promise<KeptNames> {
    const revision = this.#revision;
    const names = new Array<string>(this.columns.participants.length).fill("");
    for (const row of await listRegisterNames(this.#db, 0)) {
      const number = this.#numberOf(row.participantId);
      if (number !== undefined) names[number] = nameIn(row.names, locale);
    }
    const order = new NameOrder(locale);
    await order.build(names, breathe);
    return { order, revision };
  }

  #numberOf(participantId: string): number | undefined {
    return this.columns.participantNumber(participantId);
  }
}

const nameIn = (names: readonly TaggedText[], locale: Locale) =>
  pickText(names, locale)?.text ?? "";

const indexes = new WeakMap<Db, RegisterIndex>();

/** The register in memory, brought up to date. */
export async function registerIndex(db: Db): Promise<RegisterIndex> {
  const index = indexes.get(db) ?? new RegisterIndex(db.read);
  indexes.set(db, index);
  await index.refresh();
  return index;
}
