import { once } from "node:events";
import type { Readable } from "node:stream";
import { listFileFacts } from "../../../db/queries/practice-page.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import {
  findPublicEdition,
  findPublicPractice,
  isWithheld,
} from "./public.server";

/**
 * A file that a public edition names, as attachment or template: public, as the
 * edition is.
 * @throws DomainError 404 when the text is not public, or names no such file
 */
export async function openPracticeFile(
  { db, files }: Pick<Context, "db" | "files">,
  { number, fileId }: { readonly number: string; readonly fileId: string },
  edition: number | undefined,
): Promise<{ name: string; mediaType: string; size: number; bytes: Readable }> {
  const practice = await findPublicPractice(db.read, number);
  if (isWithheld(practice)) throw notFound();
  const { content } = await findPublicEdition(
    db.read,
    practice,
    edition ?? practice.edition,
  );
  const named =
    content.attachments.some((one) => one.fileId === fileId) ||
    content.blocks.some(({ templateId }) => templateId === fileId);
  const [found] = named ? await listFileFacts(db.read, [fileId]) : [];
  if (!found) throw notFound();
  const bytes = files.get(found.id);
  // Refused before any header is sent, when the bytes are gone.
  await once(bytes, "open").catch(() => {
    throw notFound();
  });
  return { ...found, bytes };
}
