import { once } from "node:events";
import type { Readable } from "node:stream";
import { findActBySeq } from "../../../db/queries/act.server";
import { findReportFile } from "../../../db/queries/report.server";
import type { Context } from "../../context.server";
import { parseRegisterNumber } from "../act/number";
import { notFound } from "../kernel/errors";
import { isPublic } from "../lifecycle/act";

/**
 * A file of a report that was sent: public, as the report is.
 * @throws DomainError 404 when the act is not public, or has no such file
 */
export async function openReportFile(
  { db, files }: Pick<Context, "db" | "files">,
  number: string,
  fileId: string,
): Promise<{ name: string; mediaType: string; size: number; bytes: Readable }> {
  const seq = parseRegisterNumber(number);
  const act = seq === null ? undefined : await findActBySeq(db.read, seq);
  if (!act || !isPublic(act.status)) throw notFound();
  const found = await findReportFile(db.read, act.id, fileId);
  if (!found) throw notFound();
  const bytes = files.get(found.id);
  // Refused before any header is sent, when the bytes are gone.
  await once(bytes, "open").catch(() => {
    throw notFound();
  });
  return { ...found, bytes };
}
