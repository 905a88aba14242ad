import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { openCaseFile } from "../../../app/domain/case/file.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { findEvidenceFile } from "../../../db/queries/case-page.server";
import { listEvidence } from "../../../db/queries/act-parts.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTempDir } from "../../support/temp";
import { openOffice } from "./office";

const db = await openTestDatabase();
const office = openOffice(db);
const temp = makeTempDir();
const files = openFileStore(temp.path);
afterAll(() => {
  office.close();
  temp.remove();
});

const officer = await office.addPerson("Officer", ["reviewer"]);
const ctxOf = (actor: Parameters<typeof office.ctxOf>[0]) => ({
  ...office.ctxOf(actor),
  files,
});

async function addCaseWithBytes() {
  const made = await office.addCase();
  const [paper] = await listEvidence(db.read, made.actId);
  const fileId = paper?.fileId ?? "";
  await files.put(fileId, new TextEncoder().encode("%PDF-1.7"));
  return { ...made, fileId };
}

describe("evidence", () => {
  it("is opened for officers", async () => {
    const { actId, fileId } = await addCaseWithBytes();
    const found = await openCaseFile(ctxOf(officer), actId, fileId);
    expect(found).toMatchObject({
      name: "letter.pdf",
      mediaType: "application/pdf",
    });
    expect(await text(found.bytes)).toBe("%PDF-1.7");
  });

  it("of one case is not reached through another", async () => {
    const one = await addCaseWithBytes();
    const other = await addCaseWithBytes();
    expect(
      await findEvidenceFile(db.read, one.actId, other.fileId),
    ).toBeUndefined();
    await expect(
      openCaseFile(ctxOf(officer), one.actId, other.fileId),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  it("is not there for strangers, nor for an officer with a part in it", async () => {
    const { actId, fileId, participantId } = await addCaseWithBytes();
    const stranger = await office.addPerson("Stranger");
    await expect(
      openCaseFile(ctxOf(stranger), actId, fileId),
    ).rejects.toMatchObject({ kind: "not_found" });
    const member = await office.addPerson(
      "Member",
      ["reviewer"],
      [{ participantId, role: "viewer" }],
    );
    await expect(
      openCaseFile(ctxOf(member), actId, fileId),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("whose bytes are gone is not found, before anything is sent", async () => {
    const { actId, fileId } = await addCaseWithBytes();
    await files.remove(fileId);
    await expect(
      openCaseFile(ctxOf(officer), actId, fileId),
    ).rejects.toMatchObject({ kind: "not_found" });
  });
});
