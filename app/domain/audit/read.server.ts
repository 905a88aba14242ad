import type { Queries } from "../../../db/client.server";
import {
  listAudit,
  listAuditOf,
  type AuditRow,
} from "../../../db/queries/audit.server";
import { findPersonNames } from "../../../db/queries/case-page.server";
import type { Context } from "../../context.server";
import { authorize } from "../permissions/authorize";
import type { AuditLine, AuditSubject } from "./model";
import type { AuditQuery } from "./schema";

const PAGE_SIZE = 50;

/** Rows of the audit trail with the names of those who acted. */
export async function toAuditLines(
  db: Queries,
  rows: readonly AuditRow[],
): Promise<AuditLine[]> {
  const names = await findPersonNames(
    db,
    rows.map(({ actorId }) => actorId),
  );
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actorId && (names.get(row.actorId) ?? row.actorId),
    action: row.action,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    reason: row.reason,
    detail: Object.entries(row.detail)
      .filter(([, value]) => value !== null && value !== "")
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join(" · "),
  }));
}

/** Everything that happened to some subjects, oldest first. The caller has authorized. */
export async function listAuditLines(
  db: Queries,
  subjects: readonly (readonly [AuditSubject, string])[],
): Promise<AuditLine[]> {
  const rows: AuditRow[] = [];
  for (const [kind, id] of subjects) {
    rows.push(...(await listAuditOf(db, kind, id)));
  }
  return toAuditLines(
    db,
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** Everything that happened to a case and its act, oldest first. */
export const listCaseAudit = (db: Queries, id: string): Promise<AuditLine[]> =>
  listAuditLines(db, [
    ["act", id],
    ["case", id],
  ]);

/** The audit trail, newest first; `next` is where the next page begins. */
export async function readAudit(ctx: Context, query: AuditQuery) {
  authorize(ctx.actor, "audit.read", undefined);
  const rows = await listAudit(ctx.db.read, query, PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE);
  return {
    lines: await toAuditLines(ctx.db.read, shown),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}
