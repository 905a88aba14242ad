import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
} from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { users } from "../schema/account.server";
import { files } from "../schema/file.server";
import { focalPointLetters, focalPoints } from "../schema/focal-point.server";

export type FocalPointRow = typeof focalPoints.$inferSelect;

/** Everybody a country ever named, those in office first. */
export const listFocalPoints = (db: Queries) =>
  db
    .select({
      point: focalPoints,
      name: users.name,
      email: users.email,
      file: { name: files.name, size: files.size, sha256: files.sha256 },
    })
    .from(focalPoints)
    .innerJoin(users, eq(users.id, focalPoints.userId))
    .leftJoin(
      focalPointLetters,
      eq(focalPointLetters.focalPointId, focalPoints.id),
    )
    .leftJoin(files, eq(files.id, focalPointLetters.fileId))
    .orderBy(asc(focalPoints.area), desc(focalPoints.validFrom))
    .limit(1000);

export async function findFocalPoint(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(focalPoints)
    .where(eq(focalPoints.id, id));
  return row;
}

/** Whether somebody is, or will be, a focal point of an area after an instant. */
export async function isNamedFor(
  db: Queries,
  { userId, area }: { readonly userId: string; readonly area: string },
  from: number,
): Promise<boolean> {
  const [row] = await db
    .select({ id: focalPoints.id })
    .from(focalPoints)
    .where(
      and(
        eq(focalPoints.userId, userId),
        eq(focalPoints.area, area),
        gt(focalPoints.validUntil, from),
        isNull(focalPoints.endedAt),
      ),
    );
  return row !== undefined;
}

export async function insertFocalPoint(
  tx: Tx,
  row: FocalPointRow,
): Promise<void> {
  await tx.insert(focalPoints).values(row);
}

export async function insertFocalPointLetter(
  tx: Tx,
  row: typeof focalPointLetters.$inferSelect,
): Promise<void> {
  await tx.insert(focalPointLetters).values(row);
}

/** The file of the letter that named somebody, where there is one. */
export async function findFocalPointLetter(db: Queries, focalPointId: string) {
  const [row] = await db
    .select({
      id: files.id,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
    })
    .from(focalPointLetters)
    .innerJoin(files, eq(files.id, focalPointLetters.fileId))
    .where(eq(focalPointLetters.focalPointId, focalPointId));
  return row;
}

/** Ends a term of office that has not ended; false when it has. */
export async function endFocalPoint(
  tx: Tx,
  id: string,
  endedAt: number,
): Promise<boolean> {
  const ended = await tx
    .update(focalPoints)
    .set({ endedAt })
    .where(and(eq(focalPoints.id, id), isNull(focalPoints.endedAt)))
    .returning({ id: focalPoints.id });
  return ended.length === 1;
}

/** Terms in office that end by an instant, of which nobody was told yet. */
export const listTermsEnding = (
  db: Queries,
  now: number,
  before: number,
  limit: number,
) =>
  db
    .select({ id: focalPoints.id })
    .from(focalPoints)
    .where(
      and(
        gt(focalPoints.validUntil, now),
        lte(focalPoints.validUntil, before),
        isNull(focalPoints.endedAt),
        isNull(focalPoints.remindedAt),
      ),
    )
    .orderBy(asc(focalPoints.validUntil))
    .limit(limit);

/** Notes that a term's end was told; false when it was before. */
export async function markTermTold(
  tx: Tx,
  id: string,
  at: number,
): Promise<boolean> {
  const told = await tx
    .update(focalPoints)
    .set({ remindedAt: at })
    .where(and(eq(focalPoints.id, id), isNull(focalPoints.remindedAt)))
    .returning({ id: focalPoints.id });
  return told.length === 1;
}

/** Somebody with a confirmed address, by that address. */
export async function findConfirmedUser(db: Queries, emailKey: string) {
  const [row] = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(
        eq(users.emailKey, emailKey),
        isNotNull(users.emailVerifiedAt),
        isNull(users.disabledAt),
      ),
    );
  return row;
}

/** People named by a country's letter who may act for it at an instant. */
export async function listFocalPointIds(
  db: Queries,
  area: string,
  at: number,
  remit: "practices" | "assistance" = "practices",
): Promise<string[]> {
  const found = await db
    .select({ userId: focalPoints.userId })
    .from(focalPoints)
    .where(
      and(
        eq(focalPoints.area, area),
        inArray(focalPoints.remit, ["both", remit]),
        lte(focalPoints.validFrom, at),
        gt(focalPoints.validUntil, at),
        isNull(focalPoints.endedAt),
      ),
    );
  return found.map(({ userId }) => userId);
}

/** Countries for which somebody is a focal point at an instant. */
export async function listAreasOf(
  db: Queries,
  userId: string,
  at: number,
  remit: "practices" | "assistance",
): Promise<string[]> {
  const found = await db
    .selectDistinct({ area: focalPoints.area })
    .from(focalPoints)
    .where(
      and(
        eq(focalPoints.userId, userId),
        inArray(focalPoints.remit, ["both", remit]),
        lte(focalPoints.validFrom, at),
        gt(focalPoints.validUntil, at),
        isNull(focalPoints.endedAt),
      ),
    )
    .orderBy(asc(focalPoints.area));
  return found.map(({ area }) => area);
}
