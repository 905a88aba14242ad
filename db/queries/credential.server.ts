import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { ActStatus } from "../../app/domain/act/model";
import type { Queries, Tx } from "../client.server";
import { certificates, credentialSeed } from "../schema/credential.server";
import { actEvents, acts } from "../schema/act.server";
import { logLeaves } from "../schema/log.server";
import { registerEntries } from "../schema/register.server";

export type CertificateRow = typeof certificates.$inferSelect;

const ONLY = "status";

/** Notes a certificate unless it is known. */
export async function insertCertificate(
  tx: Tx,
  row: CertificateRow,
): Promise<void> {
  await tx.insert(certificates).values(row).onConflictDoNothing();
}

/** The certificate with these bytes, and the number of the act it is about. */
export async function findCertificate(db: Queries, sha256: string) {
  const [row] = await db
    .select({
      seq: acts.seq,
      lang: certificates.lang,
      events: certificates.events,
      issuedAt: certificates.issuedAt,
    })
    .from(certificates)
    .innerJoin(acts, eq(acts.id, certificates.actId))
    .where(eq(certificates.sha256, sha256));
  return row;
}

/** What places in status lists are shuffled with, in base64; undefined before it was made. */
export async function findCredentialSeed(
  db: Queries,
): Promise<string | undefined> {
  const [row] = await db
    .select({ seed: credentialSeed.seed })
    .from(credentialSeed)
    .where(eq(credentialSeed.id, ONLY));
  return row?.seed;
}

/** Keeps the seed unless there is one. */
export async function insertCredentialSeed(
  tx: Tx,
  seed: string,
  madeAt: number,
): Promise<void> {
  await tx
    .insert(credentialSeed)
    .values({ id: ONLY, seed, madeAt })
    .onConflictDoNothing();
}

/** Numbers of the acts that stand in one of some states now. */
export async function listSeqsIn(
  db: Queries,
  statuses: readonly ActStatus[],
): Promise<number[]> {
  const rows = await db
    .select({ seq: registerEntries.seq })
    .from(registerEntries)
    .where(
      and(
        isNull(registerEntries.validUntil),
        inArray(registerEntries.status, [...statuses]),
      ),
    );
  return rows.map(({ seq }) => seq);
}

/** The first leaves of an act in the log, oldest first. */
export const listLogEntriesOf = (db: Queries, actId: string, limit: number) =>
  db
    .select({
      position: logLeaves.leaf,
      hash: logLeaves.hash,
      event: actEvents.event,
      at: actEvents.at,
    })
    .from(logLeaves)
    .innerJoin(actEvents, eq(actEvents.id, logLeaves.eventId))
    .where(eq(logLeaves.actId, actId))
    .orderBy(asc(logLeaves.leaf))
    .limit(limit);
