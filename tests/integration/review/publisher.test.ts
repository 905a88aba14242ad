import { afterAll, describe, expect, it } from "vitest";
import { listLibraryEntries } from "../../../db/queries/library.server";
import { practiceNumber } from "../../../app/domain/practice/number";
import { readPracticePage } from "../../../app/domain/practice/page.server";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import {
  approvePractice,
  suspendPractice,
} from "../../../app/domain/review/decide.server";
import { replaceReviewer } from "../../../app/domain/review/invite.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { openLibrary } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addReviewed, addCleared, addMember, invite } = library;
const { accept, send, reload, reviewOf } = library;
afterAll(library.close);

describe("the publisher", () => {
  it("may be who approved it, or a colleague", async () => {
    const one = await addReviewed();
    await approvePractice(ctxOf(one.editor), one.id);
    await publishPractice(ctxOf(one.editor), one.id);
    const other = await addReviewed();
    await approvePractice(ctxOf(other.editor), other.id);
    const colleague = await library.addEditor();
    await publishPractice(ctxOf(colleague), other.id);
    for (const [id, publisher] of [
      [one.id, one.editor],
      [other.id, colleague],
    ] as const) {
      expect((await reload(id)).publishedBy).toBe(publisher.userId);
    }
  });

  it("is never one of its reviewers, not even one who was replaced", async () => {
    const { id, editor } = await addCleared();
    const roles = ["thematic_editor"] as const;
    const [replaced, first] = [
      await addMember("IDN", "government", roles),
      await addMember("BRA", "government", roles),
    ];
    await invite(editor, id, replaced);
    const { id: review } = await reviewOf(id, replaced.userId);
    await replaceReviewer(ctxOf(editor), id, review);
    for (const reviewer of [first, await addMember("FRA")]) {
      await invite(editor, id, reviewer);
      await accept(id, reviewer);
      await send(id, reviewer);
    }
    for (const reviewer of [replaced, first]) {
      const door = approvePractice(ctxOf(reviewer), id);
      expect((await refusal(door)).kind).toBe("forbidden");
    }
    await approvePractice(ctxOf(editor), id);
    for (const reviewer of [replaced, first]) {
      const door = publishPractice(ctxOf(reviewer), id);
      expect((await refusal(door)).kind).toBe("forbidden");
    }
    expect((await reload(id)).stage).toBe("approved");
    await publishPractice(ctxOf(editor), id);
  });

  it("is none of its writers, nor anybody of its owner", async () => {
    const { id, editor, author } = await addReviewed();
    await approvePractice(ctxOf(editor), id);
    const own = { ...author, roles: ["thematic_editor"] as const };
    const door = publishPractice(ctxOf(own), id);
    expect((await refusal(door)).kind).toBe("forbidden");
  });
});

describe("a suspended practice", () => {
  it("stays readable with the reason, and leaves every list", async () => {
    const { id, editor } = await library.addPublished();
    const number = (await reload(id)).number ?? 0;
    const listed = () => listLibraryEntries(db.read, [number]);
    expect(await listed()).toHaveLength(1);
    await suspendPractice(ctxOf(editor), id, "A source is in doubt.");
    expect(await listed()).toEqual([]);
    const page = await readPracticePage(
      library.system(),
      practiceNumber(number),
      {},
    );
    expect(page).toMatchObject({ standing: "suspended", isWithheld: false });
    expect(page.texts["measure"]?.text).not.toBe("");
    expect(page.events.at(-1)).toMatchObject({
      ...{ event: "suspend", note: "A source is in doubt." },
    });
  });
});
