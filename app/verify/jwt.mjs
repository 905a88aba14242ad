import { createPublicKey, verify } from "node:crypto";
import { Problem } from "./problem.mjs";

const LONGEST = 1024 * 1024;
/** Clocks differ: what is dated some minutes ahead is not from the future. */
const SKEW = 5 * 60_000;

const malformed = (what, why) =>
  new Problem("credential-malformed", `${what} is no credential: ${why}.`);

function parsePart(part, what) {
  const bytes = Buffer.from(part, "base64url");
  if (bytes.toString("base64url") !== part)
    throw malformed(what, "it is not written in proper base64url");
  try {
    const value = JSON.parse(bytes.toString("utf8"));
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new Error("no object");
    return value;
  } catch {
    throw malformed(what, "it does not hold JSON");
  }
}

const ENVELOPE = "data:application/vc+jwt,";

/** Takes a `vc+jwt` apart, also one in an envelope, without believing it. */
export function parseJwt(bytes, what) {
  if (bytes.length > LONGEST) throw malformed(what, "it is far too long");
  let text = bytes.toString("utf8").trim();
  if (text.startsWith("{")) {
    const { id } = parseEnvelope(text, what);
    if (typeof id !== "string" || !id.startsWith(ENVELOPE))
      throw malformed(what, "the envelope is empty");
    text = id.slice(ENVELOPE.length);
  }
  const parts = text.split(".");
  if (parts.length !== 3)
    throw malformed(what, "it does not have its three parts");
  const [head, payload, signature] = parts;
  return {
    head: parsePart(head, what),
    claims: parsePart(payload, what),
    signed: Buffer.from(`${head}.${payload}`),
    signature: Buffer.from(signature, "base64url"),
  };
}

function parseEnvelope(text, what) {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(what, "it does not hold JSON");
  }
}

/** An issuer's keys, as its did.json has them. */
export function parseIssuer(bytes) {
  let document;
  try {
    document = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Problem("issuer-malformed", "did.json is not JSON.");
  }
  const { id, verificationMethod: methods, assertionMethod } = document ?? {};
  if (typeof id !== "string" || !Array.isArray(methods))
    throw new Problem("issuer-malformed", "did.json names no issuer and keys.");
  const asserting = Array.isArray(assertionMethod) ? assertionMethod : [];
  return {
    id,
    keys: methods.filter((one) => asserting.includes(one?.id)),
  };
}

/** Throws unless the issuer signed it, in the one way that counts: Ed25519. */
export function checkSignature({ head, signed, signature }, issuer, what) {
  if (head.alg !== "EdDSA" || head.typ !== "vc+jwt" || head.crit) {
    throw new Problem(
      "wrong-algorithm",
      `${what} is secured as "${head.alg}" of kind "${head.typ}"; only Ed25519 ("EdDSA") and "vc+jwt" count.`,
    );
  }
  const key = issuer.keys.find(({ id }) => id === head.kid);
  if (!key) {
    throw new Problem(
      "unknown-key",
      `${what} names the key "${head.kid}", which ${issuer.id} does not list: it comes from somebody else, or the key was given up.`,
    );
  }
  const { kty, crv, x } = key.publicKeyJwk ?? {};
  if (kty !== "OKP" || crv !== "Ed25519")
    throw new Problem("wrong-algorithm", "The issuer's key is not Ed25519.");
  let isGenuine = false;
  try {
    const publicKey = createPublicKey({
      key: { kty, crv, x },
      format: "jwk",
    });
    isGenuine = verify(null, signed, publicKey, signature);
  } catch {
    throw new Problem("issuer-malformed", "The issuer's key is broken.");
  }
  if (!isGenuine) {
    throw new Problem(
      "signature-wrong",
      `The signature of ${what.toLowerCase()} is not genuine: the text was changed, or somebody else signed in this name.`,
    );
  }
}

/** Throws unless it is of the issuer, and the instant lies in its time. */
export function checkClaims(claims, issuer, now, what) {
  const by =
    typeof claims.issuer === "string" ? claims.issuer : claims.issuer?.id;
  if (by !== issuer.id) {
    throw new Problem(
      "foreign-issuer",
      `${what} is said to come from "${by}", not from ${issuer.id}.`,
    );
  }
  const from = Date.parse(claims.validFrom ?? "");
  if (claims.validFrom !== undefined && !(from <= now + SKEW))
    throw new Problem(
      "not-yet-valid",
      `${what} is valid only from ${claims.validFrom}.`,
    );
  const until = Date.parse(claims.validUntil ?? "");
  if (claims.validUntil !== undefined && !(now < until))
    throw new Problem(
      "expired",
      `${what} was valid until ${claims.validUntil}.`,
    );
}
