import { afterAll, describe, expect, it } from "vitest";
import {
  acceptCoEditing,
  getCoEditors,
  inviteCoEditor,
  readCoEditorInvitation,
  removeEditor,
  takeBackInvitation,
} from "../../../app/domain/writing/co-editors.server";
import {
  addPracticeFile,
  openPracticeFile,
  removePracticeFile,
} from "../../../app/domain/writing/files.server";
import { renamePracticeFile } from "../../../app/domain/writing/rename-file.server";
import { savePart } from "../../../app/domain/writing/save.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
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

  it("are no longer awaited once the invitation is taken back", async () => {
    const { owner, colleague, id } = await addDraft();
    const { owner: friend } = await addDraft();
    const { owner: other, id: elsewhere } = await addDraft();
    await inviteCoEditor(ctxOf(owner), id, friend.email);
    // An address without an account looks the same to whoever asked.
    await inviteCoEditor(ctxOf(owner), id, "nobody@elsewhere.example");
    const askedBy = async () => (await getCoEditors(ctxOf(owner), id)).asked;
    expect((await askedBy()).map(({ email }) => email)).toEqual([
      ...[friend.email, "nobody@elsewhere.example"],
    ]);
    const token = await tokenTo(friend.email);
    const [{ id: invitation } = { id: "" }] = await askedBy();
    for (const [person, practice] of [
      [colleague, id],
      [other, id],
      [other, elsewhere],
    ] as const) {
      const refused = takeBackInvitation(ctxOf(person), practice, invitation);
      expect(await refusal(refused)).toMatchObject({ kind: "not_found" });
    }
    await takeBackInvitation(ctxOf(owner), id, invitation);
    expect(await askedBy()).toHaveLength(1);
    expect(await refusal(acceptCoEditing(ctxOf(friend), token))).toMatchObject({
      kind: "conflict",
    });
    expect(
      await refusal(takeBackInvitation(ctxOf(owner), id, invitation)),
    ).toMatchObject({ kind: "not_found" });
    expect(await askedBy()).toHaveLength(1);
  });

  it("asked again get one letter that works", async () => {
    const { owner, id } = await addDraft();
    const { owner: friend } = await addDraft();
    await inviteCoEditor(ctxOf(owner), id, friend.email);
    const first = await tokenTo(friend.email);
    await inviteCoEditor(ctxOf(owner), id, friend.email);
    const { asked } = await getCoEditors(ctxOf(owner), id);
    expect(asked).toHaveLength(1);
    const { state } = await readCoEditorInvitation(ctxOf(friend), first);
    expect(state).toBe("used");
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

  it("are called otherwise, in the draft and not in what was sent", async () => {
    const { owner, id } = await addDraft();
    await add(owner, id, "plan.png");
    const fileId = (await reload(id)).content.attachments[0]?.fileId ?? "";
    await desk.keepVersion(id);
    const title = async () => (await reload(id)).content.attachments[0]?.title;
    await renamePracticeFile(ctxOf(owner), id, fileId, "The plan");
    expect(await title()).toBe("The plan");
    const sent = await findNewestVersion(db.read, id);
    expect(sent?.content.attachments[0]?.title).toBe("plan.png");
    await renamePracticeFile(ctxOf(owner), id, fileId, "");
    expect(await title()).toBe("plan.png");
    const { owner: stranger, id: elsewhere } = await addDraft();
    for (const [who, of] of [
      [stranger, id],
      [stranger, elsewhere],
      [owner, elsewhere],
    ] as const) {
      expect(
        await refusal(renamePracticeFile(ctxOf(who), of, fileId, "Mine")),
      ).toMatchObject({ kind: "not_found" });
    }
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
