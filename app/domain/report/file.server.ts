import { findActBySeq } from "../../../db/queries/act.server";
import { findReportFile } from "../../../db/queries/report.server";
import type { Context } from "../../context.server";
import { parseRegisterNumber } from "../act/number";
import { openStored, type OpenFile } from "../file/open.server";
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
): Promise<OpenFile> {
  const seq = parseRegisterNumber(number);
  const act = seq === null ? undefined : await findActBySeq(db.read, seq);
  if (!act || !isPublic(act.status)) throw notFound();
  return openStored(files, await findReportFile(db.read, act.id, fileId));
}
