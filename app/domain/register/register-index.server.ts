import type { Db, Queries } from "../../../db/client.server";
import {
  readStamp,
  type Stamp,
} from "../../../db/queries/register-stamp.server";
import { findDocuments } from "../../../db/search/register-search.server";
import type { Context } from "../../context.server";
import {
  knownBy,
  listLdcDecisions,
  type DatedDecision,
} from "../graduation/known.server";
import { dayOf, type Day, type Instant } from "../kernel/clock";
import type { SearchQuery } from "../search/prepare";
import { AreaGroups } from "./area-groups.server";
import { History } from "./history";
import { loadHistory } from "./load.server";
import { Memo } from "./memo";
import { Names } from "./names.server";
import { View, type Helpers, type RegisterView } from "./view.server";
import { Vocabulary } from "./vocabulary";

/** Past days kept in memory, some 1 MB each with 100,000 acts; another is made in a few milliseconds. */
const DAYS_KEPT = 4;

/** The register in memory, for one database; as new as its last commit. */
class RegisterIndex {
  readonly #db: Queries;
  readonly #vocabulary = new Vocabulary();
  readonly #names: Names;
  #stamp: Stamp = { revision: 0, at: 0, document: 0 };
  #loading: Promise<void> | undefined;
  #history = new History(this.#vocabulary);
  #decisions: readonly DatedDecision[] = [];
  #now: View | undefined;
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
  }

  #view(at: Instant | null, day: Day): View {
    const groups = new AreaGroups(day, knownBy(this.#decisions, at));
    return new View(this.#history.at(at), at, groups, this.#helpers);
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
    const { size } = this.#history;
    const after = this.#stamp.revision;
    let revision = await loadHistory(this.#db, this.#history, after);
    if (revision === null) {
      const history = new History(this.#vocabulary);
      revision = await loadHistory(this.#db, history, 0);
      this.#history = history;
      this.#names.clear();
      this.#past.clear();
    }
    const from = this.#history.from[size] ?? 0;
    this.#past.drop(({ at }) => at === null || at >= from);
    this.#stamp = { ...stamp, revision: revision ?? 0 };
    this.#texts.clear();
    this.#decisions = await listLdcDecisions(this.#db);
    this.#now = undefined;
  }

  /** The register as it is; categories are those of the day it is today. */
  now(today: Day): RegisterView {
    if (this.#now?.groups.day !== today) this.#now = this.#view(null, today);
    return this.#now;
  }

  /** Every row there ever was. */
  get history(): History {
    return this.#history;
  }

  asOf(at: Instant): RegisterView {
    return this.#past.get(String(at), () => this.#view(at, dayOf(at)));
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
  { db, now }: Pick<Context, "db" | "now">,
  at: Instant | null,
): Promise<RegisterView> {
  const index = await registerIndex(db);
  return at === null ? index.now(dayOf(now)) : index.asOf(at);
}

/** Every row the register ever had, brought up to date. */
export async function registerHistory(db: Db): Promise<History> {
  return (await registerIndex(db)).history;
}
