import { createHash } from "node:crypto";
import { insertFile } from "../../../db/queries/act-parts.server";
import {
  deletePracticeFile,
  insertPracticeFile,
  listPracticeFiles,
} from "../../../db/queries/practice-write.server";
import type { Context } from "../../context.server";
import { checkFile } from "../file/check.server";
import { openStored, type OpenFile } from "../file/open.server";
import { cleanFileName } from "../file/name";
import { DomainError, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { limits } from "../practice/limits";
import { loadPractice } from "../practice/load.server";
import { personOf } from "../review/person.server";
import { editText } from "./edit.server";

const slice = { part: "files" as const };

/**
 * Checks an uploaded file and adds it to a practice. The bytes are on disk,
 * synced, before the database names them; a file that is refused then is
 * removed again.
 * @throws DomainError 422 with field `file` when the file is refused
 */
export async function addPracticeFile(
  ctx: Context,
  id: string,
  upload: { readonly title: string; readonly file: File },
): Promise<void> {
  const { actor, now, db, files } = ctx;
  const { subject } = await loadPractice(db.read, id, now);
  authorize(actor, "practice.edit", subject);
  const { userId } = personOf(ctx);
  const bytes = new Uint8Array(await upload.file.arrayBuffer());
  const verdict = checkFile(upload.file.name, bytes);
  if (!verdict.ok) throw unprocessable(verdict.refused, "file");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const fileId = newId();
  const name = cleanFileName(upload.file.name);
  const title = upload.title || name;
  await files.put(fileId, bytes);
  try {
    await editText(
      ctx,
      id,
      { slice },
      async ({ content, originalLang }, tx) => {
        const { attachments } = content;
        if (attachments.length >= limits.attachments) {
          throw unprocessable("writing.error.too-many-files", "file", {
            most: limits.attachments,
          });
        }
        const known = await listPracticeFiles(tx, id);
        const isSame = known.some(
          (file) =>
            file.sha256 === sha256 &&
            attachments.some((one) => one.fileId === file.fileId),
        );
        if (isSame) throw unprocessable("writing.error.same-file", "file");
        await insertFile(tx, {
          ...{ id: fileId, sha256, size: bytes.length, name },
          mediaType: verdict.mediaType,
          ...{ uploadedBy: userId, createdAt: now },
        });
        await insertPracticeFile(tx, {
          fileId,
          practiceId: id,
          title,
          at: now,
        });
        return {
          originalLang,
          content: {
            ...content,
            attachments: [...attachments, { fileId, title }],
          },
        };
      },
    );
  } catch (error) {
    // Where it is unknown whether a commit happened, the file stays: one that
    // nothing names is swept after a day, one that is gone can't be brought back.
    if (error instanceof DomainError && error.kind !== "unavailable") {
      await files.remove(fileId);
    }
    throw error;
  }
}

/**
 * Takes a file off the text under work, and off the blocks that used it as
 * their template. A file that any text ever sent names stays with that text.
 */
export async function removePracticeFile(
  ctx: Context,
  id: string,
  fileId: string,
): Promise<void> {
  const gone: string[] = [];
  await editText(ctx, id, { slice }, async ({ content, originalLang }, tx) => {
    const { attachments, blocks } = content;
    if (!attachments.some((one) => one.fileId === fileId)) throw notFound();
    gone.length = 0;
    if (await deletePracticeFile(tx, id, fileId)) gone.push(fileId);
    return {
      originalLang,
      content: {
        ...content,
        attachments: attachments.filter((one) => one.fileId !== fileId),
        blocks: blocks.map((one) =>
          one.templateId === fileId ? { ...one, templateId: null } : one,
        ),
      },
    };
  });
  for (const one of gone) await ctx.files.remove(one);
}

/** One file of a practice, for those who write or clear it; readers have their own door. */
export async function openPracticeFile(
  { db, actor, files, now }: Context,
  id: string,
  fileId: string,
): Promise<OpenFile> {
  const { subject } = await loadPractice(db.read, id, now);
  authorize(actor, "practice.read_own", subject);
  const known = await listPracticeFiles(db.read, id);
  const file = known.find((one) => one.fileId === fileId);
  return openStored(files, file && { ...file, id: fileId });
}
