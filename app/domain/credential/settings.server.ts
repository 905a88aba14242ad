import {
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  type KeyObject,
} from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IssuerKey } from "./model";

/** The credentials' part of the configuration, as text. */
export interface CredentialSettings {
  /** The key that signs: 32 bytes in base64url. Another one than the log's. */
  readonly key: string;
  /** Public halves of keys that signed before, each 32 bytes in base64url. */
  readonly formerKeys: readonly string[];
}

export interface OpenIssuer {
  readonly signer: IssuerKey & { readonly privateKey: KeyObject };
  /** All keys, the one that signs first. */
  readonly keys: readonly IssuerKey[];
}

const LENGTH = 32;
/** What stands before the 32 bytes of a key in its DER form. Source: RFC 8410. */
const derOfSecret = Buffer.from("302e020100300506032b657004220420", "hex");
const DER_OF_PUBLIC = 12;

function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== LENGTH || bytes.toString("base64url") !== text)
    throw new Error("32 bytes in base64url, 43 characters");
  return bytes;
}

/** Source: RFC 7638 and RFC 8037. */
const issuerKey = (x: string): IssuerKey => ({
  x,
  id: createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url"),
});

function openSigner(text: string): OpenIssuer["signer"] {
  const privateKey = createPrivateKey({
    key: Buffer.concat([derOfSecret, bytesOf(text)]),
    format: "der",
    type: "pkcs8",
  });
  const spki = createPublicKey(privateKey).export({
    format: "der",
    type: "spki",
  });
  const x = spki.subarray(DER_OF_PUBLIC).toString("base64url");
  return { ...issuerKey(x), privateKey };
}

const opened = new WeakMap<CredentialSettings, OpenIssuer>();

/** The keys behind the settings; made once. */
export function openIssuer(settings: CredentialSettings): OpenIssuer {
  const known = opened.get(settings);
  if (known) return known;
  const signer = openSigner(settings.key);
  const { id, x } = signer;
  const former = settings.formerKeys
    .map((one) => issuerKey(bytesOf(one).toString("base64url")))
    .filter((one) => one.id !== id);
  const issuer = { signer, keys: [{ id, x }, ...former] };
  opened.set(settings, issuer);
  return issuer;
}

/** What is wrong with the settings, naming each variable. */
export function credentialProblemsOf(settings: CredentialSettings): string[] {
  const problemOf = (name: string, text: string) => {
    try {
      bytesOf(text);
      return [];
    } catch {
      // Never the key itself: it would stand in a log of the server.
      return [`${name} must hold 32 bytes in base64url, 43 characters`];
    }
  };
  return [
    ...problemOf("CREDENTIAL_KEY", settings.key),
    ...settings.formerKeys.flatMap((one) =>
      problemOf("CREDENTIAL_FORMER_KEYS", one),
    ),
  ];
}

/** A new key: the text of the setting, and its public half for the day when it is replaced. */
export function makeCredentialKey(seed: Uint8Array = randomBytes(LENGTH)): {
  readonly key: string;
  readonly publicKey: string;
} {
  const key = Buffer.from(seed).toString("base64url");
  return { key, publicKey: openSigner(key).x };
}

/** The key of a demonstration, made at its first start. */
export function readDemoCredentialKey(dataDir: string): string {
  const path = join(dataDir, "credential-key");
  if (!existsSync(path))
    writeFileSync(path, `${makeCredentialKey().key}\n`, { mode: 0o600 });
  return readFileSync(path, "utf8").trim();
}
