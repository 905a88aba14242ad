import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { DomainError } from "../domain/kernel/errors";
import { bodyLimit } from "./guard.server";

/**
 * A request as Remix takes it. HEAD is asked as GET, so that what is made can be
 * kept for both; its body is left out when it is sent.
 */
export function toRequest(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Request {
  const headers = new Headers();
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    headers.append(
      request.rawHeaders[i] ?? "",
      request.rawHeaders[i + 1] ?? "",
    );
  }
  const abort = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) abort.abort();
  });
  const method = request.method === "POST" ? "POST" : "GET";
  const init: RequestInit & { duplex?: "half" } = {
    method,
    headers,
    signal: abort.signal,
  };
  if (method === "POST") {
    init.body = Readable.toWeb(limited(request)) as ReadableStream;
    init.duplex = "half";
  }
  // Joined as text: `//host/` resolved as an address would name another host.
  const { url = "/" } = request;
  const path = url.startsWith("/") ? url : "/";
  return new Request(new URL(origin + path), init);
}

/** The body, cut off with an error when it grows beyond what its kind may send. */
function limited(request: IncomingMessage): Readable {
  const most = bodyLimit(request);
  async function* chunks() {
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new DomainError("too_large", "error.too-large");
      yield chunk;
    }
  }
  return Readable.from(chunks());
}
