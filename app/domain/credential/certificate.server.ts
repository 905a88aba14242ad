import { createHash } from "node:crypto";
import {
  findCertificate,
  insertCertificate,
} from "../../../db/queries/credential.server";
import type { Db } from "../../../db/client.server";
import type { Context } from "../../context.server";
import type { Locale } from "../kernel/localized";

/** The hash by which a file is known again, in hexadecimal. */
export const fingerprint = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Hashes that a database has, as far as this process noted them: a file asked for again costs no write. */
const noted = new WeakMap<Db, Set<string>>();
const MOST_NOTED = 10_000;

/**
 * Notes a certificate before it is handed out, so that the check page knows it.
 * The same bytes are noted once, whoever asks for them.
 * @param bytes the whole file
 * @param certificate what it tells: the act, its language, and how many of the
 *   act's public events had happened (`entry.events`)
 */
export async function rememberCertificate(
  { db, now }: Pick<Context, "db" | "now">,
  bytes: Uint8Array,
  certificate: {
    readonly actId: string;
    readonly lang: Locale;
    readonly events: number;
  },
): Promise<void> {
  const sha256 = fingerprint(bytes);
  const own = noted.get(db) ?? new Set();
  noted.set(db, own);
  if (own.has(sha256)) return;
  if (!(await findCertificate(db.read, sha256)))
    await db.write((tx) =>
      insertCertificate(tx, { ...certificate, sha256, issuedAt: now }),
    );
  if (own.size >= MOST_NOTED) own.clear();
  own.add(sha256);
}
