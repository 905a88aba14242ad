import { CompactSign } from "jose";
import { keyName } from "./did";
import { openIssuer, type CredentialSettings } from "./settings.server";

export const MEDIA_TYPE = "application/vc+jwt";

/**
 * Secures claims as a JWT. Ed25519 signs the same text always in the same way.
 * Source: W3C Securing Verifiable Credentials using JOSE and COSE, section 3.1.1.
 */
export async function signClaims(
  settings: CredentialSettings,
  origin: string,
  claims: object,
): Promise<string> {
  const { signer } = openIssuer(settings);
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({
      alg: "EdDSA",
      typ: "vc+jwt",
      cty: "vc",
      kid: keyName(origin, signer),
    })
    .sign(signer.privateKey);
}
