import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { ServerBuild } from "@remix-run/node";
import type { Services } from "../context.server";
import { PageCache, etagOf } from "./cache.server";
import {
  chooseEncoding,
  compress,
  isCompressible,
  isPacked,
  type Encoding,
} from "./compress.server";
import { clientAddress, refuse, type Refusal } from "./guard.server";
import { ownHeaders, securityHeaders } from "./headers.server";
import { makeLogFiles } from "./log-files.server";
import { makeRemix } from "./routes-for.server";
import { makeScope } from "./scope.server";
import { carriesSession } from "./session.server";
import { makeSendShared } from "./shared-answer.server";
import { readsPages, shortPage } from "./short-page.server";
import type { StaticFiles } from "./static.server";
import { themeOf } from "./theme.server";
import { toRequest } from "./to-request.server";

/** More requests than this at once and the newest is told to come back. */
const MOST_IN_FLIGHT = 200;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Guard, static files, page cache, then Remix. */
export function makeHandler(
  services: Services,
  build: ServerBuild,
  files: StaticFiles | undefined,
): Handler {
  const { env, log, now } = services;
  const remix = makeRemix(build);
  const cache = new PageCache(services.db);
  const common = securityHeaders(env.origin.startsWith("https:"));
  const sendShared = makeSendShared(common);
  const logFiles = makeLogFiles(services, sendShared, plain);
  let inFlight = 0;

  function plain(response: ServerResponse, status: number, text: string) {
    response.writeHead(status, {
      ...common,
      "content-type": "text/plain; charset=utf-8",
      ...(status === 503 ? { "retry-after": "5" } : {}),
    });
    response.end(`${text}\n`);
  }

  /** Refuses what Remix is not asked about, in words where a browser asks. */
  function refuseShortly(
    request: IncomingMessage,
    response: ServerResponse,
    { status, code }: Refusal,
  ) {
    if (!readsPages(request)) {
      plain(response, status, code);
      return;
    }
    response.writeHead(status, {
      ...common,
      "cache-control": "no-store",
      "content-type": "text/html; charset=utf-8",
      ...(status === 503 ? { "retry-after": "5" } : {}),
    });
    response.end(shortPage(request, status, code));
  }

  /** Answers from the cache, where nothing was committed since the page was made. */
  function sendKnown(request: IncomingMessage, response: ServerResponse) {
    const time = now();
    if (!cache.isCurrent(time)) return false;
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    const key = cacheKeyOf(request, encoding);
    const page = key === undefined ? undefined : cache.get(key, time);
    if (page) sendShared(request, response, page, "no-cache");
    return page !== undefined;
  }

  async function render(request: IncomingMessage, response: ServerResponse) {
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    const cacheKey = cacheKeyOf(request, encoding);
    const version = cacheKey === undefined ? "" : await cache.refresh(now());
    const known =
      cacheKey === undefined ? undefined : cache.get(cacheKey, now());
    if (known) {
      sendShared(request, response, known, "no-cache");
      return;
    }
    const webRequest = toRequest(request, response, env.origin);
    const scope = makeScope(services, webRequest, clientAddress(request, env));
    const { pathname } = new URL(webRequest.url);
    const answer = await remix(webRequest, pathname, scope);
    const status = answer.status === 200 ? scope.status : answer.status;
    for (const [name, value] of scope.headers) {
      answer.headers.append(name, value);
    }
    const type = answer.headers.get("content-type") ?? "";
    const isShared =
      cacheKey !== undefined &&
      scope.cacheable &&
      status === 200 &&
      !answer.headers.has("set-cookie");
    const body = scope.html ?? answer.body;
    if (isShared) {
      const whole = await readWhole(body);
      const sent = await compress(
        whole,
        isPacked(type) ? "identity" : encoding,
        5,
      );
      const page = {
        ...sent,
        contentType: type,
        etag: etagOf(sent.body),
        storedAt: now(),
        headers: ownHeaders(answer.headers),
      };
      cache.set(cacheKey, version, page);
      sendShared(request, response, page, "no-cache");
      return;
    }
    await send({ status, headers: answer.headers, body }, request, response, {
      encoding,
      common,
    });
  }

  return (request, response) => {
    if (logFiles.sendKnown(request, response)) return;
    // What is in the cache has passed the guard before.
    if (sendKnown(request, response)) return;
    const refusal = refuse(request, env);
    if (refusal) {
      refuseShortly(request, response, refusal);
      request.resume();
      return;
    }
    const pathname = (request.url ?? "/").split("?")[0] ?? "/";
    const isRead = request.method !== "POST";
    const plainPath = withoutSlashes(pathname);
    if (isRead && plainPath !== pathname) {
      const query = (request.url ?? "").slice(pathname.length);
      response.writeHead(308, { ...common, location: plainPath + query });
      response.end();
      return;
    }
    if (isRead && files?.has(pathname)) {
      const encoding = chooseEncoding(request.headers["accept-encoding"]);
      void files.get(pathname, encoding)?.then(
        (file) => {
          sendShared(
            request,
            response,
            file,
            file.immutable
              ? "public, max-age=31536000, immutable"
              : "public, max-age=3600",
          );
        },
        () => {
          plain(response, 503, "error.unavailable");
        },
      );
      return;
    }
    if (logFiles.send(request, response, pathname)) return;
    // Nothing is hydrated, so nobody has a use for Remix's data requests.
    if (isDataRequest(request.url ?? "/")) {
      plain(response, 404, "error.not_found");
      return;
    }
    if (inFlight >= MOST_IN_FLIGHT) {
      refuseShortly(request, response, { status: 503, code: "error.busy" });
      request.resume();
      return;
    }
    inFlight += 1;
    render(request, response)
      .catch((error: unknown) => {
        log.error({ err: error, path: pathname }, "request failed");
        if (response.headersSent) response.destroy();
        else {
          const failure = { status: 500, code: "error.unknown" };
          refuseShortly(request, response, failure);
        }
      })
      .finally(() => {
        inFlight -= 1;
      });
  };
}

/** The cache key of a request that may be shared at all. */
function cacheKeyOf(request: IncomingMessage, encoding: string) {
  const { method, headers, url = "/" } = request;
  if (method !== "GET" && method !== "HEAD") return undefined;
  if (carriesSession(headers.cookie) || headers.authorization) return undefined;
  return `${encoding} ${themeOf(headers.cookie)} ${url}`;
}

/** The one address of a page; `//host/` stays, as it must not lead to another site. */
function withoutSlashes(path: string): string {
  if (/^\/[/\\]/.test(path)) return path;
  let end = path.length;
  while (end > 1 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/** Remix's own ways to a route's data and to its list of routes. */
const isDataRequest = (url: string): boolean =>
  /^\/__manifest\b|\.data(\?|$)|[?&]_data=/.test(url);

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** A page as text, anything else as a stream. */
  readonly body: string | Response["body"];
}

const readWhole = async (body: Answer["body"]): Promise<Buffer> =>
  typeof body === "string"
    ? Buffer.from(body)
    : Buffer.from(await new Response(body).arrayBuffer());

async function send(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  how: { encoding: Encoding; common: Readonly<Record<string, string>> },
) {
  const { status, body } = answer;
  const type = answer.headers.get("content-type") ?? "";
  const headers: Record<string, string | string[]> = {
    ...how.common,
    "cache-control": "no-store",
    vary: "accept-encoding, cookie",
    ...Object.fromEntries(answer.headers),
  };
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  if (request.method === "HEAD" || body === null) {
    if (body !== null && typeof body !== "string") await body.cancel();
    response.writeHead(status, headers).end();
    return;
  }
  const isFinal = String(headers["cache-control"]).includes("no-transform");
  if (typeof body !== "string" && (isFinal || !isCompressible(type))) {
    response.writeHead(status, headers);
    await pipeline(Readable.fromWeb(body as never), response);
    return;
  }
  const sent = await compress(await readWhole(body), how.encoding, 4);
  if (sent.encoding !== "identity") headers["content-encoding"] = sent.encoding;
  headers["content-length"] = String(sent.body.length);
  response.writeHead(status, headers).end(sent.body);
}
