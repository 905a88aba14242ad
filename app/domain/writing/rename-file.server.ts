import { listPracticeFiles } from "../../../db/queries/practice-write.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { editText } from "./edit.server";

/**
 * Calls an attachment of the text under work by another name; left empty, by
 * that of its file. Texts that were sent keep the name they were sent with.
 * @throws DomainError 404 for a file the text does not name
 */
export async function renamePracticeFile(
  ctx: Context,
  id: string,
  fileId: string,
  title: string,
): Promise<void> {
  const slice = { part: "files" as const };
  await editText(ctx, id, { slice }, async ({ content, originalLang }, tx) => {
    const files = await listPracticeFiles(tx, id);
    const file = files.find((one) => one.fileId === fileId);
    const { attachments } = content;
    if (!file || !attachments.some((one) => one.fileId === fileId)) {
      throw notFound();
    }
    const named = title || file.name;
    return {
      originalLang,
      content: {
        ...content,
        attachments: attachments.map((one) =>
          one.fileId === fileId ? { ...one, title: named } : one,
        ),
      },
    };
  });
}
