import { listFileFacts } from "../../../db/queries/practice-page.server";
import type { Context } from "../../context.server";
import { openStored, type OpenFile } from "../file/open.server";
import { notFound } from "../kernel/errors";
import type { PracticeContent } from "./content";
import {
  findPublicEdition,
  findPublicPractice,
  isWithheld,
} from "./public.server";

/**
 * A file that a text names, as attachment or template. Whoever may read the text
 * may save it.
 * @throws DomainError 404 when the text names no such file
 */
export async function openNamedFile(
  { db, files }: Pick<Context, "db" | "files">,
  { attachments, blocks }: Pick<PracticeContent, "attachments" | "blocks">,
  fileId: string,
): Promise<OpenFile> {
  const isNamed =
    attachments.some((one) => one.fileId === fileId) ||
    blocks.some(({ templateId }) => templateId === fileId);
  const [found] = isNamed ? await listFileFacts(db.read, [fileId]) : [];
  return openStored(files, found);
}

/**
 * A file that a public edition names, as attachment or template: public, as the
 * edition is.
 * @throws DomainError 404 when the text is not public, or names no such file
 */
export async function openPracticeFile(
  { db, files }: Pick<Context, "db" | "files">,
  { number, fileId }: { readonly number: string; readonly fileId: string },
  edition: number | undefined,
): Promise<OpenFile> {
  const practice = await findPublicPractice(db.read, number);
  if (isWithheld(practice)) throw notFound();
  const { content } = await findPublicEdition(
    db.read,
    practice,
    edition ?? practice.edition,
  );
  return openNamedFile({ db, files }, content, fileId);
}
