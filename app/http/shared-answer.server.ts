import type { IncomingMessage, ServerResponse } from "node:http";
import type { CachedPage } from "./cache.server";

interface Heads {
  /** Names and values in turn, as `writeHead` takes them with the least work. */
  readonly whole: string[];
  readonly unchanged: string[];
}

export type SendShared = (
  request: IncomingMessage,
  response: ServerResponse,
  page: CachedPage,
  cacheControl: string,
) => void;

/**
 * How bodies are sent that many readers share: pages from the cache and files.
 * The head of each is made once. Who has the body already gets a 304.
 */
export function makeSendShared(
  common: Readonly<Record<string, string>>,
): SendShared {
  const known = new WeakMap<CachedPage, Heads>();

  function headsOf(page: CachedPage, cacheControl: string): Heads {
    const unchanged = Object.entries({
      ...common,
      "cache-control": cacheControl,
      vary: "accept-encoding, cookie",
      etag: page.etag,
      ...page.headers,
    }).flat();
    const whole = [
      ...unchanged,
      ...["content-type", page.contentType],
      ...["content-length", String(page.body.length)],
      ...(page.encoding === "identity"
        ? []
        : ["content-encoding", page.encoding]),
    ];
    const heads = { whole, unchanged };
    known.set(page, heads);
    return heads;
  }

  return (request, response, page, cacheControl) => {
    const heads = known.get(page) ?? headsOf(page, cacheControl);
    if (request.headers["if-none-match"]?.includes(page.etag)) {
      response.writeHead(304, heads.unchanged).end();
      return;
    }
    response.writeHead(200, heads.whole);
    response.end(request.method === "HEAD" ? undefined : page.body);
  };
}
