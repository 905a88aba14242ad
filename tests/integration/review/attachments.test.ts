import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { newId } from "../../../app/domain/kernel/ids";
import type { User } from "../../../app/domain/permissions/actor";
import {
  openCaseFile,
  openReplyFile,
  openReviewFile,
} from "../../../app/domain/review/sent-file.server";
import { replaceReviewer } from "../../../app/domain/review/invite.server";
import { insertFile } from "../../../db/queries/act-parts.server";
import { insertPracticeFile } from "../../../db/queries/practice-write.server";
import { listReplies } from "../../../db/queries/practice-reply.server";
import { makeTempDir } from "../../support/temp";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { addCleared, addMember, addEditor, invite, accept, reviewOf } = library;
const temp = makeTempDir();
mkdirSync(join(temp.path, "files"));
const files = openFileStore(temp.path);
const ctxOf = (actor: User): Context => ({ ...library.ctxOf(actor), files });
afterAll(() => {
  library.close();
  temp.remove();
});

/** A cleared text with an attachment, a template, and a file it does not name. */
async function addWithFiles(area = "KEN", about = area) {
  const [attached, template, unnamed] = [newId(), newId(), newId()] as [
    string,
    string,
    string,
  ];
  const block = { id: newId(), name: "Clauses", steps: "1. Take them." };
  const made = await addCleared(
    {
      ...wholeContent,
      area: about,
      attachments: [attached, template].map((fileId) => ({
        ...{ fileId, title: "The list" },
      })),
      blocks: [{ ...block, preconditions: "", templateId: template }],
    },
    area,
  );
  for (const id of [attached, template, unnamed]) {
    await files.put(id, Buffer.from(`bytes of ${id}`));
    await db.write(async (tx) => {
      await insertFile(tx, {
        ...{ id, sha256: id, size: 10, name: "list.pdf" },
        ...{ mediaType: "application/pdf", createdAt: now },
        uploadedBy: made.author.userId,
      });
      await insertPracticeFile(tx, {
        ...{ fileId: id, practiceId: made.id, title: "The list", at: now },
      });
    });
  }
  return { ...made, attached, template, unnamed };
}

const kindOf = async (door: Promise<unknown>) => (await refusal(door)).kind;

describe("whoever is shown a sent text saves the files it names", () => {
  it("its reviewers, and nobody else's", async () => {
    const one = await addWithFiles();
    const other = await addWithFiles();
    const reviewer = await addMember("BRA");
    const elsewhere = await addMember("FRA");
    await invite(one.editor, one.id, reviewer);
    await invite(other.editor, other.id, elsewhere);
    const mine = (await reviewOf(one.id, reviewer.userId)).id;
    const theirs = (await reviewOf(other.id, elsewhere.userId)).id;

    for (const fileId of [one.attached, one.template]) {
      const { bytes, name } = await openReviewFile(
        ctxOf(reviewer),
        mine,
        fileId,
      );
      expect(name).toBe("list.pdf");
      expect(await text(bytes)).toBe(`bytes of ${fileId}`);
    }
    const refused = [
      [reviewer, mine, one.unnamed],
      [reviewer, mine, other.attached],
      [reviewer, theirs, other.attached],
      [reviewer, newId(), one.attached],
      [elsewhere, mine, one.attached],
      [one.author, mine, one.attached],
      [one.editor, mine, one.attached],
    ] as const;
    for (const [who, review, fileId] of refused) {
      expect(await kindOf(openReviewFile(ctxOf(who), review, fileId))).toBe(
        "not_found",
      );
    }
  });

  it("not once they are out of it, or not independent any more", async () => {
    const { id, editor, author, attached } = await addWithFiles();
    const [replaced, turned] = [await addMember("BRA"), await addMember("FRA")];
    for (const reviewer of [replaced, turned]) {
      await invite(editor, id, reviewer);
      await accept(id, reviewer);
    }
    const doorOf = async (who: typeof turned) =>
      openReviewFile(
        ctxOf(who),
        (await reviewOf(id, who.userId)).id,
        attached,
      ).then(({ bytes }) => text(bytes));
    expect(await doorOf(replaced)).toContain(attached);
    const { id: review } = await reviewOf(id, replaced.userId);
    await replaceReviewer(ctxOf(editor), id, review);
    expect(await kindOf(doorOf(replaced))).toBe("not_found");
    await library.join(turned.userId, author.participantId, "viewer");
    expect(await kindOf(doorOf(turned))).toBe("not_found");
  });

  it("the editors, but of a draft", async () => {
    const { id, attached, author, unnamed } = await addWithFiles();
    const editor = await addEditor();
    const { bytes } = await openCaseFile(ctxOf(editor), id, attached);
    expect(await text(bytes)).toContain(attached);
    expect(await kindOf(openCaseFile(ctxOf(editor), id, unnamed))).toBe(
      "not_found",
    );
    const draft = await library.addDraft(author, {
      ...wholeContent,
      attachments: [{ fileId: attached, title: "The list" }],
    });
    expect(await kindOf(openCaseFile(ctxOf(editor), draft, attached))).toBe(
      "not_found",
    );
  });

  it("the state it is about, and no other", async () => {
    const { id, attached } = await addWithFiles("KEN", "NPL");
    const [reply] = await listReplies(db.read, id, 1);
    const [nepal, india] = [await addMember("NPL"), await addMember("IND")];
    const door = (who: typeof nepal, fileId: string) =>
      openReplyFile(ctxOf(who), who.participantId, reply?.id ?? "", fileId);
    const { bytes } = await door(nepal, attached);
    expect(await text(bytes)).toContain(attached);
    expect(await kindOf(door(nepal, newId()))).toBe("not_found");
    expect(await kindOf(door(india, attached))).toBe("conflict");
    expect(
      await kindOf(
        openReplyFile(
          ctxOf(india),
          nepal.participantId,
          reply?.id ?? "",
          attached,
        ),
      ),
    ).toBe("not_found");
  });
});
