import type { Tx } from "../../../db/client.server";
import {
  insertAuditEvent,
  type AuditRow,
} from "../../../db/queries/audit.server";
import type { Context } from "../../context.server";
import { newId } from "../kernel/ids";

export interface AuditEntry {
  /** `<module>.<past participle>`, for instance `act.submitted`. */
  readonly action: string;
  readonly subjectKind: AuditRow["subjectKind"];
  readonly subjectId: string;
  readonly fromVersion?: number;
  readonly reason?: string;
  readonly detail?: AuditRow["detail"];
}

/** Writes who did what, in the transaction that does it. */
export async function recordAudit(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  entry: AuditEntry,
): Promise<void> {
  await insertAuditEvent(tx, {
    id: newId(),
    at: now,
    actorId: actor.kind === "user" ? actor.userId : null,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    fromVersion: entry.fromVersion ?? null,
    reason: entry.reason ?? null,
    detail: entry.detail ?? {},
  });
}
