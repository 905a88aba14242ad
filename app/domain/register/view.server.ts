import type { Instant } from "../kernel/clock";
import type { Locale } from "../kernel/localized";
import { prepareQuery, type SearchQuery } from "../search/prepare";
import type { AreaGroups } from "./area-groups.server";
import type { Rows } from "./columns";
import type { Selection } from "./facets";
import { find, type Found } from "./find";
import { meantAreas, withAreas } from "./meant-areas.server";
import { Memo } from "./memo";
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

/** The register as it stands now, or stood at a past instant. */
export interface RegisterView {
  /** The instant it is read as of; null for now. */
  readonly at: Instant | null;
  readonly rows: Rows;
  /** The categories of countries and areas on the day it is read as of. */
  readonly groups: AreaGroups;
  find(question: Question): Promise<Found>;
  /** Every slot in the order of the list; `newest` is `oldest` read backwards. */
  order(sort: Sort, locale: Locale): Promise<Int32Array>;
}

/** Where a view gets what columns don't hold. */
export interface Helpers {
  /** Per number of a text 1 when the words occur in it. */
  search(query: SearchQuery): Promise<Uint8Array>;
  /** The place of each participant by its name, by its number. */
  ranks(locale: Locale, at: Instant | null): Promise<Int32Array>;
}

/** The rows of one instant and the categories of its day, with the last answers from them. */
export class View implements RegisterView {
  readonly rows: Rows;
  readonly at: Instant | null;
  readonly groups: AreaGroups;
  readonly #helpers: Helpers;
  readonly #found = new Memo<Promise<Found>>(12);
  readonly #orders = new Memo<Promise<Int32Array>>(10);

  constructor(
    rows: Rows,
    at: Instant | null,
    groups: AreaGroups,
    helpers: Helpers,
  ) {
    this.rows = rows;
    this.at = at;
    this.groups = groups;
    this.#helpers = helpers;
  }

  find({ selection, q }: Question): Promise<Found> {
    const query = prepareQuery(q);
    const areas = meantAreas(q);
    const key = JSON.stringify([selection, query, areas]);
    return this.#found.get(key, async () =>
      find(
        this.rows,
        selection,
        await this.#hits(query, areas),
        this.groups.of,
      ),
    );
  }

  /** Per text 1 where the words occur, or its area is meant by them; null for no words. */
  async #hits(query: SearchQuery, areas: readonly string[]) {
    if (query.terms.length === 0) return null;
    const hits = await this.#helpers.search(query);
    return areas.length === 0 ? hits : withAreas(this.rows, hits, areas);
  }

  order(sort: Sort, locale: Locale): Promise<Int32Array> {
    const key = sort === "name" ? locale : sort === "number" ? sort : "oldest";
    return this.#orders.get(key, async () => {
      if (key === "number") return orderByNumber(this.rows);
      if (key === "oldest") return orderByRegistration(this.rows);
      const ranks = await this.#helpers.ranks(locale, this.at);
      return orderByRank(this.rows, ranks);
    });
  }
}
