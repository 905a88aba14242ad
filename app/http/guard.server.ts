import type { IncomingMessage } from "node:http";
import { maxImportBytes } from "../domain/import/model";
import type { Env } from "../env.server";

const KB = 1024;
const LARGEST_FORM = 512 * KB;
/** One file of 10 MB and the rest of its form. */
const LARGEST_UPLOAD = 10 * KB * KB + LARGEST_FORM;
/** A spreadsheet of a hundred thousand rows, see `domain/import/model.ts`. */
const LARGEST_IMPORT = maxImportBytes + LARGEST_FORM;
const imports = /^\/(?:ar|zh|en|fr|ru|es)\/secretariat\/imports$/;
const LONGEST_URL = 4 * KB;

const safeMethods = new Set(["GET", "HEAD"]);
const methods = new Set(["GET", "HEAD", "POST"]);

/** Witnesses of the log post here what they signed; the signature is all that counts. */
export const cosignaturesPath = "/log/cosignatures";

/**
 * The other address that others may post to: a mail program ends letters for
 * its reader by it, without cookies and without a page of ours. The secret in
 * the address is all that is asked for. Source: RFC 8058 section 3.1.
 */
const oneClick = /^\/(?:ar|zh|en|fr|ru|es)\/unsubscribe\/[\w-]{43}$/;

/** Programs ask here how a pair fits; nothing is changed by it. */
const scorePath = "/api/v1/assistance/score";

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** The most bytes a request of this kind may send. */
export const bodyLimit = (request: IncomingMessage): number =>
  request.headers["content-type"]?.startsWith("multipart/form-data")
    ? imports.test(request.url ?? "")
      ? LARGEST_IMPORT
      : LARGEST_UPLOAD
    : LARGEST_FORM;

/**
 * Refuses what no page of ours would send, before anything else looks at it.
 * An unsafe method must come from our own pages: `Sec-Fetch-Site: same-origin`,
 * or an `Origin` that is exactly ours. Source: the Fetch Metadata draft of the
 * W3C and RFC 6454.
 */
export function refuse(
  request: IncomingMessage,
  env: Env,
): Refusal | undefined {
  const { method = "GET", url = "/", headers } = request;
  if (!methods.has(method)) return { status: 405, code: "error.method" };
  if (url.length > LONGEST_URL)
    return { status: 414, code: "error.long-address" };
  if (!isDecodable(url)) return { status: 400, code: "error.bad-address" };
  if (safeMethods.has(method)) return undefined;
  const site = headers["sec-fetch-site"];
  const isOurs =
    oneClick.test(url) ||
    url === cosignaturesPath ||
    url === scorePath ||
    (site === undefined
      ? headers.origin !== undefined &&
        isOwnOrigin(headers.origin, request, env)
      : site === "same-origin");
  if (!isOurs) return { status: 403, code: "error.cross-site" };
  if (Number(headers["content-length"] ?? 0) > bodyLimit(request)) {
    return { status: 413, code: "error.too-large" };
  }
  return undefined;
}

function isOwnOrigin(origin: string, request: IncomingMessage, env: Env) {
  if (origin === env.origin) return true;
  // A demonstration answers under whatever name it is reached.
  return (
    env.mode === "demo" && origin === `http://${request.headers.host ?? ""}`
  );
}

function isDecodable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}

/** The client's address; forwarded headers count only from configured proxies. */
export function clientAddress(request: IncomingMessage, env: Env): string {
  const socket = request.socket.remoteAddress ?? "unknown";
  if (!env.trustedProxies.includes(socket)) return socket;
  const forwarded = request.headers["x-forwarded-for"];
  const last = String(forwarded ?? "")
    .split(",")
    .pop()
    ?.trim();
  return last === undefined || last === "" ? socket : last;
}
