import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { checkClaims, checkSignature, parseJwt } from "./jwt.mjs";
import { Problem, Unreadable } from "./problem.mjs";
import { readInput } from "./source.mjs";

/** 131,072 places at least (W3C Bitstring Status List 1.0); nobody needs so many. */
const FEWEST = 131_072;
const MOST_BYTES = 16 * 1024 * 1024;

const wrong = (words) => new Problem("status-list-wrong", words);

/** The bits of a list: GZIP in base64url behind a `u`. */
function unpack(text) {
  if (typeof text !== "string" || !/^u[\w-]+$/.test(text))
    throw wrong("The status list is not a multibase base64url text.");
  try {
    return gunzipSync(Buffer.from(text.slice(1), "base64url"), {
      maxOutputLength: MOST_BYTES,
    });
  } catch {
    throw wrong("The status list can't be unpacked.");
  }
}

/** Whether the bit of a place is set; the first bit is the highest of the first byte. */
export function bitAt(encoded, place) {
  const bits = unpack(encoded);
  if (bits.length * 8 < FEWEST)
    throw wrong("The status list is shorter than it may be.");
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(place)) {
    throw new Problem(
      "status-index-outside",
      `The place "${place}" in the status list is no plain number.`,
    );
  }
  const at = Number(place);
  if (at >= bits.length * 8) {
    throw new Problem(
      "status-index-outside",
      `The credential names place ${place} of a status list that has ${bits.length * 8}.`,
    );
  }
  return (bits[Math.floor(at / 8)] & (0x80 >> (at % 8))) !== 0;
}

/** Lists as files: those named, and those in folders, by their own address. */
export async function readLists(places) {
  const lists = new Map();
  for (const place of places) {
    if (!existsSync(place)) throw new Unreadable(`There is no file ${place}.`);
    if (statSync(place).isDirectory()) lists.set(null, place);
    else {
      const bytes = await readFile(place);
      const { claims } = parseJwt(bytes, "The status list");
      lists.set(claims.id, bytes);
    }
  }
  return lists;
}

async function findList(address, lists) {
  if (!lists) return readInput(address);
  const known = lists.get(address);
  if (known) return known;
  const folder = lists.get(null);
  const name = address.slice(address.lastIndexOf("/") + 1);
  const path = folder && /^[\w-]+$/.test(name) && join(folder, name);
  if (path && existsSync(path)) return readFile(path);
  throw new Unreadable(
    `The status list ${address} is not among your files: get it, or leave --status out to ask for it.`,
  );
}

/**
 * Looks whether one of a credential's bits is set.
 * @returns since when the list is as it is, as text
 */
export async function checkStatus(entry, { issuer, lists, now }) {
  const { statusPurpose, statusListIndex, statusListCredential } = entry ?? {};
  if (entry?.type !== "BitstringStatusListEntry" || !statusListCredential)
    throw wrong("The credential names a status of a kind not known here.");
  if (!/^https?:\/\//.test(statusListCredential))
    throw wrong("The status list has no web address.");
  const what = `The status list "${statusPurpose}"`;
  const jwt = parseJwt(await findList(statusListCredential, lists), what);
  checkSignature(jwt, issuer, what);
  checkClaims(jwt.claims, issuer, now, what);
  const { id, credentialSubject: list } = jwt.claims;
  if (id !== statusListCredential)
    throw wrong(`${what} is another one than the credential names.`);
  if (
    list?.type !== "BitstringStatusList" ||
    list.statusPurpose !== statusPurpose
  )
    throw wrong(`${what} is for another purpose.`);
  if (bitAt(list.encodedList, String(statusListIndex))) {
    if (statusPurpose === "suspension") {
      throw new Problem(
        "suspended",
        "The act is suspended: it is contested, and does not count meanwhile.",
      );
    }
    throw new Problem(
      "revoked",
      "The act does not stand any more: it was withdrawn, removed or replaced.",
    );
  }
  return jwt.claims.validFrom;
}
