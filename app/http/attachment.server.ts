import { Readable } from "node:stream";

export interface Attachment {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly bytes: Readable;
}

/** A name for header fields: ASCII for old readers, RFC 8187 for the real one. */
export function disposition(name: string, plain = name): string {
  const ascii = plain.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const real = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${real}`;
}

/**
 * An uploaded file as an answer: saved, never shown inside the site, never
 * guessed at, never kept by a cache.
 */
export const attachment = (file: Attachment): Response =>
  new Response(Readable.toWeb(file.bytes) as ReadableStream, {
    headers: {
      "content-type": file.mediaType,
      "content-length": String(file.size),
      "content-disposition": disposition(file.name),
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
