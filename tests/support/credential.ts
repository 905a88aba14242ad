import { gzipSync } from "node:zlib";
import { CompactSign } from "jose";
import { didDocument, keyName } from "../../app/domain/credential/did";
import {
  makeCredentialKey,
  openIssuer,
} from "../../app/domain/credential/settings.server";

/** An issuer with a key of its own for each number, made without the portal's database. */
export function makeIssuer(number: number, origin: string) {
  const { key } = makeCredentialKey(new Uint8Array(32).fill(number));
  const { signer, keys } = openIssuer({ key, formerKeys: [] });
  const document = didDocument(origin, keys);
  return {
    document,
    sign: (claims: object, head: Record<string, string> = {}) =>
      new CompactSign(Buffer.from(JSON.stringify(claims)))
        .setProtectedHeader({
          ...{ alg: "EdDSA", typ: "vc+jwt", kid: keyName(origin, signer) },
          ...head,
        })
        .sign(signer.privateKey),
  };
}
export type Issuer = ReturnType<typeof makeIssuer>;

/** Bits as a status list writes them, those at the given places set. */
export function packBits(set: readonly number[], length = 131_072): string {
  const bits = Buffer.alloc(length / 8);
  for (const at of set) bits[at >> 3]! |= 0x80 >> (at & 7);
  return `u${gzipSync(bits).toString("base64url")}`;
}

export const listAddress = (origin: string, purpose: string) =>
  `${origin}/credentials/status/${purpose}-0`;

/** The claims of a status list. */
export const listClaims = (
  origin: string,
  issuer: string,
  purpose: string,
  set: readonly number[] = [],
) => ({
  id: listAddress(origin, purpose),
  type: ["VerifiableCredential", "BitstringStatusListCredential"],
  issuer,
  validFrom: "2026-01-01T00:00:00Z",
  validUntil: "2036-01-01T00:00:00Z",
  credentialSubject: {
    type: "BitstringStatusList",
    statusPurpose: purpose,
    encodedList: packBits(set),
  },
});

/** The claims of a credential of an act, at a place of both lists. */
export const actCredential = (
  origin: string,
  issuer: string,
  { place = "77", entries = [] as readonly object[] } = {},
) => ({
  type: ["VerifiableCredential", "RegisterActCredential"],
  issuer,
  validFrom: "2026-02-01T00:00:00Z",
  credentialSubject: {
    participantName: [{ "@value": "Example Ltd", "@language": "en" }],
    registeredAct: {
      ...{ registerNumber: "FW-000001", actType: "support" },
      ...{ logOrigin: "log.example/log", logEntries: entries },
    },
  },
  credentialStatus: ["revocation", "suspension"].map((purpose) => ({
    type: "BitstringStatusListEntry",
    statusPurpose: purpose,
    statusListIndex: place,
    statusListCredential: listAddress(origin, purpose),
  })),
});
