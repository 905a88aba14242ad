import { once } from "node:events";
import type { Readable } from "node:stream";
import { findEvidenceFile } from "../../../db/queries/case-page.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { loadCase } from "./load.server";

export interface OpenFile {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly bytes: Readable;
}

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
  const found = await findEvidenceFile(ctx.db.read, id, fileId);
  if (!found) throw notFound();
  const bytes = ctx.files.get(found.id);
  // Refused before any header is sent, when the bytes are gone.
  await once(bytes, "open").catch(() => {
    throw notFound();
  });
  return { ...found, bytes };
}
