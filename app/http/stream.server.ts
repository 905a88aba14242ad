import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { Scope } from "./scope.server";

/** Longer texts are neither held in memory whole nor kept in the cache. */
const MOST_HELD = 512 * 1024;

type Pieces = AsyncGenerator<string> | Generator<string>;

interface Streamed {
  readonly headers: Headers;
  readonly request: Request;
  readonly scope: Scope;
}

/**
 * An answer made of pieces of text. A short one is sent like any page; the rest
 * of a long one goes out, compressed on the way, while it is being made.
 */
export async function streamText(
  pieces: Pieces,
  { headers, request, scope }: Streamed,
): Promise<Response> {
  let head = "";
  while (head.length <= MOST_HELD) {
    const piece = await pieces.next();
    if (piece.done) return new Response(head, { headers });
    head += piece.value;
  }
  scope.cacheable = false;
  // The handler leaves such an answer as it is (RFC 9110 section 7.7).
  headers.set("cache-control", "no-store, no-transform");
  const text = Readable.from(withHead(head, pieces));
  if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) {
    return new Response(toWeb(text), { headers });
  }
  headers.set("content-encoding", "gzip");
  const packed = pipeline(text, createGzip(), () => {
    // A reader who goes away ends the stream; nobody is left to tell.
  });
  return new Response(toWeb(packed), { headers });
}

const toWeb = (stream: Readable) => Readable.toWeb(stream) as ReadableStream;

async function* withHead(head: string, rest: Pieces) {
  yield head;
  yield* rest;
}
