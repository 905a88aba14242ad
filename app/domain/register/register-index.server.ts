import type { Db, Queries } from "../../../db/client.server";
import {
  readStamp,
  type Stamp,
} from "../../../db/queries/register-stamp.server";
import { findDocuments } from "../../../db/search/register-search.server";
import type { Instant } from "../kernel/clock";
import type { SearchQuery } from "../search/prepare";
import { Columns } from "./columns";
import { History } from "./history";
import { loadColumns, loadHistory } from "./load.server";
import { Memo } from "./memo";
import { Names } from "./names.server";
import { View, type Helpers, type RegisterView } from "./view.server";
import { Vocabulary } from "./vocabulary";

/** Past days kept in memory, some 5 MB each with 100,000 acts; another is made in a few milliseconds. */
const DAYS_KEPT = 2;

interface Loaded {
  readonly history: History;
  revision: number;
}

/** The register in memory, for one database; as new as its last commit. */
class RegisterIndex {
  readonly #db: Queries;
  readonly #vocabulary = new Vocabulary();
  readonly #names: Names;
  #stamp: Stamp = { revision: 0, at: 0, document: 0 };
  #loading: Promise<void> | undefined;
  #columns = new Columns(this.#vocabulary);
  #now: RegisterView;
  /** Loaded after the present: nobody waits for it who does not ask for the past. */
  #history: Promise<Loaded> | undefined;
  readonly #past = new Memo<View>(DAYS_KEPT);
  readonly #texts = new Memo<Promise<Uint8Array>>(16);
  readonly #helpers: Helpers = {
    search: (query: SearchQuery) =>
      this.#texts.get(JSON.stringify(query), () =>
        findDocuments(this.#db, query, this.#stamp.document + 1),
      ),
    ranks: (locale, at) => this.#names.ranks(locale, at, this.#stamp.revision),
  };

  constructor(db: Queries) {
    this.#db = db;
    this.#names = new Names(db, this.#vocabulary);
    this.#now = new View(this.#columns, null, this.#helpers);
  }

  /** Takes in what was committed since the last time, by any process. */
  async refresh(): Promise<void> {
    const { revision } = await readStamp(this.#db);
    if (revision === this.#stamp.revision) return;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
  }

  async #load() {
    const stamp = await readStamp(this.#db);
    const after = this.#stamp.revision;
    let revision = await loadColumns(this.#db, this.#columns, after);
    if (revision === null) {
      const columns = new Columns(this.#vocabulary);
      revision = await loadColumns(this.#db, columns, 0);
      this.#columns = columns;
      this.#names.clear();
      this.#history = undefined;
      this.#past.clear();
    }
    this.#stamp = { ...stamp, revision: revision ?? 0 };
    this.#texts.clear();
    this.#now = new View(this.#columns, null, this.#helpers);
  }

  get now(): RegisterView {
    return this.#now;
  }

  /** Every row there ever was. */
  async history(): Promise<History> {
    this.#history ??= this.#loadHistory();
    const making = this.#history;
    making.catch(() => {
      if (this.#history === making) this.#history = undefined;
    });
    const loaded = await making;
    if (loaded.revision >= this.#stamp.revision) return loaded.history;
    if (this.#history === making) {
      this.#history = this.#extendHistory(loaded);
    }
    return this.history();
  }

  async #loadHistory(): Promise<Loaded> {
    const history = new History(this.#vocabulary);
    const revision = await loadHistory(this.#db, history, 0);
    return { history, revision };
  }

  async #extendHistory({ history, revision }: Loaded): Promise<Loaded> {
    const { size } = history;
    const newer = await loadHistory(this.#db, history, revision);
    if (history.size > size) {
      const from = history.from[size] ?? 0;
      this.#past.drop(({ at }) => at === null || at >= from);
    }
    return { history, revision: newer };
  }

  async asOf(at: Instant): Promise<RegisterView> {
    const history = await this.history();
    return this.#past.get(
      String(at),
      () => new View(history.at(at), at, this.#helpers),
    );
  }
}

const indexes = new WeakMap<Db, RegisterIndex>();

async function registerIndex(db: Db): Promise<RegisterIndex> {
  const index = indexes.get(db) ?? new RegisterIndex(db.read);
  indexes.set(db, index);
  await index.refresh();
  return index;
}

/** The register in memory, brought up to date: as it is now, or as it stood at an instant. */
export async function registerAt(
  db: Db,
  at: Instant | null,
): Promise<RegisterView> {
  const index = await registerIndex(db);
  return at === null ? index.now : index.asOf(at);
}

/** Every row the register ever had, brought up to date. */
export async function registerHistory(db: Db): Promise<History> {
  return (await registerIndex(db)).history();
}
