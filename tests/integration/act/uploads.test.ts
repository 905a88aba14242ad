import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import {
  addEvidence,
  mostFiles,
  openEvidence,
  removeEvidence,
} from "../../../app/domain/act/evidence.server";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import { listEvidence } from "../../../db/queries/act-parts.server";
import { openTestDatabase } from "../../support/test-database";
import { fileOf, openMembers, refusal } from "./member";
import { plainPdf } from "../../unit/file/pdf-sample";

const db = await openTestDatabase();
const members = openMembers(db);
afterAll(members.close);

const participantId = await members.addParticipant();
const owner = await members.addMember(participantId);
const ctx = members.ctxOf(owner);
const id = await startDraft(ctx, participantId, {
  type: "support",
  vehicle: "declaration",
  relatesTo: null,
});
const add = (file: File) =>
  addEvidence(ctx, id, { kind: "letterhead_letter", file });

const png = Buffer.from("89504e470d0a1a0a", "hex");

describe("a hostile file is refused and leaves nothing on the disk", () => {
  it.each([
    ["no PDF at all", fileOf(Buffer.from("hello")), "file.error.type"],
    [
      "a PDF that says PNG",
      fileOf(plainPdf(), "a.png"),
      "file.error.extension",
    ],
    ["a broken picture", fileOf(png, "a.png"), "file.error.image-broken"],
    [
      "a PDF with a script",
      fileOf(plainPdf("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")),
      "file.error.pdf-active",
    ],
    [
      "a PDF that starts a program",
      fileOf(plainPdf("/AA<</O<</S/Launch/F(cmd.exe)>>>>")),
      "file.error.pdf-active",
    ],
    ["an empty one", fileOf(Buffer.alloc(0)), "file.error.missing"],
  ])("%s", async (_, file, code) => {
    expect(await refusal(add(file))).toEqual({
      kind: "unprocessable",
      code,
      fields: ["file"],
    });
    expect(members.filesOnDisk()).toEqual([]);
    expect(await listEvidence(db.read, id)).toEqual([]);
  });
});

describe("a good file", () => {
  it("is kept under a name of its own, with its digest", async () => {
    await add(fileOf(plainPdf(), "../../etc/رسالة.pdf"));
    const [kept] = await listEvidence(db.read, id);
    expect(kept?.name).toBe("رسالة.pdf");
    expect(kept?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(members.filesOnDisk()).toEqual([kept?.fileId]);
    const open = await openEvidence(ctx, id, kept?.fileId ?? "");
    expect(await text(open.bytes)).toContain("%PDF-1.7");
  });

  it("is not taken twice", async () => {
    expect(await refusal(add(fileOf(plainPdf())))).toMatchObject({
      code: "act.error.same-file",
    });
    expect(members.filesOnDisk()).toHaveLength(1);
  });

  it("opens for members only", async () => {
    const [kept] = await listEvidence(db.read, id);
    const fileId = kept?.fileId ?? "";
    const other = await members.addParticipant();
    const stranger = members.ctxOf(await members.addMember(other));
    expect(await refusal(openEvidence(stranger, id, fileId))).toMatchObject({
      kind: "not_found",
    });
    expect(await refusal(removeEvidence(stranger, id, fileId))).toMatchObject({
      kind: "not_found",
    });
  });

  it("goes when it is taken off, from the disk too", async () => {
    const [kept] = await listEvidence(db.read, id);
    await removeEvidence(ctx, id, kept?.fileId ?? "");
    expect(members.filesOnDisk()).toEqual([]);
    expect(
      await refusal(removeEvidence(ctx, id, kept?.fileId ?? "")),
    ).toMatchObject({ kind: "not_found" });
  });

  it("is one too many after the twelfth", async () => {
    for (let count = 0; count < mostFiles; count += 1) {
      await add(fileOf(plainPdf(`/Lang(x${String(count)})`)));
    }
    expect(await refusal(add(fileOf(plainPdf("/Lang(more)"))))).toMatchObject({
      code: "act.error.too-many-files",
    });
    expect(members.filesOnDisk()).toHaveLength(mostFiles);
  });
});
