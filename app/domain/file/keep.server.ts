import { createHash } from "node:crypto";
import type { Context } from "../../context.server";
import { DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { checkFile } from "./check.server";
import { cleanFileName } from "./name";

/**
 * Checks an uploaded file and puts its bytes on disk, synced, before the
 * database names them.
 * @throws DomainError 422 with field `file` when the file is refused
 */
export async function keepUpload(
  { files }: Pick<Context, "files">,
  upload: File,
) {
  const bytes = new Uint8Array(await upload.arrayBuffer());
  const verdict = checkFile(upload.name, bytes);
  if (!verdict.ok) throw unprocessable(verdict.refused, "file");
  const id = newId();
  await files.put(id, bytes);
  return {
    ...{ id, sha256: createHash("sha256").update(bytes).digest("hex") },
    ...{ size: bytes.length, name: cleanFileName(upload.name) },
    mediaType: verdict.mediaType,
  };
}

/** A file that may be kept, and is on disk. */
export type KeptUpload = Awaited<ReturnType<typeof keepUpload>>;

/**
 * Removes a kept file again when what it was for is refused. Where it is unknown
 * whether a commit happened, the file stays: one that nothing names is swept
 * after a day, one that is gone can't be brought back.
 */
export async function dropRefused(
  { files }: Pick<Context, "files">,
  kept: KeptUpload | null,
  error: unknown,
): Promise<void> {
  const isRefused =
    error instanceof DomainError && error.kind !== "unavailable";
  if (kept && isRefused) await files.remove(kept.id);
}
