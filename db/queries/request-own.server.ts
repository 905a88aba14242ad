import { and, asc, desc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { isPublic } from "./interest.server";
import { files } from "../schema/file.server";
import { offers, interests } from "../schema/offer.server";
import {
  requestFiles,
  requestNamed,
  requests,
  requestWidenings,
} from "../schema/request.server";

/** Requests of some participants, newest change first. */
export const listRequestsOf = (
  db: Queries,
  participantIds: readonly string[],
) =>
  participantIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(requests)
        .where(
          and(
            inArray(requests.participantId, [...participantIds]),
            ne(requests.status, "discarded"),
          ),
        )
        .orderBy(desc(requests.updatedAt), desc(requests.id));

/** Requests that wait for a country's endorsement, the oldest first. */
export const listToEndorse = (db: Queries, areas: readonly string[]) =>
  areas.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(requests)
        .where(
          and(
            eq(requests.status, "submitted"),
            inArray(requests.area, [...areas]),
          ),
        )
        .orderBy(asc(requests.submittedAt), asc(requests.id));

/** Files of a request, in the order they came. */
export const listRequestFiles = (db: Queries, requestId: string) =>
  db
    .select({
      fileId: requestFiles.fileId,
      title: requestFiles.title,
      audience: requestFiles.audience,
      at: requestFiles.at,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
      sha256: files.sha256,
    })
    .from(requestFiles)
    .innerJoin(files, eq(files.id, requestFiles.fileId))
    .where(eq(requestFiles.requestId, requestId))
    .orderBy(asc(requestFiles.at), asc(requestFiles.fileId));
export type RequestFile = Awaited<ReturnType<typeof listRequestFiles>>[number];

export async function insertRequestFile(
  tx: Tx,
  row: typeof requestFiles.$inferSelect,
): Promise<void> {
  await tx.insert(requestFiles).values(row);
}

/** @returns false when it was not there */
export async function deleteRequestFile(
  tx: Tx,
  requestId: string,
  fileId: string,
): Promise<boolean> {
  const gone = await tx
    .delete(requestFiles)
    .where(
      and(
        eq(requestFiles.requestId, requestId),
        eq(requestFiles.fileId, fileId),
      ),
    )
    .returning({ fileId: requestFiles.fileId });
  if (gone.length === 0) return false;
  await tx.delete(files).where(eq(files.id, fileId));
  return true;
}

/** Bodies a request names as its readers. */
export async function listNamedIds(
  db: Queries,
  requestId: string,
): Promise<string[]> {
  const found = await db
    .select({ participantId: requestNamed.participantId })
    .from(requestNamed)
    .where(eq(requestNamed.requestId, requestId))
    .orderBy(asc(requestNamed.at), asc(requestNamed.participantId));
  return found.map(({ participantId }) => participantId);
}

/** Puts exactly these bodies in the place of those named before. */
export async function replaceNamed(
  tx: Tx,
  requestId: string,
  participantIds: readonly string[],
  at: number,
): Promise<void> {
  await tx.delete(requestNamed).where(eq(requestNamed.requestId, requestId));
  if (participantIds.length === 0) return;
  await tx
    .insert(requestNamed)
    .values(
      participantIds.map((participantId) => ({ requestId, participantId, at })),
    );
}

/** Bodies with an active offer or a published interest. */
export async function listProviderIds(
  db: Queries,
  now: number,
  limit: number,
): Promise<string[]> {
  const withOffer = await db
    .selectDistinct({ id: offers.participantId })
    .from(offers)
    .where(eq(offers.status, "active"))
    .orderBy(asc(offers.participantId))
    .limit(limit);
  const withInterest = await db
    .selectDistinct({ id: interests.participantId })
    .from(interests)
    .where(isPublic(now))
    .orderBy(asc(interests.participantId))
    .limit(limit);
  return [...new Set([...withOffer, ...withInterest].map(({ id }) => id))];
}

export type WideningRow = typeof requestWidenings.$inferSelect;

export async function insertWidening(tx: Tx, row: WideningRow): Promise<void> {
  await tx.insert(requestWidenings).values(row);
}

/** The question of a request that waits for its answer. */
export async function findOpenWidening(db: Queries, requestId: string) {
  const [row] = await db
    .select()
    .from(requestWidenings)
    .where(
      and(
        eq(requestWidenings.requestId, requestId),
        isNull(requestWidenings.answer),
      ),
    );
  return row;
}

/** @returns false when it was answered in between */
export async function answerWidening(
  tx: Tx,
  id: string,
  change: Pick<WideningRow, "answer" | "answeredBy" | "answeredAt">,
): Promise<boolean> {
  const changed = await tx
    .update(requestWidenings)
    .set(change)
    .where(and(eq(requestWidenings.id, id), isNull(requestWidenings.answer)))
    .returning({ id: requestWidenings.id });
  return changed.length === 1;
}

/** Bodies among some that have an active offer or a published interest. */
export async function isProvider(
  db: Queries,
  participantIds: readonly string[],
  now: number,
): Promise<boolean> {
  if (participantIds.length === 0) return false;
  const ids = [...participantIds];
  const [offer] = await db
    .select({ id: offers.id })
    .from(offers)
    .where(and(inArray(offers.participantId, ids), eq(offers.status, "active")))
    .limit(1);
  if (offer) return true;
  const [interest] = await db
    .select({ id: interests.id })
    .from(interests)
    .where(and(inArray(interests.participantId, ids), isPublic(now)))
    .limit(1);
  return interest !== undefined;
}
