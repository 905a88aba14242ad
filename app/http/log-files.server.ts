import type { IncomingMessage, ServerResponse } from "node:http";
import type { Services } from "../context.server";
import { SECOND } from "../domain/kernel/clock";
import { DomainError } from "../domain/kernel/errors";
import { LogProblem } from "../domain/log/model";
import { readCheckpoint } from "../domain/log/read.server";
import type { CachedPage } from "./cache.server";
import { chooseEncoding } from "./compress.server";
import { readCosignatures } from "./log-cosignatures.server";
import { cosignaturesPath } from "./guard.server";
import { makeLogFile, type LogFile } from "./log-file.server";
import type { SendShared } from "./shared-answer.server";

const IMMUTABLE = "public, max-age=31536000, immutable";
/** The checkpoint and what hangs on it. */
const FRESH = "public, max-age=2";
const MOST_BYTES = 16 * 1024 * 1024;
const ROOT = "/log/";

type Plain = (response: ServerResponse, status: number, text: string) => void;

/**
 * What the log publishes, below `/log/`: tiles and bundles for ever, the
 * checkpoint for some seconds. Nothing of it is rendered, and no session counts.
 */
export function makeLogFiles(
  services: Services,
  sendShared: SendShared,
  plain: Plain,
) {
  const { log } = services;
  const kept = new Map<string, CachedPage>();
  let bytes = 0;
  let newest = new Map<string, CachedPage>();
  let newestUntil = 0;

  const keyOf = (request: IncomingMessage) =>
    `${chooseEncoding(request.headers["accept-encoding"])} ${request.url ?? ""}`;

  function keep(key: string, { page, isImmutable }: LogFile) {
    if (!isImmutable) {
      newest.set(key, page);
      return;
    }
    bytes += page.body.length;
    kept.set(key, page);
    for (const [oldest, { body }] of kept) {
      if (bytes <= MOST_BYTES) break;
      kept.delete(oldest);
      bytes -= body.length;
    }
  }

  /** What hangs on the checkpoint is forgotten after a second. */
  function forgetOld() {
    const now = performance.now();
    if (now < newestUntil) return;
    newestUntil = now + SECOND;
    newest = new Map();
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ) {
    forgetOld();
    const published = (await readCheckpoint(services.db.read))?.size ?? 0;
    const path = pathname.slice(ROOT.length);
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    const file = await makeLogFile(services, path, encoding, published);
    if (!file) {
      plain(response, 404, "error.not_found");
      return;
    }
    if (request.url === pathname) keep(keyOf(request), file);
    const control = file.isImmutable ? IMMUTABLE : FRESH;
    sendShared(request, response, file.page, control);
  }

  async function take(request: IncomingMessage, response: ServerResponse) {
    try {
      plain(response, 200, await readCosignatures(services, request));
    } catch (error) {
      if (error instanceof DomainError) {
        plain(response, error.kind === "too_many" ? 429 : 413, error.code);
        return;
      }
      if (!(error instanceof LogProblem)) throw error;
      if (error.code === "older-than-known") {
        response.setHeader("content-type", "text/x.tlog.size");
        response.writeHead(409).end(`${error.detail}\n`);
        return;
      }
      const status =
        error.code === "origin-differs"
          ? 404
          : error.code === "note-not-signed" || error.code === "signature-wrong"
            ? 403
            : error.code === "fork"
              ? 409
              : 400;
      plain(response, status, error.message);
    }
  }

  return {
    /** Sends what is in memory; false where it is not. */
    sendKnown(request: IncomingMessage, response: ServerResponse): boolean {
      const { url = "", method } = request;
      if (!url.startsWith(ROOT) || (method !== "GET" && method !== "HEAD"))
        return false;
      const key = keyOf(request);
      const page = kept.get(key);
      if (page) {
        sendShared(request, response, page, IMMUTABLE);
        return true;
      }
      if (performance.now() >= newestUntil) return false;
      const fresh = newest.get(key);
      if (fresh) sendShared(request, response, fresh, FRESH);
      return fresh !== undefined;
    },

    /** Answers everything below `/log/`; false for other addresses. */
    send(
      request: IncomingMessage,
      response: ServerResponse,
      pathname: string,
    ): boolean {
      if (!pathname.startsWith(ROOT)) return false;
      const isPost = request.method === "POST";
      if (isPost && pathname !== cosignaturesPath) {
        plain(response, 405, "error.method");
        request.resume();
        return true;
      }
      const work = isPost
        ? take(request, response)
        : answer(request, response, pathname);
      work.catch((error: unknown) => {
        log.error({ err: error, path: pathname }, "log not read");
        if (response.headersSent) response.destroy();
        else plain(response, 503, "error.unavailable");
      });
      return true;
    },
  };
}
