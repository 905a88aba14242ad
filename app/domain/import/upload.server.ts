import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { insertFile } from "../../../db/queries/act-parts.server";
import { insertImport } from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { cleanFileName } from "../file/name";
import { DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import type { FileStore } from "../file/store.server";
import { lookFromOutside, outsideLength } from "./outside";
import { readWorkbook } from "./workbook.server";
import { openZip } from "./zip.server";

const mediaTypeOf = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Writes a file to the disk as it is read. @returns its SHA-256 */
async function keep(files: FileStore, id: string, file: File): Promise<string> {
  const hash = createHash("sha256");
  async function* pieces() {
    const bytes: AsyncIterable<Uint8Array> = Readable.fromWeb(
      file.stream() as never,
    );
    for await (const piece of bytes) {
      hash.update(piece);
      yield piece;
    }
  }
  await files.put(id, pieces());
  return hash.digest("hex");
}

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
  const head = await file.slice(0, outsideLength).arrayBuffer();
  const outside = lookFromOutside(file.name, new Uint8Array(head), file.size);
  if (!outside.ok) throw unprocessable(outside.refused, "file");
  const fileId = newId();
  const id = newId();
  const sha256 = await keep(files, fileId, file);
  try {
    if (outside.format === "xlsx")
      await readWorkbook(await openZip(await files.places(fileId)));
    await db.write(async (tx) => {
      await insertFile(tx, {
        id: fileId,
        sha256,
        size: file.size,
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
        detail: { sha256, size: file.size },
      });
    });
  } catch (error) {
    await files.remove(fileId);
    throw error;
  }
  return id;
}
