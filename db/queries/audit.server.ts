import { and, desc, eq, like, lt } from "drizzle-orm";
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

export interface AuditFilter {
  /** Only what happened before the event of this id. */
  readonly before?: string | undefined;
  readonly kind?: AuditRow["subjectKind"] | undefined;
  readonly subjectId?: string | undefined;
  /** The beginning of an action, for instance `case.`. */
  readonly action?: string | undefined;
}

/** What happened, newest first. */
export const listAudit = (
  db: Queries,
  { before, kind, subjectId, action }: AuditFilter,
  limit: number,
) =>
  db
    .select()
    .from(auditEvents)
    .where(
      and(
        before === undefined ? undefined : lt(auditEvents.id, before),
        kind === undefined ? undefined : eq(auditEvents.subjectKind, kind),
        subjectId === undefined
          ? undefined
          : eq(auditEvents.subjectId, subjectId),
        action === undefined
          ? undefined
          : like(auditEvents.action, `${action}%`),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(limit);
