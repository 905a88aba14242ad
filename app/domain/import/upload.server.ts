import { createHash } from "node:crypto";
import { insertFile } from "../../../db/queries/act-parts.server";
import { insertImport } from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { cleanFileName } from "../file/name";
import { DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { lookFromOutside } from "./outside";
import { readWorkbook } from "./workbook.server";
import { openZip } from "./zip.server";

const mediaTypeOf = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/**
 * Takes a spreadsheet to be read by the job. What can be told from outside is
 * refused at once: no table, too large, macros, encrypted, a zip bomb by what
 * it declares. The bytes are on disk before the database names them.
 * @returns the id of the import
 * @throws DomainError 422 with field `file`
 */
export async function uploadImport(ctx: Context, file: File): Promise<string> {
  const { actor, now, db, files } = ctx;
  authorize(actor, "import.upload", undefined);
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const bytes = Buffer.from(await file.arrayBuffer());
  const outside = lookFromOutside(file.name, bytes);
  if (!outside.ok) throw unprocessable(outside.refused, "file");
  if (outside.format === "xlsx") await readWorkbook(await openZip(bytes));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const fileId = newId();
  const id = newId();
  await files.put(fileId, bytes);
  try {
    await db.write(async (tx) => {
      await insertFile(tx, {
        id: fileId,
        sha256,
        size: bytes.length,
        mediaType: mediaTypeOf[outside.format],
        name: cleanFileName(file.name),
        uploadedBy: actor.userId,
        createdAt: now,
      });
      await insertImport(tx, {
        ...{ id, fileId, sha256 },
        state: "received",
        format: outside.format,
        reading: null,
        sheets: [],
        samples: [],
        counts: null,
        progress: null,
        failure: null,
        failureParams: null,
        uploadedBy: actor.userId,
        approvedBy: null,
        firstSeq: null,
        lastSeq: null,
        createdAt: now,
        checkedAt: null,
        doneAt: null,
        updatedAt: now,
        version: 1,
      });
      await recordAudit(tx, ctx, {
        action: "import.upload",
        subjectKind: "system",
        subjectId: id,
        detail: { sha256, size: bytes.length },
      });
    });
  } catch (error) {
    await files.remove(fileId);
    throw error;
  }
  return id;
}
