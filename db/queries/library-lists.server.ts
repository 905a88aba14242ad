import { and, count, desc, eq, or, type SQL } from "drizzle-orm";
import type { Queries } from "../client.server";
import { libraryEntries } from "../schema/library.server";
import { participants } from "../schema/participant.server";

const line = {
  number: libraryEntries.number,
  titles: libraryEntries.titles,
  evidence: libraryEntries.evidence,
  label: libraryEntries.label,
  adoptions: libraryEntries.adoptions,
  publishedAt: libraryEntries.publishedAt,
};

async function listWhere(db: Queries, where: SQL | undefined, limit: number) {
  const owned = eq(participants.id, libraryEntries.participantId);
  const [found] = await db
    .select({ total: count() })
    .from(libraryEntries)
    .innerJoin(participants, owned)
    .where(where);
  const rows = await db
    .select(line)
    .from(libraryEntries)
    .innerJoin(participants, owned)
    .where(where)
    .orderBy(desc(libraryEntries.publishedAt), desc(libraryEntries.number))
    .limit(limit);
  return { total: found?.total ?? 0, rows };
}

/** Practices about a country or by its bodies, newest first, and how many there are. */
export const listEntriesOfCountry = (
  db: Queries,
  iso3: string,
  limit: number,
) =>
  listWhere(
    db,
    or(eq(libraryEntries.area, iso3), eq(participants.area, iso3)),
    limit,
  );

/** A body's own practices, newest first, and how many there are. */
export const listEntriesOf = (
  db: Queries,
  participantId: string,
  limit: number,
) => listWhere(db, and(eq(libraryEntries.participantId, participantId)), limit);

export type EntryLine = Awaited<
  ReturnType<typeof listEntriesOf>
>["rows"][number];
