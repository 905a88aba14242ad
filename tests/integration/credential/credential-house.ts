import { CompactSign, decodeJwt } from "jose";
import { makeCredentialSeed } from "../../../app/domain/credential/seed.server";
import { keyName } from "../../../app/domain/credential/did";
import { issueCredential } from "../../../app/domain/credential/issue.server";
import {
  makeCredentialKey,
  openIssuer,
  type CredentialSettings,
} from "../../../app/domain/credential/settings.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { decodeBits } from "../../../app/domain/credential/status.server";
import { readStatusList } from "../../../app/domain/credential/status.server";
import type { Context } from "../../../app/context.server";
import type { Db } from "../../../db/client.server";
import { settings as logSettings } from "../log/log-house";
import { begin, perform, start } from "../register/deeds";

export const origin = "https://register.example";
export const keys: CredentialSettings = {
  key: makeCredentialKey(new Uint8Array(32).fill(3)).key,
  formerKeys: [],
};

/** What checking and issuing need of a context; a day after what was done last. */
export const credentialContext = (
  db: Db,
  { now = start + 100 * DAY, credential = keys } = {},
) => ({
  ...{ db, now },
  env: { origin, credential, log: logSettings() } as Context["env"],
});

/** A register on which each deed was done on its own day, the first act is FW-000001. */
export async function fill(db: Db, deeds: readonly string[]): Promise<void> {
  await begin(db);
  for (const [at, kind] of deeds.entries())
    await perform(db, { kind, who: 0, which: 0 }, start + at * DAY);
  await makeCredentialSeed(credentialContext(db));
}

/** One more deed, to the first act or participant. */
export const happens = (db: Db, kind: string, days: number) =>
  perform(db, { kind, who: 0, which: 0 }, start + days * DAY);

export const issue = (db: Db, number = "FW-000001") =>
  issueCredential(credentialContext(db), number);

interface Claims {
  readonly [name: string]: unknown;
  readonly credentialStatus: readonly {
    readonly statusPurpose: string;
    readonly statusListIndex: string;
    readonly statusListCredential: string;
  }[];
}
export const claimsOf = (jwt: string) => decodeJwt<Claims>(jwt);

/** Whether the bit of a credential is set in the list of a purpose, as everybody is served it. */
export async function isSet(
  db: Db,
  jwt: string,
  purpose: "revocation" | "suspension",
): Promise<boolean> {
  const entry = claimsOf(jwt).credentialStatus.find(
    ({ statusPurpose }) => statusPurpose === purpose,
  )!;
  const name = entry.statusListCredential.split("/").at(-1)!;
  const list = await readStatusList(credentialContext(db), name);
  const { credentialSubject } = decodeJwt<{
    credentialSubject: { encodedList: string };
  }>(list);
  const bits = decodeBits(credentialSubject.encodedList);
  const at = Number(entry.statusListIndex);
  return (bits[at >> 3]! & (0x80 >> (at & 7))) !== 0;
}

/** Signs whatever claims with our own key, as only we could. */
export function signed(
  claims: object,
  head: Record<string, string> = {},
): Promise<string> {
  const { signer } = openIssuer(keys);
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({
      ...{ alg: "EdDSA", typ: "vc+jwt", kid: keyName(origin, signer) },
      ...head,
    })
    .sign(signer.privateKey);
}
