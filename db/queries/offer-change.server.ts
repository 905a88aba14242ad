import { eq, gt, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { providerChanges } from "../schema/offer.server";
import { dataVersions } from "../schema/system.server";

const TOPIC = "offers";

/**
 * Notes that what a score asks of these providers' offers changed: an active
 * offer, a cap, a record. Every such transaction counts the same row up, so that
 * revisions rise in the order of commits, and one that suggests at the same
 * time is run again.
 */
export async function markProviders(
  tx: Tx,
  participantIds: readonly string[],
): Promise<void> {
  if (participantIds.length === 0) return;
  const [row] = await tx
    .insert(dataVersions)
    .values({ topic: TOPIC, version: "1" })
    .onConflictDoUpdate({
      target: dataVersions.topic,
      set: {
        version: sql`cast(cast(${dataVersions.version} as integer) + 1 as text)`,
      },
    })
    .returning({ version: dataVersions.version });
  const revision = Number(row?.version);
  await tx
    .insert(providerChanges)
    .values(
      [...new Set(participantIds)].map((participantId) => ({
        participantId,
        revision,
      })),
    )
    .onConflictDoUpdate({
      target: providerChanges.participantId,
      set: { revision },
    });
}

const revisionOf = prepared((db) =>
  db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.topic, TOPIC))
    .prepare(),
);

/** How often active offers, caps and records changed; 0 before the first time. */
export async function readOffersRevision(db: Queries): Promise<number> {
  const [row] = await revisionOf(db).execute();
  return Number(row?.version ?? 0);
}

/** Providers that changed after a revision. */
export const listChangedProviders = (db: Queries, after: number) =>
  db
    .select({ participantId: providerChanges.participantId })
    .from(providerChanges)
    .where(gt(providerChanges.revision, after));
