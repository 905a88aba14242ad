import type { IncomingMessage } from "node:http";
import type { Services } from "../context.server";
import { DomainError } from "../domain/kernel/errors";
import { addCosignatures } from "../domain/log/cosign.server";
import { clientAddress } from "./guard.server";
import { spend } from "./rate-limit.server";

/** A checkpoint with a dozen witnesses has 2 kB. */
const MOST_BYTES = 64 * 1024;

/**
 * Takes a checkpoint with cosignatures from the body of a request.
 * @returns how many are new, as text
 * @throws DomainError 413, 429
 * @throws LogProblem see `addCosignatures`
 */
export async function readCosignatures(
  services: Services,
  request: IncomingMessage,
): Promise<string> {
  const { db, env, now } = services;
  await spend("cosignature", clientAddress(request, env));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new DomainError("too_large", "error.too-large");
    chunks.push(chunk);
  }
  const note = Buffer.concat(chunks).toString("utf8");
  return String(await addCosignatures({ db, env, now: now() }, note));
}
