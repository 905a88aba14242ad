import { and, asc, count, gt, sql } from "drizzle-orm";
import { amongListed } from "../among.server";
import type { Queries } from "../client.server";
import { prepared } from "../prepared.server";
import { libraryEntries } from "../schema/library.server";
import type { LibraryRow } from "./library-write.server";

export type LibraryEntryRow = Omit<LibraryRow, "words" | "revision">;

const shown = {
  number: libraryEntries.number,
  practiceId: libraryEntries.practiceId,
  edition: libraryEntries.edition,
  participantId: libraryEntries.participantId,
  titles: libraryEntries.titles,
  summaries: libraryEntries.summaries,
  results: libraryEntries.results,
  languages: libraryEntries.languages,
  area: libraryEntries.area,
  region: libraryEntries.region,
  ldc: libraryEntries.ldc,
  lldc: libraryEntries.lldc,
  sids: libraryEntries.sids,
  income: libraryEntries.income,
  legalTradition: libraryEntries.legalTradition,
  topics: libraryEntries.topics,
  proposals: libraryEntries.proposals,
  instrument: libraryEntries.instrument,
  evidence: libraryEntries.evidence,
  label: libraryEntries.label,
  cost: libraryEntries.cost,
  licence: libraryEntries.licence,
  blocks: libraryEntries.blocks,
  blockCount: libraryEntries.blockCount,
  templateCount: libraryEntries.templateCount,
  adoptions: libraryEntries.adoptions,
  publishedAt: libraryEntries.publishedAt,
  freshUntil: libraryEntries.freshUntil,
};

const ofNumbers = () =>
  amongListed(libraryEntries.number, sql.placeholder("numbers"));

const entries = prepared((db) =>
  db.select(shown).from(libraryEntries).where(ofNumbers()).prepare(),
);

/** Entries of some public numbers, in no promised order. */
export const listLibraryEntries = (
  db: Queries,
  numbers: readonly number[],
): Promise<LibraryEntryRow[]> =>
  entries(db).execute({ numbers: JSON.stringify(numbers) });

/** What a row of the list shows of an entry: reading the rest takes as long again. */
const inList = {
  number: libraryEntries.number,
  practiceId: libraryEntries.practiceId,
  titles: libraryEntries.titles,
  summaries: libraryEntries.summaries,
  results: libraryEntries.results,
  area: libraryEntries.area,
  region: libraryEntries.region,
  evidence: libraryEntries.evidence,
  label: libraryEntries.label,
  adoptions: libraryEntries.adoptions,
  publishedAt: libraryEntries.publishedAt,
  freshUntil: libraryEntries.freshUntil,
};
export type ListedEntryRow = Pick<LibraryEntryRow, keyof typeof inList>;

const listed = prepared((db) =>
  db.select(inList).from(libraryEntries).where(ofNumbers()).prepare(),
);

/** The same as far as lists show it. */
export const listListedEntries = (
  db: Queries,
  numbers: readonly number[],
): Promise<ListedEntryRow[]> =>
  listed(db).execute({ numbers: JSON.stringify(numbers) });

/** What the columns in memory keep of entries that changed after a revision, by number. */
export const listLibraryColumns = (
  db: Queries,
  after: { readonly revision: number; readonly number: number },
  most: number,
) => {
  const {
    titles: _t,
    summaries: _s,
    results: _r,
    practiceId: _p,
    participantId: _o,
    edition: _e,
    blocks: _b,
    licence: _l,
    ...columns
  } = shown;
  return db
    .select(columns)
    .from(libraryEntries)
    .where(
      and(
        gt(libraryEntries.revision, after.revision),
        gt(libraryEntries.number, after.number),
      ),
    )
    .orderBy(asc(libraryEntries.number))
    .limit(most);
};

/** Titles in all languages of entries after a number. */
export const listLibraryTitles = (
  db: Queries,
  afterNumber: number,
  most: number,
) =>
  db
    .select({ number: libraryEntries.number, titles: libraryEntries.titles })
    .from(libraryEntries)
    .where(gt(libraryEntries.number, afterNumber))
    .orderBy(asc(libraryEntries.number))
    .limit(most);

export async function countLibraryEntries(db: Queries): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(libraryEntries);
  return row?.rows ?? 0;
}
