import { and, desc, eq, lt } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { auditEvents } from "../schema/system.server";

export type AuditRow = typeof auditEvents.$inferSelect;

export async function insertAuditEvent(tx: Tx, row: AuditRow): Promise<void> {
  await tx.insert(auditEvents).values(row);
}

/** What happened to one thing, oldest first. */
export const listAuditOf = (
  db: Queries,
  subjectKind: AuditRow["subjectKind"],
  subjectId: string,
) =>
  db
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subjectKind, subjectKind),
        eq(auditEvents.subjectId, subjectId),
      ),
    )
    .orderBy(auditEvents.id);

/** Everything that happened, newest first, before the given event id. */
export const listAudit = (db: Queries, before: string | null, limit: number) =>
  db
    .select()
    .from(auditEvents)
    .where(before === null ? undefined : lt(auditEvents.id, before))
    .orderBy(desc(auditEvents.id))
    .limit(limit);
