import {
  listLibraryEntries,
  listListedEntries,
  type LibraryEntryRow,
  type ListedEntryRow,
} from "../../../db/queries/library.server";
import type { Context } from "../../context.server";
import { ldcDecisionsNow } from "../graduation/known.server";
import { dayOf } from "../kernel/clock";
import { DomainError, notFound } from "../kernel/errors";
import { pageCount } from "../kernel/paging";
import { parsePracticeNumber, practiceNumber } from "../practice/number";
import { isArea } from "../reference/area";
import { prepareQuery, type SearchQuery } from "../search/prepare";
import type { Found } from "./find.server";
import { areasLike } from "./likeness.server";
import type { Trait } from "./likeness";
import { libraryIndex, type LibraryIndex } from "./library-index.server";
import { inOrder } from "./order";
import type { Like, LibraryQuery } from "./query";
import type { Hits } from "./score";

export const pageSize = 20;

export type LibraryReader = Pick<Context, "db" | "locale" | "now">;

/** What a question found, without any entry read. */
export interface Answer {
  readonly index: LibraryIndex;
  readonly found: Found;
  /** Public numbers of all that was found, in the order asked for. */
  readonly numbers: Int32Array;
  /** The words searched for, as the index reads them, and where they stand. */
  readonly words: SearchQuery;
  readonly hits: Hits | null;
  /** By area, in what it is like the reader's; empty where none was named. */
  readonly like: ReadonlyMap<string, readonly Trait[]>;
}

/** A practice number as people write it, with or without its zeros. */
const numberIn = (q: string): number | null => {
  const digits = /^bp[\s-]*0*(\d{1,9})$/i.exec(q)?.[1];
  return digits === undefined ? null : Number(digits);
};

async function hitsIn(
  index: LibraryIndex,
  q: string,
  words: SearchQuery,
): Promise<Hits | null> {
  const number = numberIn(q);
  if (number !== null) {
    const { size } = index.columns;
    const scores = new Uint8Array(size);
    if (number < size) scores[number] = 1;
    return { scores, languages: new Uint8Array(size) };
  }
  return words.terms.length === 0 ? null : index.search(words);
}

/** Countries like the one a reader names; empty where none is. @throws DomainError 400 for an area that is none */
export const likeOf = async (
  { db, now }: Pick<Context, "db" | "now">,
  index: LibraryIndex,
  like: Like | null,
): Promise<ReadonlyMap<string, readonly Trait[]>> => {
  if (like === null) return new Map();
  if (!isArea(like.area)) {
    throw new DomainError("invalid", "library.error.area-unknown");
  }
  const laws = new Map(index.laws(now));
  if (like.law !== null) laws.set(like.area, like.law);
  const decided = await ldcDecisionsNow(db.read);
  return areasLike(like.area, { day: dayOf(now), laws, decided });
};

/**
 * Finds what a query asks for, without reading any entry.
 * @throws DomainError 400 for an area that is none
 */
export async function ask(
  { db, now }: Pick<Context, "db" | "now">,
  query: LibraryQuery,
): Promise<Answer> {
  if (!(query.selection.area ?? []).every(isArea)) {
    throw new DomainError("invalid", "library.error.area-unknown");
  }
  const index = await libraryIndex(db);
  const words = prepareQuery(query.q);
  const like = await likeOf({ db, now }, index, query.like);
  const hits = await hitsIn(index, query.q, words);
  const found = index.find(
    {
      selection: query.selection,
      scores: hits?.scores ?? null,
      likeAreas: query.like === null ? null : new Set(like.keys()),
    },
    now,
  );
  const byScore = query.sort === "relevance";
  const order = index.order(byScore ? "evidence" : query.sort);
  const numbers = inOrder(order, found.slots, byScore);
  return { index, found, numbers, words, hits, like };
}

/** Rows in the order of the numbers given; one that has just left the list is left out. */
function inOrderOf<T extends { readonly number: number }>(
  numbers: readonly number[],
  rows: readonly T[],
): T[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/** Entries in the order of the numbers given; one that has just left the list is left out. */
export const readEntries = async (
  { db }: Pick<Context, "db">,
  numbers: readonly number[],
): Promise<LibraryEntryRow[]> =>
  numbers.length === 0
    ? []
    : inOrderOf(numbers, await listLibraryEntries(db.read, numbers));

/** The same as far as the rows of lists show it. */
export const readListed = async (
  { db }: Pick<Context, "db">,
  numbers: readonly number[],
): Promise<ListedEntryRow[]> =>
  numbers.length === 0
    ? []
    : inOrderOf(numbers, await listListedEntries(db.read, numbers));

/** One page of what was found. Throws 404 beyond the last page. */
export async function readPage(
  ctx: Pick<Context, "db">,
  { numbers }: Answer,
  page: number,
) {
  const pages = pageCount(numbers.length, pageSize);
  if (page > pages) throw notFound("library.error.no-such-page");
  const from = (page - 1) * pageSize;
  const some = [...numbers.subarray(from, from + pageSize)];
  return { rows: await readListed(ctx, some), pages };
}

/** Every entry a query finds, in its order, some at a time. */
export async function* eachEntry(
  ctx: Pick<Context, "db" | "now">,
  query: LibraryQuery,
  atOnce = 200,
): AsyncGenerator<readonly LibraryEntryRow[]> {
  const { numbers } = await ask(ctx, query);
  for (let from = 0; from < numbers.length; from += atOnce) {
    yield await readEntries(ctx, [...numbers.subarray(from, from + atOnce)]);
  }
}

/**
 * The entries after a practice in the order of a query; new ones don't shift
 * the pages that follow.
 * @throws DomainError 400 for a cursor that names no practice that was found
 */
export async function listAfter(
  ctx: Pick<Context, "db" | "now">,
  query: LibraryQuery,
  { cursor, limit }: { cursor: string | null; limit: number },
) {
  const { numbers, found } = await ask(ctx, query);
  const after = cursor === null ? null : parsePracticeNumber(cursor);
  const place = after === null ? -1 : numbers.indexOf(after);
  if (cursor !== null && place < 0) {
    throw new DomainError("invalid", "library.error.cursor");
  }
  const page = [...numbers.subarray(place + 1, place + 1 + limit)];
  const last = page.at(-1);
  const hasMore = place + 1 + limit < numbers.length;
  return {
    total: found.rows,
    rows: await readEntries(ctx, page),
    next: hasMore && last !== undefined ? practiceNumber(last) : null,
  };
}
