import type { Instant } from "../kernel/clock";
import { didYouMean } from "./did-you-mean.server";
import {
  facetNames,
  valuesOf,
  type FacetName,
  type FilterName,
  type Selection,
} from "./facets";
import type { Found } from "./find.server";
import { ask, readListed, readPage, type LibraryReader } from "./list.server";
import type { LibraryQuery } from "./query";
import type { PracticeRow } from "./model";
import { makeRows } from "./row.server";
import type { Suggestion } from "./suggest";
import { parsePracticeNumber } from "../practice/number";
import { pickText, type TaggedText } from "../kernel/localized";

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** A practice put aside for a comparison. */
export interface InBasket {
  readonly number: string;
  readonly title: TaggedText;
}

/** What the page of the list shows. */
export interface ListView {
  readonly query: LibraryQuery;
  readonly total: number;
  /** Practices in the library, whatever narrows the list. */
  readonly all: number;
  readonly rows: readonly PracticeRow[];
  readonly page: number;
  readonly pages: number;
  readonly choices: Readonly<Record<FacetName, readonly Choice[]>>;
  /** Practices with one active filter taken away. */
  readonly without: readonly { name: FilterName; rows: number }[];
  readonly suggestion: Suggestion | null;
  readonly basket: readonly InBasket[];
  readonly at: Instant;
}

function choicesOf(
  name: FacetName,
  counts: ReadonlyMap<string, number>,
  selection: Selection,
): Choice[] {
  const values = valuesOf(name) ?? [...counts.keys()].sort();
  return values
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(
      ({ value, count }) => count > 0 || selection[name]?.includes(value),
    );
}

const choices = ({ facets }: Found, selection: Selection) =>
  Object.fromEntries(
    facetNames.map((name) => [name, choicesOf(name, facets[name], selection)]),
  ) as Record<FacetName, Choice[]>;

async function readBasket(
  ctx: LibraryReader,
  basket: readonly string[],
): Promise<InBasket[]> {
  const numbers = basket.flatMap((text) => parsePracticeNumber(text) ?? []);
  const entries = await readListed(ctx, numbers);
  return basket.flatMap((number) => {
    const entry = entries.find(
      (one) => one.number === parsePracticeNumber(number),
    );
    const title = entry && pickText(entry.titles, ctx.locale);
    return title ? [{ number, title }] : [];
  });
}

/** One page of the list with its filters. Throws 404 beyond the last page. */
export async function viewLibrary(
  ctx: LibraryReader,
  { page, ...query }: LibraryQuery & { readonly page: number },
): Promise<ListView> {
  const answer = await ask(ctx, query);
  const { found, index } = answer;
  const { rows, pages } = await readPage(ctx, answer, page);
  const reader = { db: ctx.db.read, locale: ctx.locale, now: ctx.now };
  const isLost = found.rows === 0 && query.q !== "";
  return {
    query,
    total: found.rows,
    all: index.columns.rows,
    rows: await makeRows(reader, rows, answer),
    ...{ page, pages },
    choices: choices(found, query.selection),
    without: Object.entries(found.without)
      .map(([name, count]) => ({ name: name as FilterName, rows: count }))
      .filter((one) => one.rows > 0),
    suggestion: isLost ? await didYouMean(index, query.q, ctx.locale) : null,
    basket: await readBasket(ctx, query.basket),
    at: ctx.now,
  };
}
