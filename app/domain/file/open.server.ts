import { once } from "node:events";
import type { Readable } from "node:stream";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";

/** A stored file on its way to somebody. */
export interface OpenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly bytes: Readable;
}

/**
 * A stored file, opened before any header is sent.
 * @throws DomainError 404 when there is none, or its bytes are gone
 */
export async function openStored(
  files: Context["files"],
  found: (Omit<OpenFile, "bytes"> & { readonly id: string }) | undefined,
): Promise<OpenFile> {
  if (!found) throw notFound();
  const bytes = files.get(found.id);
  await once(bytes, "open").catch(() => {
    throw notFound();
  });
  const { name, size, mediaType } = found;
  return { name, size, mediaType, bytes };
}
