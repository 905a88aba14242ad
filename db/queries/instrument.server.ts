import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  instrumentAnswers,
  instrumentArticles,
  instrumentParties,
  instruments,
  instrumentTitles,
} from "../schema/instrument.server";

export type InstrumentRow = typeof instruments.$inferSelect;
export type PartyRow = typeof instrumentParties.$inferSelect;
export type TitleRow = typeof instrumentTitles.$inferSelect;
export type ArticleRow = typeof instrumentArticles.$inferSelect;
export type AnswerRow = typeof instrumentAnswers.$inferSelect;

export async function findInstrument(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(instruments)
    .where(eq(instruments.id, id));
  return row;
}

export const listInstrumentsById = (db: Queries, ids: readonly string[]) =>
  db
    .select()
    .from(instruments)
    .where(inArray(instruments.id, [...ids]));

/** Every instrument on the register, newest first. */
export const listPublishedInstruments = (db: Queries) =>
  db
    .select()
    .from(instruments)
    .where(eq(instruments.state, "published"))
    .orderBy(desc(instruments.registeredAt), desc(instruments.id));

/** Instruments on the register of the same parties and kind. */
export const listFamily = (db: Queries, family: string) =>
  db
    .select()
    .from(instruments)
    .where(
      and(eq(instruments.family, family), eq(instruments.state, "published")),
    );

export const listTitles = (db: Queries, ids: readonly string[]) =>
  db
    .select()
    .from(instrumentTitles)
    .where(inArray(instrumentTitles.instrumentId, [...ids]))
    .orderBy(asc(instrumentTitles.lang));

export const listParties = (db: Queries, ids: readonly string[]) =>
  db
    .select()
    .from(instrumentParties)
    .where(inArray(instrumentParties.instrumentId, [...ids]))
    .orderBy(asc(instrumentParties.position));

export const listArticles = (db: Queries, ids: readonly string[]) =>
  db
    .select()
    .from(instrumentArticles)
    .where(inArray(instrumentArticles.instrumentId, [...ids]))
    .orderBy(asc(instrumentArticles.position));

export const listAnswers = (db: Queries, ids: readonly string[]) =>
  db
    .select()
    .from(instrumentAnswers)
    .where(inArray(instrumentAnswers.instrumentId, [...ids]))
    .orderBy(asc(instrumentAnswers.at), asc(instrumentAnswers.id));

/** Instruments on the register that name one of these parties. */
export const listInstrumentsOfParties = (
  db: Queries,
  keys: readonly string[],
) =>
  db
    .select({ id: instruments.id, key: instrumentParties.key })
    .from(instrumentParties)
    .innerJoin(instruments, eq(instruments.id, instrumentParties.instrumentId))
    .where(
      and(
        inArray(instrumentParties.key, [...keys]),
        eq(instruments.state, "published"),
      ),
    )
    .orderBy(desc(instruments.id));

export async function insertInstrument(
  tx: Tx,
  row: InstrumentRow,
): Promise<void> {
  await tx.insert(instruments).values(row);
}

/** Changes an instrument that still is as the caller read it. */
export async function updateInstrument(
  tx: Tx,
  seen: Pick<InstrumentRow, "id" | "version">,
  change: Partial<InstrumentRow>,
): Promise<boolean> {
  const changed = await tx
    .update(instruments)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(eq(instruments.id, seen.id), eq(instruments.version, seen.version)),
    )
    .returning({ id: instruments.id });
  return changed.length === 1;
}

type Own<T> = readonly Omit<T, "instrumentId">[];

export async function replaceTitles(
  tx: Tx,
  instrumentId: string,
  rows: Own<TitleRow>,
): Promise<void> {
  await tx
    .delete(instrumentTitles)
    .where(eq(instrumentTitles.instrumentId, instrumentId));
  if (rows.length === 0) return;
  await tx
    .insert(instrumentTitles)
    .values(rows.map((row) => ({ ...row, instrumentId })));
}

export async function replaceParties(
  tx: Tx,
  instrumentId: string,
  rows: Own<PartyRow>,
): Promise<void> {
  await tx
    .delete(instrumentParties)
    .where(eq(instrumentParties.instrumentId, instrumentId));
  if (rows.length === 0) return;
  await tx
    .insert(instrumentParties)
    .values(rows.map((row) => ({ ...row, instrumentId })));
}

/** What a party is called, as the register found it. */
export async function setPartyNames(
  tx: Tx,
  { instrumentId, position }: Pick<PartyRow, "instrumentId" | "position">,
  names: PartyRow["names"],
): Promise<void> {
  await tx
    .update(instrumentParties)
    .set({ names })
    .where(
      and(
        eq(instrumentParties.instrumentId, instrumentId),
        eq(instrumentParties.position, position),
      ),
    );
}

export async function replaceArticles(
  tx: Tx,
  instrumentId: string,
  rows: Own<ArticleRow>,
): Promise<void> {
  await tx
    .delete(instrumentArticles)
    .where(eq(instrumentArticles.instrumentId, instrumentId));
  if (rows.length === 0) return;
  await tx
    .insert(instrumentArticles)
    .values(rows.map((row) => ({ ...row, instrumentId })));
}

export async function insertAnswer(tx: Tx, row: AnswerRow): Promise<void> {
  await tx.insert(instrumentAnswers).values(row);
}
