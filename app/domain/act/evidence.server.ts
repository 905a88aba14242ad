import { createHash } from "node:crypto";
import { updateAct } from "../../../db/queries/act.server";
import {
  deleteEvidence,
  insertEvidence,
  insertFile,
  listEvidence,
} from "../../../db/queries/act-parts.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { checkFile } from "../file/check.server";
import { openStored, type OpenFile } from "../file/open.server";
import { cleanFileName } from "../file/name";
import {
  conflict,
  DomainError,
  notFound,
  unprocessable,
} from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { getAct } from "./load.server";
import type { EvidenceKind } from "./model";

/** More files than this prove nothing more. */
export const mostFiles = 12;

/**
 * Checks an uploaded file and adds it to an act. The bytes are on disk, synced,
 * before the database names them; a file that is refused then is removed again.
 * @throws DomainError 422 with field `file` when the file is refused
 */
export async function addEvidence(
  ctx: Context,
  id: string,
  upload: { readonly kind: EvidenceKind; readonly file: File },
): Promise<void> {
  const { actor, now, db, files } = ctx;
  authorize(actor, "act.upload", await getAct(db.read, id));
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const bytes = new Uint8Array(await upload.file.arrayBuffer());
  const verdict = checkFile(upload.file.name, bytes);
  if (!verdict.ok) throw unprocessable(verdict.refused, "file");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const fileId = newId();
  await files.put(fileId, bytes);
  try {
    await db.write(async (tx) => {
      const act = authorize(actor, "act.upload", await getAct(tx, id));
      const known = await listEvidence(tx, id);
      if (known.length >= mostFiles) {
        throw unprocessable("act.error.too-many-files", "file", {
          most: mostFiles,
        });
      }
      if (known.some((file) => file.sha256 === sha256)) {
        throw unprocessable("act.error.same-file", "file");
      }
      await insertFile(tx, {
        id: fileId,
        sha256,
        size: bytes.length,
        mediaType: verdict.mediaType,
        name: cleanFileName(upload.file.name),
        uploadedBy: actor.userId,
        createdAt: now,
      });
      await insertEvidence(tx, {
        actId: id,
        fileId,
        kind: upload.kind,
        addedAt: now,
      });
      if (!(await updateAct(tx, act, { updatedAt: now }))) {
        throw conflict("error.stale");
      }
      await recordAudit(tx, ctx, {
        action: "act.evidence_added",
        subjectKind: "act",
        subjectId: id,
        fromVersion: act.version,
        detail: { sha256, kind: upload.kind },
      });
    });
  } catch (error) {
    // Where it is unknown whether a commit happened, the file stays: one that
    // nothing names is swept after a day, one that is gone can't be brought back.
    if (error instanceof DomainError && error.kind !== "unavailable") {
      await files.remove(fileId);
    }
    throw error;
  }
}

/** Takes a file off a draft. Files of an act that was sent stay. */
export async function removeEvidence(
  ctx: Context,
  id: string,
  fileId: string,
): Promise<void> {
  const { actor, now, db, files } = ctx;
  await db.write(async (tx) => {
    const act = authorize(actor, "act.edit", await getAct(tx, id));
    if (!(await deleteEvidence(tx, id, fileId))) throw notFound();
    if (!(await updateAct(tx, act, { updatedAt: now }))) {
      throw conflict("error.stale");
    }
    await recordAudit(tx, ctx, {
      action: "act.evidence_removed",
      subjectKind: "act",
      subjectId: id,
      fromVersion: act.version,
      detail: { file: fileId },
    });
  });
  await files.remove(fileId);
}

/** One file of an act, for its members; officers have their own door. */
export async function openEvidence(
  { db, actor, files }: Context,
  id: string,
  fileId: string,
): Promise<OpenFile> {
  authorize(actor, "act.read_evidence", await getAct(db.read, id));
  const known = await listEvidence(db.read, id);
  const file = known.find((one) => one.fileId === fileId);
  return openStored(files, file && { ...file, id: fileId });
}
