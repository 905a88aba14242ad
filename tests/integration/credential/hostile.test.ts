import { createHmac, generateKeyPairSync } from "node:crypto";
import { CompactSign } from "jose";
import { describe, expect, it } from "vitest";
import {
  checkCredential,
  checkFile,
} from "../../../app/domain/credential/check.server";
import { didOf, keyName } from "../../../app/domain/credential/did";
import { openIssuer } from "../../../app/domain/credential/settings.server";
import { readStatusList } from "../../../app/domain/credential/status.server";
import { openBriefDatabase } from "../../support/test-database";
import {
  claimsOf,
  credentialContext,
  fill,
  issue,
  keys,
  origin,
  signed,
} from "./credential-house";

const { signer } = openIssuer(keys);
const kid = keyName(origin, signer);
const part = (value: object) =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

async function open() {
  const db = await openBriefDatabase();
  await fill(db, ["register"]);
  const jwt = await issue(db);
  const check = (text: string) => checkCredential(credentialContext(db), text);
  return { db, jwt, claims: claimsOf(jwt), check };
}

describe("a hostile credential", () => {
  it("with another payload, head or signature is altered", async () => {
    const { jwt, claims, check } = await open();
    const [head = "", payload = "", signature = ""] = jwt.split(".");
    const forged = part({ ...claims, validFrom: "2020-01-01T00:00:00Z" });
    const flipped = Buffer.from(signature, "base64url");
    flipped[0]! ^= 1;
    for (const text of [
      `${head}.${forged}.${signature}`,
      `${head}.${payload}.${flipped.toString("base64url")}`,
      `${head}.${payload}.`,
      `${part({ alg: "EdDSA", typ: "vc+jwt", kid, extra: 1 })}.${payload}.${signature}`,
    ])
      expect(await check(text)).toMatchObject({
        ...{ outcome: "altered", problem: "signature-wrong", act: null },
      });
  });

  it("without a signature, or signed with our public key as a secret, is altered", async () => {
    const { claims, check } = await open();
    for (const alg of ["none", "None", "HS256", "ES256", "Ed25519ph"]) {
      const text = `${part({ alg, typ: "vc+jwt", kid })}.${part(claims)}`;
      const mac = createHmac("sha256", Buffer.from(signer.x, "base64url"))
        .update(text)
        .digest("base64url");
      for (const signature of ["", mac])
        expect(await check(`${text}.${signature}`), alg).toMatchObject({
          ...{ outcome: "altered", problem: "wrong-algorithm" },
        });
    }
  });

  it("brings a key along in vain", async () => {
    const { claims, check } = await open();
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const forge = (head: Record<string, unknown>) =>
      new CompactSign(Buffer.from(JSON.stringify(claims)))
        .setProtectedHeader({ alg: "EdDSA", typ: "vc+jwt", ...head })
        .sign(privateKey);
    const jwk = publicKey.export({ format: "jwk" });
    expect(await check(await forge({ kid, jwk }))).toMatchObject({
      ...{ outcome: "altered", problem: "signature-wrong" },
    });
    expect(
      await check(await forge({ kid: `${didOf(origin)}#mine`, jwk })),
    ).toMatchObject({ outcome: "altered", problem: "unknown-key" });
    for (const head of [
      { kid: "did:web:evil.example#key", jwk },
      { jku: "https://evil.example/keys" },
      {},
    ])
      expect(await check(await forge(head))).toMatchObject({
        ...{ outcome: "foreign", problem: "foreign-issuer" },
      });
  });

  it("of another issuer under our key, of another kind, or half of one, is found", async () => {
    const { db, claims, check } = await open();
    const other = await signed({ ...claims, issuer: "did:web:evil.example" });
    expect(await check(other)).toMatchObject({ outcome: "foreign" });
    const list = await readStatusList(credentialContext(db), "revocation-0");
    for (const text of [
      list,
      await signed({ ...claims, type: ["VerifiableCredential"] }),
      await signed({ ...claims, credentialSubject: {} }),
      await signed({ ...claims, credentialStatus: "none" }),
      await signed([]),
    ])
      expect(await check(text)).toMatchObject({
        ...{ outcome: "altered", problem: "malformed" },
      });
    expect(await check(await signed(claims, { typ: "JWT" }))).toMatchObject({
      problem: "wrong-algorithm",
    });
  });

  it("that has expired or is not yet valid says so", async () => {
    const { claims, check } = await open();
    const validUntil = "2026-04-01T00:00:00Z";
    expect(await check(await signed({ ...claims, validUntil }))).toMatchObject({
      ...{ outcome: "expired", since: Date.parse(validUntil) },
    });
    const validFrom = "2036-04-01T00:00:00Z";
    expect(await check(await signed({ ...claims, validFrom }))).toMatchObject({
      ...{ outcome: "altered", problem: "not-yet-valid" },
    });
  });

  it("that names another place in the lists is found", async () => {
    const { claims, check } = await open();
    const statuses = claims.credentialStatus;
    const moved = (statusListIndex: string) =>
      statuses.map((one) => ({ ...one, statusListIndex }));
    const elsewhere = statuses.map((one) => ({
      ...one,
      statusListCredential: "https://evil.example/list",
    }));
    for (const credentialStatus of [
      moved("0"),
      moved("131072"),
      moved("9007199254740993"),
      moved("-1"),
      elsewhere,
      statuses.slice(1),
      [],
    ])
      expect(
        await check(await signed({ ...claims, credentialStatus })),
      ).toMatchObject({ outcome: "altered", problem: "status-wrong" });
  });

  it("of an act that never was is unknown", async () => {
    const { claims, check } = await open();
    const { credentialSubject } = claims as unknown as {
      credentialSubject: { registeredAct: object };
    };
    const registeredAct = {
      ...credentialSubject.registeredAct,
      registerNumber: "FW-000099",
    };
    expect(
      await check(
        await signed({
          ...claims,
          credentialSubject: { ...credentialSubject, registeredAct },
        }),
      ),
    ).toMatchObject({ outcome: "unknown", act: null });
  });

  it.each([
    ["nothing", ""],
    ["words", "hello"],
    ["two parts", "a.b"],
    ["no JSON", "e30x.e30x.e30x"],
    ["JSON", "{}"],
    ["half an envelope", '{"id":"data:application/vc+jwt,'],
    ["an envelope in an envelope", '{"id":"data:application/vc+jwt,{}"}'],
    ["5 MB of letters", "a".repeat(5_000_000)],
    ["5 MB that look like one", `e30.${"a".repeat(5_000_000)}.e30`],
    ["dots", ".".repeat(200_000)],
  ])("that is %s is unknown, and soon", async (_, text) => {
    const { check } = await open();
    const started = performance.now();
    const answer = await check(text);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(["unknown", "foreign"]).toContain(answer.outcome);
    expect(answer.act).toBeNull();
  });

  it("in a file of whatever bytes is unknown", async () => {
    const { db } = await open();
    const ctx = credentialContext(db);
    for (const bytes of [
      new Uint8Array(0),
      new Uint8Array(5_000_000).fill(0xff),
      Buffer.from("%PDF-"),
      Buffer.from([0, 1, 2, 3]),
    ])
      expect(await checkFile(ctx, bytes)).toMatchObject({ outcome: "unknown" });
  });
});
