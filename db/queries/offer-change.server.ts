import { eq, gt, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { dialect } from "../columns.server";
import { prepared } from "../prepared.server";
import { providerChanges } from "../schema/offer.server";
import { dataVersions } from "../schema/system.server";

const TOPIC = "offers";

/** Whom a transaction has noted. On SQLite all of them share one handle, and statements cost little. */
const noted = new WeakMap<Tx, Set<string>>();

function notYetNoted(tx: Tx, participantIds: readonly string[]): string[] {
  if (dialect === "sqlite") return [...new Set(participantIds)];
  const before = noted.get(tx) ?? new Set();
  noted.set(tx, before);
  const fresh = participantIds.filter((id) => !before.has(id));
  for (const id of fresh) before.add(id);
  return [...new Set(fresh)];
}

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
  const ids = notYetNoted(tx, participantIds);
  if (ids.length === 0) return;
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
    .values(ids.map((participantId) => ({ participantId, revision })))
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
