import type { Db, Queries, Tx } from "../../../db/client.server";
import {
  listChangedProviders,
  readOffersRevision,
} from "../../../db/queries/offer-change.server";
import type { Suggestion } from "./best";
import { mostSuggestions } from "./model";
import { OfferShelf } from "./offer-shelf";
import { listOffers, readOffers } from "./read-offers.server";
import type { ScoreRequest } from "./score";

/** Looks for a quiet moment, before somebody reads for himself. */
const TURNS = 5;

async function readShelf(db: Queries): Promise<OfferShelf> {
  const shelf = new OfferShelf();
  for await (const some of readOffers(db, {})) shelf.add(some);
  shelf.settle();
  return shelf;
}

/** The active offers of one database, as they stood at one revision; decision 027. */
class OffersInMemory {
  readonly #db: Queries;
  #shelf = new OfferShelf();
  /** Before the first time: -1. */
  #revision = -1;
  /** Nothing was committed while it was read. */
  #isExact = false;
  #loading: Promise<void> | undefined;

  constructor(db: Queries) {
    this.#db = db;
  }

  /** Takes in what was committed, by any process, up to a revision at least. */
  async catchUp(least = 0): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) {
      this.#loading ??= this.#load().finally(() => {
        this.#loading = undefined;
      });
      await this.#loading;
      if (this.#isExact && this.#revision >= least) return;
    }
  }

  async #load(): Promise<void> {
    const before = await readOffersRevision(this.#db);
    if (this.#isExact && before === this.#revision) return;
    // An older one: another database is in its place.
    if (this.#revision < 0 || before < this.#revision) {
      const shelf = await readShelf(this.#db);
      this.#isExact = false;
      this.#shelf = shelf;
    } else {
      const changed = await listChangedProviders(this.#db, this.#revision);
      const providerIds = changed.map(({ participantId }) => participantId);
      const offers = await listOffers(this.#db, { providerIds });
      this.#isExact = false;
      this.#shelf.replace(providerIds, offers);
    }
    this.#revision = before;
    this.#isExact = (await readOffersRevision(this.#db)) === before;
  }

  /** The offers as they stood at a revision, when it has these; not to be kept. */
  at(revision: number): OfferShelf | null {
    return this.#isExact && this.#revision === revision ? this.#shelf : null;
  }
}

const memories = new WeakMap<Db, OffersInMemory>();

function memoryOf(db: Db): OffersInMemory {
  const known = memories.get(db) ?? new OffersInMemory(db.read);
  memories.set(db, known);
  return known;
}

/** Reads the active offers before somebody needs them. */
export const warmOffers = (db: Db): Promise<void> => memoryOf(db).catchUp();

/** For a memory that proved wrong. */
export const forgetOffers = (db: Db): boolean => memories.delete(db);

/** What offers are looked for. */
export interface Wanted {
  readonly request: ScoreRequest;
  /** Of the demonstration, or real. */
  readonly demo: boolean;
  readonly vetoed: ReadonlySet<string>;
}

const bestOn = (shelf: OfferShelf, { request, demo, vetoed }: Wanted) =>
  shelf.index(demo).best(request, mostSuggestions, vetoed);

/**
 * The best offers among those a transaction sees, from memory. A transaction
 * that changed offers itself, or sees them as they were before another's
 * commit, has them read anew for itself alone.
 */
export async function bestOffers(
  tx: Tx,
  db: Db,
  wanted: Wanted,
): Promise<Suggestion[]> {
  const revision = await readOffersRevision(tx);
  const memory = memoryOf(db);
  await memory.catchUp(revision);
  const shelf = memory.at(revision);
  return shelf ? bestOn(shelf, wanted) : bestUnkept(tx, wanted);
}

/** The same from the rows themselves. */
export const bestUnkept = async (tx: Tx, wanted: Wanted) =>
  bestOn(await readShelf(tx), wanted);
