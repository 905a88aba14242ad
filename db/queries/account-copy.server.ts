import { asc, desc, eq } from "drizzle-orm";
import type { Queries } from "../client.server";
import { passkeys } from "../schema/account.server";
import { follows } from "../schema/follow.server";
import { formDrafts } from "../schema/form-draft.server";
import { auditEvents } from "../schema/system.server";

/** What somebody did, the latest first. */
export const listAuditBy = (db: Queries, userId: string, limit: number) =>
  db
    .select({
      at: auditEvents.at,
      action: auditEvents.action,
      subjectKind: auditEvents.subjectKind,
      subjectId: auditEvents.subjectId,
    })
    .from(auditEvents)
    .where(eq(auditEvents.actorId, userId))
    .orderBy(desc(auditEvents.id))
    .limit(limit);

/** What only the person reads: keys by their names, what they follow, what they typed. */
export async function listBelongings(db: Queries, userId: string) {
  return {
    passkeys: await db
      .select({
        name: passkeys.name,
        createdAt: passkeys.createdAt,
        lastUsedAt: passkeys.lastUsedAt,
      })
      .from(passkeys)
      .where(eq(passkeys.userId, userId))
      .orderBy(asc(passkeys.createdAt)),
    follows: await db
      .select({
        kind: follows.kind,
        target: follows.target,
        name: follows.name,
        query: follows.query,
        frequency: follows.frequency,
        createdAt: follows.createdAt,
      })
      .from(follows)
      .where(eq(follows.userId, userId))
      .orderBy(asc(follows.id)),
    drafts: await db
      .select({
        place: formDrafts.place,
        values: formDrafts.values,
        updatedAt: formDrafts.updatedAt,
      })
      .from(formDrafts)
      .where(eq(formDrafts.userId, userId))
      .orderBy(asc(formDrafts.place)),
  };
}
