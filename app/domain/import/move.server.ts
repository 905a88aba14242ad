import type { Tx } from "../../../db/client.server";
import {
  findImport,
  updateImport,
  type ImportRow,
} from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, notFound } from "../kernel/errors";
import { transition } from "../lifecycle/define";
import { importLifecycle, type ImportEvent } from "../lifecycle/import";
import type { Queries } from "../../../db/client.server";

/** @throws DomainError 404 when there is no such import */
export async function getImport(db: Queries, id: string): Promise<ImportRow> {
  const found = await findImport(db, id);
  if (!found) throw notFound();
  return found;
}

/**
 * Moves an import one step along its life, with its audit row, or nothing.
 * @returns the import as it is now
 * @throws DomainError 409 when the step doesn't fit, or somebody was faster
 */
export async function moveImport(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  seen: ImportRow,
  event: ImportEvent,
  change: Partial<ImportRow> = {},
): Promise<ImportRow> {
  const { now } = ctx;
  const state = transition(
    importLifecycle,
    { ...seen, status: seen.state },
    event,
    { now },
  );
  const next = { ...change, state, updatedAt: now };
  if (!(await updateImport(tx, seen, next))) throw conflict("error.stale");
  await recordAudit(tx, ctx, {
    action: `import.${event}`,
    subjectKind: "system",
    subjectId: seen.id,
    fromVersion: seen.version,
    detail: { from: seen.state, to: state },
  });
  return { ...seen, ...next, version: seen.version + 1 };
}
