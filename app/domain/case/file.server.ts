import { findEvidenceFile } from "../../../db/queries/case-page.server";
import type { Context } from "../../context.server";
import { openStored, type OpenFile } from "../file/open.server";
import { authorize } from "../permissions/authorize";
import { loadCase } from "./load.server";

/**
 * A file among the evidence of a case, opened for reading.
 * @throws DomainError 404 when there is no such case, file or bytes
 */
export async function openCaseFile(
  ctx: Context,
  id: string,
  fileId: string,
): Promise<OpenFile> {
  const { subject } = await loadCase(ctx.db.read, id, ctx.now);
  authorize(ctx.actor, "case.read_evidence", subject);
  return openStored(ctx.files, await findEvidenceFile(ctx.db.read, id, fileId));
}
