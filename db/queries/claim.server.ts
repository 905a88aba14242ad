import { and, desc, eq, inArray, isNull, lte } from "drizzle-orm";
import type { ClaimStatus } from "../../app/domain/claim/model";
import type { Queries, Tx } from "../client.server";
import { acts } from "../schema/act.server";
import { claimActs, claims } from "../schema/claim.server";

export type ClaimRow = typeof claims.$inferSelect;

export async function findClaimRow(db: Queries, id: string) {
  const [row] = await db.select().from(claims).where(eq(claims.id, id));
  return row;
}

export async function insertClaim(tx: Tx, row: ClaimRow): Promise<void> {
  await tx.insert(claims).values(row);
}

/**
 * Changes a claim that still is as the caller read it, and counts its version up.
 * @returns false when somebody else changed it in between
 */
export async function updateClaim(
  tx: Tx,
  seen: Pick<ClaimRow, "id" | "version">,
  change: Partial<ClaimRow>,
): Promise<boolean> {
  const changed = await tx
    .update(claims)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(claims.id, seen.id), eq(claims.version, seen.version)))
    .returning({ id: claims.id });
  return changed.length === 1;
}

/** Claims for officers, newest first. */
export const listClaimsByStatus = (
  db: Queries,
  statuses: readonly ClaimStatus[],
  limit: number,
) =>
  db
    .select()
    .from(claims)
    .where(inArray(claims.status, [...statuses]))
    .orderBy(desc(claims.id))
    .limit(limit);

/** Claims that were public by an instant, the newest source first. Nobody's name but the claim's own is in it. */
export const listReported = (db: Queries, at: number) =>
  db
    .select({
      id: claims.id,
      participantId: claims.participantId,
      name: claims.name,
      nameLang: claims.nameLang,
      kind: claims.kind,
      area: claims.area,
      sourceTitle: claims.sourceTitle,
      sourceUrl: claims.sourceUrl,
      publisher: claims.publisher,
      publishedOn: claims.publishedOn,
      quote: claims.quote,
      quoteLang: claims.quoteLang,
      translation: claims.translation,
      translationLang: claims.translationLang,
      seenOn: claims.seenOn,
      reportedAt: claims.reportedAt,
      promotedAt: claims.promotedAt,
      promotedSeq: acts.seq,
      retractedAt: claims.retractedAt,
      retractionReason: claims.retractionReason,
    })
    .from(claims)
    .leftJoin(acts, eq(acts.id, claims.promotedAct))
    .where(lte(claims.reportedAt, at))
    .orderBy(desc(claims.publishedOn), desc(claims.id));
export type ReportedRow = Awaited<ReturnType<typeof listReported>>[number];

/** Claims that may be about a participant: named as it, or of its kind and area. */
export const listClaimsAbout = (
  db: Queries,
  of:
    | { readonly participantId: string }
    | {
        readonly kind: ClaimRow["kind"];
        readonly area: string;
      },
) =>
  db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.status, "reported"),
        "participantId" in of
          ? eq(claims.participantId, of.participantId)
          : and(
              isNull(claims.participantId),
              eq(claims.kind, of.kind),
              eq(claims.area, of.area),
            ),
      ),
    )
    .orderBy(desc(claims.publishedOn), desc(claims.id));

export async function insertClaimAct(
  tx: Tx,
  row: typeof claimActs.$inferSelect,
): Promise<void> {
  await tx.insert(claimActs).values(row);
}

/** The claim an act was started from. */
export async function findClaimOfAct(db: Queries, actId: string) {
  const [row] = await db
    .select({ claim: claims })
    .from(claimActs)
    .innerJoin(claims, eq(claims.id, claimActs.claimId))
    .where(eq(claimActs.actId, actId));
  return row?.claim;
}
