import { gunzipSync, gzipSync } from "node:zlib";
import { countEntries } from "../../../db/queries/register.server";
import { listSeqsIn } from "../../../db/queries/credential.server";
import type { Context } from "../../context.server";
import { DAY, MINUTE } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { sha256 } from "../log/sha256.server";
import { parseListName, statusListAddress } from "./addresses.server";
import { VC_CONTEXT } from "./claims";
import { didOf } from "./did";
import { statusesOf } from "./model";
import { bitsOf, LIST_LENGTH, placeOf } from "./place";
import { readCredentialSeed } from "./seed.server";
import { signClaims } from "./sign.server";

/** Bits as a status list writes them: GZIP, then base64url behind a `u`. Source: RFC 1952, Multibase. */
export const encodeBits = (bits: Uint8Array): string =>
  `u${gzipSync(bits).toString("base64url")}`;

/** @throws Error for anything else, and for more bits than a list may have */
export function decodeBits(text: string): Uint8Array {
  if (!/^u[\w-]+$/.test(text)) throw new Error("not a bitstring");
  return gunzipSync(Buffer.from(text.slice(1), "base64url"), {
    maxOutputLength: LIST_LENGTH,
  });
}

/**
 * A status list as the database has it at this moment: nothing is kept beside
 * it, so that a withdrawal, a suspension or a restoration shows in the answer
 * after the commit.
 * @param name purpose and number, for instance `revocation-0`
 * @returns a credential as a JWT
 * @throws DomainError 404 where there is no list of that name
 */
export async function readStatusList(
  { db, env, now }: Pick<Context, "db" | "env" | "now">,
  name: string,
): Promise<string> {
  const wanted = parseListName(name);
  const rows = await countEntries(db.read);
  if (!wanted || wanted.list * LIST_LENGTH > rows) throw notFound();
  const { purpose, list } = wanted;
  const seed = await readCredentialSeed(db.read);
  const seqs = await listSeqsIn(db.read, statusesOf[purpose]);
  const places = seqs
    .map((seq) => placeOf(sha256, seed, seq))
    .filter((place) => place.list === list);
  const id = statusListAddress(env.origin, purpose, list);
  return signClaims(env.credential, env.origin, {
    "@context": [VC_CONTEXT],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: didOf(env.origin),
    validFrom: new Date(now).toISOString(),
    validUntil: new Date(now + DAY).toISOString(),
    credentialSubject: {
      id: `${id}#list`,
      type: "BitstringStatusList",
      statusPurpose: purpose,
      ttl: MINUTE,
      encodedList: encodeBits(bitsOf(places.map(({ index }) => index))),
    },
  });
}
