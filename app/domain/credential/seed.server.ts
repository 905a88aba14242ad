import { randomBytes } from "node:crypto";
import {
  findCredentialSeed,
  insertCredentialSeed,
} from "../../../db/queries/credential.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { DomainError } from "../kernel/errors";

/** Makes, at the first start, what places in status lists are shuffled with. */
export async function makeCredentialSeed({
  db,
  now,
}: Pick<Context, "db" | "now">): Promise<void> {
  if (await findCredentialSeed(db.read)) return;
  const seed = randomBytes(32).toString("base64");
  await db.write((tx) => insertCredentialSeed(tx, seed, now));
}

/** @throws DomainError 503 before it was made */
export async function readCredentialSeed(db: Queries): Promise<Uint8Array> {
  const seed = await findCredentialSeed(db);
  if (seed === undefined)
    throw new DomainError("unavailable", "error.unavailable", {
      retryAfter: 10,
    });
  return Buffer.from(seed, "base64");
}
