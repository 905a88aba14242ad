import { describe, expect, it } from "vitest";
import {
  fingerprint,
  rememberCertificate,
} from "../../../app/domain/credential/certificate.server";
import {
  checkCredential,
  checkFile,
  checkFingerprint,
  checkNumber,
} from "../../../app/domain/credential/check.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { readPublicAct } from "../../../app/domain/register/act.server";
import type { Db } from "../../../db/client.server";
import { certificates } from "../../../db/schema/credential.server";
import { openBriefDatabase } from "../../support/test-database";
import { start } from "../register/deeds";
import { credentialContext, fill, issue, happens } from "./credential-house";

const number = "FW-000001";

async function openRegister(...deeds: string[]) {
  const db = await openBriefDatabase();
  await fill(db, ["register", ...deeds]);
  return { db, ctx: credentialContext(db) };
}

/** A certificate as somebody got it on some day, whatever its bytes are. */
async function certify(db: Db, text: string, days: number) {
  const now = start + days * DAY;
  const { entry } = await readPublicAct({ db }, number, now);
  const bytes = Buffer.from(`%PDF-1.7\n${text} ${number}`);
  const { actId, events } = entry;
  const certificate = { actId, events, lang: "en" } as const;
  await rememberCertificate({ db, now }, bytes, certificate);
  return bytes;
}

describe("a number", () => {
  it.each([
    [[], "valid", 0],
    [["suspend"], "suspended", 1],
    [["suspend", "restore"], "valid", 0],
    [["withdraw"], "withdrawn", 1],
    [["suspend", "remove"], "removed", 2],
    [["amend"], "changed", 1],
  ])("after %j is %s", async (deeds, outcome, day) => {
    const { ctx } = await openRegister(...deeds);
    expect(await checkNumber(ctx, number)).toMatchObject({
      ...{ outcome, way: "number", since: start + day * DAY },
      act: { number },
    });
  });

  it("nobody has is unknown", async () => {
    const { ctx } = await openRegister();
    for (const other of ["FW-000009", "nonsense", "", "FW-0000001"])
      expect(await checkNumber(ctx, other)).toMatchObject({
        ...{ outcome: "unknown", act: null, since: null },
      });
  });

  it("with a count of events tells what has happened since", async () => {
    const { ctx } = await openRegister("suspend", "restore");
    const { events } = await readPublicAct(ctx, number);
    const answer = await checkNumber(ctx, number, events.length - 2);
    expect(answer.happened.map(({ event }) => event)).toEqual([
      "suspend",
      "restore",
    ]);
    expect((await checkNumber(ctx, number, 999)).happened).toEqual([]);
  });
});

describe("a certificate", () => {
  it("is known by its hash, in the browser's way and in the other", async () => {
    const { db, ctx } = await openRegister();
    const bytes = await certify(db, "certificate", 2);
    const hash = fingerprint(bytes);
    const answers = [
      await checkFingerprint(ctx, hash),
      await checkFile(ctx, bytes),
    ];
    expect(answers.map(({ way }) => way)).toEqual(["fingerprint", "file"]);
    for (const answer of answers)
      expect(answer).toMatchObject({
        ...{ outcome: "valid", fingerprint: hash, differs: [], happened: [] },
        issuedAt: start + 2 * DAY,
      });
  });

  it("is noted once, whoever asks for it", async () => {
    const { db } = await openRegister();
    await certify(db, "twice", 2);
    await certify(db, "twice", 3);
    expect(await db.read.select().from(certificates)).toHaveLength(1);
  });

  it.each([
    ["rename", "changed", ["name"]],
    ["suspend", "suspended", []],
    ["withdraw", "withdrawn", []],
    ["reaffirm", "valid", []],
    ["amend", "changed", []],
  ])("turns after %s: %s", async (kind, outcome, differs) => {
    const { db, ctx } = await openRegister();
    const bytes = await certify(db, "old", 2);
    await happens(db, kind, 5);
    const answer = await checkFile(ctx, bytes);
    expect(answer).toMatchObject({ outcome, differs });
    if (outcome !== "valid") expect(answer.since).toBe(start + 5 * DAY);
  });

  it("that was altered is told from one that never was ours", async () => {
    const { db, ctx } = await openRegister();
    const bytes = await certify(db, "to be altered", 2);
    bytes[12]! ^= 1;
    expect(await checkFile(ctx, bytes)).toMatchObject({
      ...{ outcome: "altered", act: { number } },
    });
    const foreign = Buffer.from("%PDF-1.4\nan invoice");
    expect(await checkFile(ctx, foreign)).toMatchObject({
      ...{ outcome: "unknown", act: null },
    });
    const made = Buffer.from("%PDF-1.4\nFW-000077 never was");
    expect(await checkFile(ctx, made)).toMatchObject({ outcome: "unknown" });
  });
});

describe("a credential", () => {
  it("is valid as text, as a file, with spaces round it, and in an envelope", async () => {
    const { db, ctx } = await openRegister();
    const jwt = await issue(db);
    const envelope = JSON.stringify({
      "@context": ["https://www.w3.org/ns/credentials/v2"],
      id: `data:application/vc+jwt,${jwt}`,
      type: "EnvelopedVerifiableCredential",
    });
    for (const text of [jwt, `\n ${jwt}\r\n`, envelope])
      expect(await checkCredential(ctx, text)).toMatchObject({
        ...{ outcome: "valid", way: "credential", problem: null },
        ...{ act: { number }, since: start },
      });
    expect(await checkFile(ctx, Buffer.from(jwt))).toMatchObject({
      outcome: "valid",
    });
  });

  it.each([
    ["suspend", "suspended"],
    ["withdraw", "withdrawn"],
    ["rename", "changed"],
    ["amend", "changed"],
    ["reaffirm", "valid"],
  ])("turns at once after %s: %s", async (kind, outcome) => {
    const { db, ctx } = await openRegister();
    const jwt = await issue(db);
    await happens(db, kind, 5);
    expect(await checkCredential(ctx, jwt)).toMatchObject({ outcome });
  });

  it("of a key that signs no more is still valid, as long as the key is listed", async () => {
    const { db, ctx } = await openRegister();
    const jwt = await issue(db);
    const { openIssuer, makeCredentialKey } =
      await import("../../../app/domain/credential/settings.server");
    const { x } = openIssuer(ctx.env.credential).signer;
    const { key } = makeCredentialKey();
    const after = (formerKeys: string[]) =>
      checkCredential(
        credentialContext(db, { credential: { key, formerKeys } }),
        jwt,
      );
    expect(await after([x])).toMatchObject({ outcome: "valid" });
    expect(await after([])).toMatchObject({
      ...{ outcome: "altered", problem: "unknown-key" },
    });
  });
});
