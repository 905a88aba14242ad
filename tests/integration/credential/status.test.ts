import { gzipSync } from "node:zlib";
import { compactVerify, decodeJwt } from "jose";
import { describe, expect, it } from "vitest";
import { publicJwk } from "../../../app/domain/credential/did";
import { LIST_LENGTH } from "../../../app/domain/credential/place";
import { openIssuer } from "../../../app/domain/credential/settings.server";
import {
  decodeBits,
  encodeBits,
  readStatusList,
} from "../../../app/domain/credential/status.server";
import { readPublicVersion } from "../../../db/queries/data-version.server";
import { readBadge } from "../../../app/domain/badge/read.server";
import { openBriefDatabase } from "../../support/test-database";
import {
  credentialContext,
  fill,
  isSet,
  issue,
  keys,
  happens,
} from "./credential-house";

const list = (db: Parameters<typeof credentialContext>[0], name: string) =>
  readStatusList(credentialContext(db), name);

describe("the status lists", () => {
  it("are signed credentials of 131,072 places, as the W3C writes them", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    const jwt = await list(db, "revocation-0");
    const [key] = openIssuer(keys).keys;
    const { protectedHeader } = await compactVerify(jwt, publicJwk(key!));
    expect(protectedHeader.typ).toBe("vc+jwt");
    const claims = decodeJwt<{ credentialSubject: { encodedList: string } }>(
      jwt,
    );
    expect(claims).toMatchObject({
      id: "https://register.example/credentials/status/revocation-0",
      type: ["VerifiableCredential", "BitstringStatusListCredential"],
      issuer: "did:web:register.example",
      credentialSubject: {
        type: "BitstringStatusList",
        statusPurpose: "revocation",
        ttl: 60_000,
      },
    });
    const bits = decodeBits(claims.credentialSubject.encodedList);
    expect(bits.length * 8).toBe(LIST_LENGTH);
    expect(bits.every((byte) => byte === 0)).toBe(true);
  });

  it("turn with the act, in the transaction in which it turns, and the badge with them", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    const jwt = await issue(db);
    const badge = async () =>
      (await readBadge(credentialContext(db), "p0", "en")).badge.status;
    const bits = async () => [
      await isSet(db, jwt, "revocation"),
      await isSet(db, jwt, "suspension"),
    ];
    const standing = await badge();
    expect(await bits()).toEqual([false, false]);

    const before = await readPublicVersion(db);
    await happens(db, "suspend", 3);
    // Pages and lists that were rendered before are forgotten by this.
    expect(await readPublicVersion(db)).not.toBe(before);
    expect(await bits()).toEqual([false, true]);
    expect(await badge()).toBe("Suspended");

    await happens(db, "restore", 4);
    expect(await bits()).toEqual([false, false]);
    expect(await badge()).toBe(standing);

    await happens(db, "withdraw", 5);
    expect(await bits()).toEqual([true, false]);
    expect(await badge()).toBe("Withdrawn");
  });

  it.each([
    [
      ["suspend", "remove"],
      [true, false],
    ],
    [["amend"], [true, false]],
    [
      ["suspend", "withdraw"],
      [true, false],
    ],
    [["reaffirm"], [false, false]],
  ])("after %j are %j", async (kinds, bits) => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    const jwt = await issue(db);
    for (const [at, kind] of kinds.entries()) await happens(db, kind, 3 + at);
    expect([
      await isSet(db, jwt, "revocation"),
      await isSet(db, jwt, "suspension"),
    ]).toEqual(bits);
  });

  it("have no others", async () => {
    const db = await openBriefDatabase();
    await fill(db, ["register"]);
    for (const name of [
      "revocation-1",
      "revocation-00",
      "revocation",
      "refresh-0",
      "revocation-9999999999",
      "constructor-0",
      "",
    ])
      await expect(list(db, name), name).rejects.toMatchObject({
        kind: "not_found",
      });
  });

  it("are read back bit by bit, and never unpacked beyond their length", () => {
    const bits = new Uint8Array(LIST_LENGTH / 8).fill(0x5a);
    expect(decodeBits(encodeBits(bits))).toEqual(Buffer.from(bits));
    const bomb = `u${gzipSync(Buffer.alloc(50_000_000)).toString("base64url")}`;
    expect(() => decodeBits(bomb)).toThrow();
    expect(() => decodeBits("z123")).toThrow();
    expect(() => decodeBits("uAAAA")).toThrow();
  });
});
