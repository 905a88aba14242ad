import { afterAll, describe, expect, it } from "vitest";
import {
  acceptCoEditing,
  inviteCoEditor,
  readCoEditorInvitation,
  removeEditor,
} from "../../../app/domain/writing/co-editors.server";
import {
  addPracticeFile,
  openPracticeFile,
  removePracticeFile,
} from "../../../app/domain/writing/files.server";
import { savePart } from "../../../app/domain/writing/save.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import { listLetters } from "../../../db/queries/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { fileOf, now, refusal } from "../act/member";
import { openDesk } from "./desk";

const db = await openTestDatabase();
const desk = openDesk(db);
const { ctxOf, addDraft, reload } = desk;
afterAll(desk.close);

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("people who write along", () => {
  const tokenTo = async (email: string) => {
    const letters = await listLetters(db.read, 200);
    const letter = letters.find(({ recipient }) => recipient === email);
    return /join\/([\w-]{43})/.exec(JSON.stringify(letter))?.[1] ?? "";
  };

  it("accept by the link of a letter, write, and do not send", async () => {
    const { owner, id } = await addDraft();
    const { owner: friend } = await addDraft();
    await inviteCoEditor(ctxOf(owner), id, friend.email.toUpperCase());
    const token = await tokenTo(friend.email);
    const { owner: other } = await addDraft();
    expect(await refusal(acceptCoEditing(ctxOf(other), token))).toMatchObject({
      kind: "forbidden",
    });
    expect(await readCoEditorInvitation(ctxOf(friend), token)).toMatchObject({
      ...{ state: "ok", isFor: true },
    });
    expect(await acceptCoEditing(ctxOf(friend), token)).toBe(id);
    await savePart(ctxOf(friend), id, "lessons", { lessons: "Mine." });
    expect((await reload(id)).content.lessons).toBe("Mine.");
    expect(await refusal(submitPractice(ctxOf(friend), id))).toMatchObject({
      kind: "not_found",
    });
    expect(await refusal(acceptCoEditing(ctxOf(friend), token))).toMatchObject({
      kind: "conflict",
    });
    await removeEditor(ctxOf(owner), id, friend.userId);
    expect(
      await refusal(savePart(ctxOf(friend), id, "lessons", { lessons: "x" })),
    ).toMatchObject({ kind: "not_found" });
  });

  it("are asked by an owner only, and nobody learns who has an account", async () => {
    const { owner, colleague, id } = await addDraft();
    const before = (await listLetters(db.read, 200)).length;
    await inviteCoEditor(ctxOf(owner), id, "nobody@elsewhere.example");
    expect((await listLetters(db.read, 200)).length).toBe(before);
    expect(
      await refusal(inviteCoEditor(ctxOf(colleague), id, "a@b.example")),
    ).toMatchObject({ kind: "not_found" });
    expect(
      await refusal(inviteCoEditor(ctxOf(owner), id, colleague.email)),
    ).toMatchObject({ fields: ["email"] });
  });

  it("a link lapses after 14 days", async () => {
    const { owner, id } = await addDraft();
    const { owner: friend } = await addDraft();
    await inviteCoEditor(ctxOf(owner), id, friend.email);
    const token = await tokenTo(friend.email);
    const late = now + 14 * 24 * 3_600_000;
    expect(
      await refusal(acceptCoEditing(ctxOf(friend, late), token)),
    ).toMatchObject({ kind: "conflict" });
  });
});

describe("attachments", () => {
  const add = (
    actor: Parameters<typeof ctxOf>[0],
    id: string,
    name = "a.png",
  ) =>
    addPracticeFile(ctxOf(actor), id, { title: "", file: fileOf(png, name) });

  it("are checked, listed, and gone when taken off a draft", async () => {
    const { owner, id } = await addDraft();
    await add(owner, id);
    const [file] = (await reload(id)).content.attachments;
    expect(file?.title).toBe("a.png");
    const fileId = file?.fileId ?? "";
    const { size } = await openPracticeFile(ctxOf(owner), id, fileId);
    expect(size).toBe(png.length);
    expect(await refusal(add(owner, id))).toMatchObject({
      code: "writing.error.same-file",
    });
    await removePracticeFile(ctxOf(owner), id, fileId);
    expect((await reload(id)).content.attachments).toEqual([]);
    expect(desk.filesOnDisk()).not.toContain(fileId);
  });

  it("that lie about their type are refused, and leave nothing behind", async () => {
    const { owner, id } = await addDraft();
    const before = desk.filesOnDisk().length;
    const file = fileOf(Buffer.from("<script>alert(1)</script>"), "a.png");
    expect(
      await refusal(addPracticeFile(ctxOf(owner), id, { title: "", file })),
    ).toMatchObject({ kind: "unprocessable", fields: ["file"] });
    expect(desk.filesOnDisk().length).toBe(before);
  });

  it("stay under a text that was sent, whatever is done to the draft", async () => {
    const { owner, id } = await addDraft();
    await add(owner, id, "kept.png");
    const fileId = (await reload(id)).content.attachments[0]?.fileId ?? "";
    await desk.keepVersion(id);
    await removePracticeFile(ctxOf(owner), id, fileId);
    expect((await reload(id)).content.attachments).toEqual([]);
    expect(desk.filesOnDisk()).toContain(fileId);
    expect((await openPracticeFile(ctxOf(owner), id, fileId)).name).toBe(
      "kept.png",
    );
  });

  it("are nobody's business but the writers'", async () => {
    const { owner, id } = await addDraft();
    await add(owner, id);
    const fileId = (await reload(id)).content.attachments[0]?.fileId ?? "";
    const { owner: stranger } = await addDraft();
    expect(
      await refusal(openPracticeFile(ctxOf(stranger), id, fileId)),
    ).toMatchObject({ kind: "not_found" });
    expect(
      await refusal(removePracticeFile(ctxOf(stranger), id, fileId)),
    ).toMatchObject({ kind: "not_found" });
  });
});
