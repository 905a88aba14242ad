import { setImmediate as breathe } from "node:timers/promises";
import type { Db, Queries } from "../../../db/client.server";
import {
  listRegisterNames,
  readRegisterRevision,
} from "../../../db/queries/register.server";
import { findRegisterHits } from "../../../db/search/register-search.server";
import type { Instant } from "../kernel/clock";
import { pickText, type Locale } from "../kernel/localized";
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

/** Rows whose names are read between two breaths of the event loop. */
const NAMES_AT_ONCE = 2000;

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
  readonly #hits = new Memo<Promise<Uint8Array>>(32);
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
    this.#hits.clear();
    this.#orders.clear();
  }

  find({ selection, q }: Question): Promise<Found> {
    const query = prepareQuery(q);
    return this.#found.get(JSON.stringify([selection, query]), async () => {
      if (query.terms.length === 0) return find(this.columns, selection, null);
      const hits = await this.#hits.get(JSON.stringify(query), () =>
        findRegisterHits(this.#db, query, this.columns.size),
      );
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
      const changed = await this.#readNames(locale, kept.revision);
      // In the order of numbers: a new participant gets the next one.
      for (const number of [...changed.keys()].sort((a, b) => a - b)) {
        kept.order.set(number, changed.get(number) ?? "");
      }
      kept.revision = revision;
    }
    return kept.order;
  }

  async #sortNames(locale: Locale): Promise<KeptNames> {
    const revision = this.#revision;
    const count = this.columns.participants.length;
    const read = await this.#readNames(locale, 0);
    const names = Array.from({ length: count }, (_, i) => read.get(i) ?? "");
    const order = new NameOrder(locale);
    await order.build(names, breathe);
    return { order, revision };
  }

  /** Names in one language by number, of participants that changed after a revision. */
  async #readNames(locale: Locale, revision: number) {
    const names = new Map<number, string>();
    let afterSeq = -1;
    for (;;) {
      const after = { revision, afterSeq };
      const rows = await listRegisterNames(this.#db, after, NAMES_AT_ONCE);
      for (const { participantId, names: own } of rows) {
        const number = this.columns.participantNumber(participantId);
        if (number !== undefined) {
          names.set(number, pickText(own, locale)?.text ?? "");
        }
      }
      const last = rows.at(-1);
      if (!last || rows.length < NAMES_AT_ONCE) return names;
      afterSeq = last.seq;
      await breathe();
    }
  }
}

/** The register as it stands now, or stood at a past instant. */
export interface RegisterView {
  /** The instant it is read as of; null for now. */
  readonly at: Instant | null;
  readonly columns: Columns;
  find(question: Question): Promise<Found>;
  /** Every slot in the order of the list; `newest` is `oldest` read backwards. */
  order(sort: Sort, locale: Locale): Promise<Int32Array>;
}

const indexes = new WeakMap<Db, RegisterIndex>();

/** The register in memory, brought up to date. */
export async function registerIndex(db: Db): Promise<RegisterIndex> {
  const index = indexes.get(db) ?? new RegisterIndex(db.read);
  indexes.set(db, index);
  await index.refresh();
  return index;
}

/** The register at an instant; null: as it is now. */
export async function registerAt(
  db: Db,
  at: Instant | null,
): Promise<RegisterView> {
  const index = await registerIndex(db);
  return {
    at,
    columns: index.columns,
    find: (question) => index.find(question),
    order: (sort, locale) => index.order(sort, locale),
  };
}
