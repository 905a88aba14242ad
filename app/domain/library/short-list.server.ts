import {
  listEntriesOf,
  listEntriesOfCountry,
  type EntryLine,
} from "../../../db/queries/library-lists.server";
import type { Context } from "../../context.server";
import { practiceNumber } from "../practice/number";

/** How many practices a country's or participant's page shows; the library has the rest. */
export const mostInShortList = 10;

const toList = ({
  total,
  rows,
}: {
  readonly total: number;
  readonly rows: readonly EntryLine[];
}) => ({
  total,
  practices: rows.map((row) => ({
    ...row,
    number: practiceNumber(row.number),
  })),
});
export type ShortList = ReturnType<typeof toList>;

/** The newest practices about a country or by its bodies. */
export const practicesOfCountry = async (
  { db }: Pick<Context, "db">,
  iso3: string,
): Promise<ShortList> =>
  toList(await listEntriesOfCountry(db.read, iso3, mostInShortList));

/** The newest practices that a participant wrote. */
export const practicesOf = async (
  { db }: Pick<Context, "db">,
  participantId: string,
): Promise<ShortList> =>
  toList(await listEntriesOf(db.read, participantId, mostInShortList));
