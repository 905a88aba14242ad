import { compactVerify, decodeProtectedHeader } from "jose";
import { describe, expect, it } from "vitest";
import { didOf, publicJwk } from "../../../app/domain/credential/did";
import { makeCredentialSeed } from "../../../app/domain/credential/seed.server";
import { openIssuer } from "../../../app/domain/credential/settings.server";
import { locales } from "../../../app/domain/kernel/localized";
import { listLeaves } from "../../../db/queries/log.server";
import { openBriefDatabase } from "../../support/test-database";
import {
  claimsOf,
  credentialContext,
  fill,
  issue,
  keys,
  origin,
  happens,
} from "./credential-house";

describe("the credential of an act", () => {
  it("is a JWT that our public key opens, the same as long as the act reads the same", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    const jwt = await issue(db);
    expect(await issue(db)).toBe(jwt);
    const [key] = openIssuer(keys).keys;
    await compactVerify(jwt, publicJwk(key!));
    expect(decodeProtectedHeader(jwt)).toEqual({
      ...{ alg: "EdDSA", typ: "vc+jwt", cty: "vc" },
      kid: `${didOf(origin)}#${key!.id}`,
    });
    await happens(db, "rename", 5);
    expect(await issue(db)).not.toBe(jwt);
  });

  it("says what is public of the act, where the log has it, and what it does not attest", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    const claims = claimsOf(await issue(db));
    const leaves = await listLeaves(db.read, 0, 100);
    expect(claims).toMatchObject({
      type: ["VerifiableCredential", "RegisterActCredential"],
      issuer: "did:web:register.example",
      credentialSubject: {
        participantName: [
          { "@value": "Name 0", "@language": "en" },
          { "@value": "Nom 9", "@language": "fr" },
        ],
        participantKind: expect.any(String) as string,
        registeredAct: {
          registerNumber: "FW-000001",
          actType: "support",
          registerStatus: "published",
          publicEvents: leaves.length,
          logOrigin: "register.example/log",
          logEntries: leaves.map(({ leaf, hash }): unknown =>
            expect.objectContaining({ position: leaf, leafHash: hash }),
          ),
        },
      },
    });
    const { description } = claims as unknown as {
      description: { "@language": string; "@value": string }[];
    };
    expect(description.map((one) => one["@language"])).toEqual([...locales]);
    expect(
      description.find((one) => one["@language"] === "en")?.["@value"],
    ).toMatch(/does not attest/);
    const statuses = claims.credentialStatus;
    expect(statuses.map(({ statusPurpose }) => statusPurpose)).toEqual([
      "revocation",
      "suspension",
    ]);
    expect(new Set(statuses.map((one) => one.statusListIndex)).size).toBe(1);
  });

  it("tells of no person", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    const text = JSON.stringify(claimsOf(await issue(db)));
    expect(text).not.toMatch(/signatory|contact|@portal|email/i);
  });

  it.each(["suspend", "withdraw", "remove", "amend"])(
    "is not made after %s",
    async (kind) => {
      const db = await openBriefDatabase();
      await fill(db, [
        "register",
        ...(kind === "remove" ? ["suspend"] : []),
        kind,
      ]);
      await expect(issue(db)).rejects.toMatchObject({
        kind: "conflict",
        code: "credential.error.not-standing",
      });
    },
  );

  it("is not made of what is not there", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    for (const number of ["FW-000002", "FW-1", "../etc/passwd"])
      await expect(issue(db, number)).rejects.toMatchObject({
        kind: "not_found",
      });
  });

  it("keeps its place whatever happens to the settings and at the next start", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    const place = async () =>
      claimsOf(await issue(db)).credentialStatus[0]?.statusListIndex;
    const before = await place();
    await makeCredentialSeed(credentialContext(db));
    expect(await place()).toBe(before);
  });
});
