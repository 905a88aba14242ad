import { setImmediate as breathe } from "node:timers/promises";
import type { Db, Queries } from "../../../db/client.server";
import {
  countLibraryEntries,
  listLibraryColumns,
} from "../../../db/queries/library.server";
import { readLibraryRevision } from "../../../db/queries/library-write.server";
import { findPracticeTexts } from "../../../db/search/practice-search.server";
import { dayOf, type Day, type Instant } from "../kernel/clock";
import type { Locale } from "../kernel/localized";
import { legalTraditions, type LegalTradition } from "../practice/model";
import { Memo } from "../register/memo";
import type { SearchQuery } from "../search/prepare";
import { Columns } from "./columns.server";
import { find, isNarrow, type Found, type Narrow } from "./find.server";
import { orderOf, type Sort } from "./order";
import { hitsOf, type Hits } from "./score";
import { readVocabulary, type Vocabulary } from "./vocabulary.server";

/** Entries read between two breaths of the event loop. */
const BATCH = 1000;

/** The library in memory, for one database; as new as its last commit. */
export class LibraryIndex {
  readonly #db: Queries;
  #columns = new Columns();
  #revision = 0;
  #loading: Promise<void> | undefined;
  readonly #hits = new Memo<Promise<Hits>>(32);
  readonly #orders = new Map<Sort, Int32Array>();
  #whole: { readonly day: Day; readonly found: Found } | undefined;
  #laws: ReadonlyMap<string, LegalTradition> | undefined;
  #vocabulary: Promise<Readonly<Record<Locale, Vocabulary>>> | undefined;

  constructor(db: Queries) {
    this.#db = db;
  }

  get columns(): Columns {
    return this.#columns;
  }

  /** Rises with each change of the library. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes in what was committed since the last time, by any process. */
  async refresh(): Promise<void> {
    if ((await readLibraryRevision(this.#db)) === this.#revision) return;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
  }

  async #load(): Promise<void> {
    // Read first: what is committed while the rows are read is read again next time.
    const revision = await readLibraryRevision(this.#db);
    const isOlder = revision < this.#revision;
    const fits = !isOlder && (await this.#take(this.#columns, this.#revision));
    if (!fits) {
      const columns = new Columns();
      await this.#take(columns, 0);
      this.#columns = columns;
    }
    this.#revision = revision;
    this.#hits.clear();
    this.#orders.clear();
    this.#whole = undefined;
    this.#laws = undefined;
    this.#vocabulary = undefined;
  }

  /** Returns whether the columns then hold what the table holds: not where one left the list. */
  async #take(columns: Columns, after: number): Promise<boolean> {
    let number = -1;
    for (;;) {
      const from = { revision: after, number };
      const rows = await listLibraryColumns(this.#db, from, BATCH);
      for (const row of rows) columns.put(row);
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) break;
      ({ number } = last);
      await breathe();
    }
    return columns.rows === (await countLibraryEntries(this.#db));
  }

  /** Per public number how well a practice fits a query with at least one term. */
  search(query: SearchQuery): Promise<Hits> {
    return this.#hits.get(JSON.stringify(query), async () =>
      hitsOf(await findPracticeTexts(this.#db, query), this.#columns.size),
    );
  }

  /**
   * What a question finds. The one that narrows nothing, which most readers
   * begin with, is counted once a day and after each change.
   */
  find(narrow: Narrow, now: Instant): Found {
    if (isNarrow(narrow)) return find(this.#columns, narrow, now);
    const day = dayOf(now);
    if (this.#whole?.day !== day) {
      this.#whole = { day, found: find(this.#columns, narrow, now) };
    }
    return this.#whole.found;
  }

  /** The words of all titles; read when somebody first found nothing. */
  vocabulary(): Promise<Readonly<Record<Locale, Vocabulary>>> {
    const reading = this.#vocabulary ?? readVocabulary(this.#db);
    this.#vocabulary = reading;
    reading.catch(() => {
      if (this.#vocabulary === reading) this.#vocabulary = undefined;
    });
    return reading;
  }

  order(sort: Exclude<Sort, "relevance">): Int32Array {
    const known = this.#orders.get(sort) ?? orderOf(this.#columns, sort);
    this.#orders.set(sort, known);
    return known;
  }

  /** The legal tradition that most practices of a country state, by country. */
  laws(now: Instant): ReadonlyMap<string, LegalTradition> {
    this.#laws ??= lawsOf(this.#columns, now);
    return this.#laws;
  }
}

function lawsOf(
  columns: Columns,
  now: Instant,
): ReadonlyMap<string, LegalTradition> {
  const areas = columns.facet("area", now);
  const laws = columns.facet("law", now);
  const counts = new Map<string, Map<string, number>>();
  for (let slot = 0; slot < columns.size; slot += 1) {
    if (!columns.state[slot]) continue;
    const [area] = areas.combinations[areas.codes[slot] ?? 0] ?? [];
    const [law] = laws.combinations[laws.codes[slot] ?? 0] ?? [];
    if (area === undefined || law === undefined) continue;
    const own = counts.get(area) ?? new Map<string, number>();
    counts.set(area, own.set(law, (own.get(law) ?? 0) + 1));
  }
  const commonest = (own: ReadonlyMap<string, number>) =>
    legalTraditions
      .filter((law) => own.has(law))
      .sort((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0))[0];
  return new Map(
    [...counts].flatMap(([area, own]) => {
      const law = commonest(own);
      return law === undefined ? [] : [[area, law] as const];
    }),
  );
}

const indexes = new WeakMap<Db, LibraryIndex>();

/** The library in memory, brought up to date. */
export async function libraryIndex(db: Db): Promise<LibraryIndex> {
  const index = indexes.get(db) ?? new LibraryIndex(db.read);
  indexes.set(db, index);
  await index.refresh();
  return index;
}
