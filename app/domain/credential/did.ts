import type { IssuerKey } from "./model";

/** The issuer's name, which leads to its keys. Source: W3C CCG did:web. */
export const didOf = (origin: string): string =>
  `did:web:${encodeURIComponent(new URL(origin).host)}`;

/** The full name of a key, as it stands in the head of a credential. */
export const keyName = (origin: string, { id }: Pick<IssuerKey, "id">) =>
  `${didOf(origin)}#${id}`;

export const publicJwk = ({ id, x }: IssuerKey) => ({
  ...{ kty: "OKP", crv: "Ed25519", x },
  ...{ kid: id, alg: "EdDSA", use: "sig" },
});

/**
 * The issuer's keys for everybody, those that sign no more included: what they
 * signed is still to be checked. Source: W3C DID Core, Controlled Identifiers.
 */
export function didDocument(origin: string, keys: readonly IssuerKey[]) {
  const id = didOf(origin);
  return {
    "@context": [
      "https://www.w3.org/ns/did/v1",
      "https://w3id.org/security/jwk/v1",
    ],
    id,
    verificationMethod: keys.map((key) => ({
      id: keyName(origin, key),
      type: "JsonWebKey",
      controller: id,
      publicKeyJwk: publicJwk(key),
    })),
    assertionMethod: keys.map((key) => keyName(origin, key)),
  };
}
