import { eq } from "drizzle-orm";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../../app/domain/credential/check.server";
import { makeCredentialSeed } from "../../../app/domain/credential/seed.server";
import { DAY } from "../../../app/domain/kernel/clock";
import type { Locale } from "../../../app/domain/kernel/localized";
import { certificatePdf } from "../../../app/domain/paper/certificate.server";
import type { Db } from "../../../db/client.server";
import { participantNames } from "../../../db/schema/participant.server";
import { pdfAttachments, pdfText } from "../../support/pdf-text";
import { openBriefDatabase } from "../../support/test-database";
import {
  credentialContext,
  happens,
  issue,
} from "../credential/credential-house";
import { begin, perform, start } from "../register/deeds";

const number = "FW-000001";

/** A register with one act of a participant whose own name is in this language. */
async function openRegister(lang: string, name: string) {
  const db = await openBriefDatabase();
  await begin(db);
  await db.write((tx) =>
    tx
      .update(participantNames)
      .set({ name, lang })
      .where(eq(participantNames.name, "Name 0")),
  );
  await perform(db, { kind: "register", who: 0, which: 0 }, start);
  await makeCredentialSeed(credentialContext(db));
  return db;
}

const print = (db: Db, locale: Locale, now = start + 100 * DAY) =>
  certificatePdf(
    {
      ...credentialContext(db, { now }),
      locale,
      log: pino({ level: "silent" }),
    },
    number,
  );

describe("the certificate of an act", () => {
  it.each([
    ["ar", "وزارة الاتصالات وتقنية المعلومات"],
    ["zh", "国家数据局"],
    ["ru", "Министерство цифрового развития"],
  ] as const)("has a name in %s in its own script", async (lang, name) => {
    const db = await openRegister(lang, name);
    const { pdf, archival, missing, pages } = await print(db, lang);
    expect({ archival, missing, pages }).toEqual({
      ...{ archival: true, missing: [], pages: 1 },
    });
    const read = await pdfText(pdf);
    for (const word of name.split(" ")) expect(read).toContain(word);
    expect(read).toContain(number);
    // The other name of the same participant.
    expect(read).toContain("Nom 9");
  });

  it("is the same file all day, and the check page knows it", async () => {
    const db = await openRegister("en", "Acme");
    const { pdf } = await print(db, "en");
    const later = await print(db, "en", start + 100 * DAY + DAY / 2);
    expect(later.pdf.equals(pdf)).toBe(true);
    const ctx = credentialContext(db);
    expect(await checkFile(ctx, pdf)).toMatchObject({ outcome: "valid" });
    const forged = Buffer.from(pdf);
    forged[forged.length - 40] = 0x20;
    expect((await checkFile(ctx, forged)).outcome).not.toBe("valid");
    const tomorrow = await print(db, "en", start + 101 * DAY);
    expect(tomorrow.pdf.equals(pdf)).toBe(false);
  });

  it("brings the signed credential along", async () => {
    const db = await openRegister("en", "Acme");
    const { pdf, isExtract } = await print(db, "fr");
    expect(isExtract).toBe(false);
    expect(await pdfAttachments(pdf)).toEqual({
      "credential.jwt": await issue(db),
    });
  });

  it.each([
    ["suspend", "This act is suspended."],
    ["withdraw", "This act was withdrawn."],
  ])("after %s is an extract that says so first", async (deed, words) => {
    const db = await openRegister("en", "Acme");
    const before = await print(db, "en");
    await happens(db, deed, 1);
    const { pdf, isExtract } = await print(db, "en");
    const read = await pdfText(pdf);
    expect(isExtract).toBe(true);
    expect(read).toContain("Extract from the register");
    expect(read).toContain(words);
    expect(read).not.toContain("Certificate of registration");
    expect(await pdfAttachments(pdf)).toEqual({});
    const ctx = credentialContext(db);
    const { outcome } = await checkFile(ctx, before.pdf);
    expect(["suspended", "withdrawn"]).toContain(outcome);
  });

  it("is for nothing that the register does not show", async () => {
    const db = await openBriefDatabase();
    await begin(db);
    await expect(print(db, "en")).rejects.toMatchObject({
      code: "register.error.no-such-act",
    });
  });
});
