import { compactVerify, decodeProtectedHeader } from "jose";
import { z } from "zod";
import { MINUTE, type Instant } from "../kernel/clock";
import { ACT_CREDENTIAL } from "./claims";
import { didOf, keyName, publicJwk } from "./did";
import { CredentialProblem } from "./model";
import { openIssuer, type CredentialSettings } from "./settings.server";

/** More than ten times what the longest credential has. */
export const LONGEST_CREDENTIAL = 256 * 1024;
/** Clocks of several processes differ. */
const SKEW = 5 * MINUTE;
const PREFIX = "data:application/vc+jwt,";

const instant = z.iso.datetime().transform((text) => Date.parse(text));
const payloadSchema = z.object({
  issuer: z.string(),
  type: z.array(z.string()),
  validFrom: instant,
  validUntil: instant.optional(),
  credentialSubject: z.object({
    registeredAct: z.object({
      registerNumber: z.string().max(40),
      publicEvents: z.int().min(0),
    }),
  }),
  credentialStatus: z.array(
    z.object({
      statusPurpose: z.string(),
      statusListIndex: z.string(),
      statusListCredential: z.string(),
    }),
  ),
});
export type OpenedCredential = z.output<typeof payloadSchema>;

/** The JWT in a text: as it is, or in an envelope. Source: W3C VC-JOSE-COSE, Enveloped Verifiable Credentials. */
function jwtIn(text: string): string {
  const plain = text.trim();
  if (!plain.startsWith("{")) return plain;
  try {
    const { id } = JSON.parse(plain) as { id?: unknown };
    if (typeof id === "string" && id.startsWith(PREFIX))
      return id.slice(PREFIX.length);
  } catch {
    // Not an envelope either.
  }
  throw new CredentialProblem("not-a-credential");
}

function headOf(jwt: string) {
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(jwt))
    throw new CredentialProblem("not-a-credential");
  try {
    return decodeProtectedHeader(jwt);
  } catch {
    throw new CredentialProblem("not-a-credential");
  }
}

/**
 * Takes a credential of an act apart, after a look whether we signed it. Only
 * our own keys count, whatever the text brings along, and only as Ed25519.
 * @throws CredentialProblem
 */
export async function openCredential(
  settings: CredentialSettings,
  origin: string,
  text: string,
  now: Instant,
): Promise<OpenedCredential> {
  if (text.length > LONGEST_CREDENTIAL) throw new CredentialProblem("too-long");
  const jwt = jwtIn(text);
  const { alg, typ, kid } = headOf(jwt);
  const { keys } = openIssuer(settings);
  const own = keys.find((key) => keyName(origin, key) === kid);
  if (!own) {
    const isOurs =
      typeof kid === "string" && kid.startsWith(`${didOf(origin)}#`);
    throw new CredentialProblem(isOurs ? "unknown-key" : "foreign-issuer");
  }
  if (alg !== "EdDSA" || typ !== "vc+jwt")
    throw new CredentialProblem("wrong-algorithm");
  let bytes: Uint8Array;
  try {
    const opened = await compactVerify(jwt, publicJwk(own), {
      algorithms: ["EdDSA"],
    });
    bytes = opened.payload;
  } catch {
    throw new CredentialProblem("signature-wrong");
  }
  const payload = payloadOf(bytes);
  if (payload.issuer !== didOf(origin))
    throw new CredentialProblem("foreign-issuer");
  if (!payload.type.includes(ACT_CREDENTIAL))
    throw new CredentialProblem("malformed");
  if (payload.validFrom > now + SKEW)
    throw new CredentialProblem("not-yet-valid");
  if (payload.validUntil !== undefined && payload.validUntil <= now)
    throw new CredentialProblem("expired", payload.validUntil);
  return payload;
}

function payloadOf(bytes: Uint8Array): OpenedCredential {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    throw new CredentialProblem("malformed");
  }
  const parsed = payloadSchema.safeParse(json);
  if (!parsed.success) throw new CredentialProblem("malformed");
  return parsed.data;
}
