import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  revisePractice,
  withdrawPractice,
} from "../../../app/domain/practice/keep.server";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import { clearPractice } from "../../../app/domain/review/clear.server";
import { approvePractice } from "../../../app/domain/review/decide.server";
import { listEditorDesk } from "../../../app/domain/review/desk.server";
import { getPracticeCase } from "../../../app/domain/review/get-case.server";
import { getSteps } from "../../../app/domain/review/get-own.server";
import { listToClear } from "../../../app/domain/review/to-clear.server";
import { getOwnPractice } from "../../../app/domain/writing/get-own.server";
import { readPracticePage } from "../../../app/domain/practice/page.server";
import { practiceNumber } from "../../../app/domain/practice/number";
import { addWriter } from "../../../db/queries/practice-author.server";
import { eq } from "drizzle-orm";
import { userRoles } from "../../../db/schema/account.server";
import { participants } from "../../../db/schema/participant.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addDraft, addReviewed, lettersTo, office } = library;
afterAll(library.close);

/** A second owner of a body. */
async function addOwner(participantId: string) {
  const person = await office.addPerson(
    "Second owner",
    [],
    [{ participantId, role: "owner" }],
  );
  await library.join(person.userId, participantId);
  return { ...person, participantId };
}

const kindOf = async (door: Promise<unknown>) => (await refusal(door)).kind;

describe("clearance by one's own hand", () => {
  it("is refused to a second owner who wrote the text and let a colleague send it", async () => {
    const sender = await addMember("PER", "company");
    const writer = await addOwner(sender.participantId);
    const id = await addDraft(writer, { ...wholeContent, area: "PER" });
    await submitPractice(ctxOf(sender), id);
    expect(await kindOf(clearPractice(ctxOf(writer), id, 1))).toBe("not_found");
    expect(await listToClear(ctxOf(writer))).toEqual([]);
    const third = await addOwner(sender.participantId);
    expect(await listToClear(ctxOf(third))).toMatchObject([{ id }]);
    await clearPractice(ctxOf(third), id, 1);
    expect((await library.reload(id)).clearedBy).toBe(third.userId);
  });

  it("is refused to a focal point who wrote on it, and open to another", async () => {
    const author = await addMember("NPL");
    const [writing, other] = [
      await office.addPerson("Focal point who writes"),
      await office.addPerson("Focal point"),
    ];
    for (const { userId } of [writing, other]) {
      await library.name(userId, "NPL");
    }
    const id = await addDraft(author);
    await db.write((tx) => addWriter(tx, id, 1, writing.userId));
    await submitPractice(ctxOf(author), id);
    expect(await lettersTo(writing)).toEqual([]);
    expect(await lettersTo(other)).toEqual(["to-clear"]);
    expect(await kindOf(clearPractice(ctxOf(writing), id, 1))).toBe(
      "not_found",
    );
    await clearPractice(ctxOf(other), id, 1);
  });

  it("is none where another's clearance and publication lie between", async () => {
    const author = await addMember("PER", "company");
    const second = await addOwner(author.participantId);
    const id = await addDraft(author, { ...wholeContent, area: "PER" });
    await submitPractice(ctxOf(author), id);
    await withdrawPractice(ctxOf(author), id);
    await revisePractice(ctxOf(second), id);
    const { revision } = await library.reload(id);
    // Taken back and sent by a colleague it is the same uncleared text.
    await submitPractice(ctxOf(second), id);
    expect(await kindOf(clearPractice(ctxOf(author), id, revision))).toBe(
      "not_found",
    );
    const made = await library.addPublished();
    const focal = { ...made.focal, participantId: made.author.participantId };
    await db.write((tx) => addWriter(tx, made.id, 1, focal.userId));
    await revisePractice(ctxOf(made.author), made.id);
    await submitPractice(ctxOf(made.author), made.id);
    const next = await library.reload(made.id);
    await clearPractice(ctxOf(focal), made.id, next.revision);
  });

  it("that nobody else could give is told to the owner and to the secretariat", async () => {
    const sender = await addMember("PER", "company");
    const writer = await addOwner(sender.participantId);
    const editor = await library.addEditor();
    await db.write((tx) =>
      tx.insert(userRoles).values({
        ...{ userId: editor.userId, role: "thematic_editor" },
        ...{ grantedBy: editor.userId, grantedAt: now },
      }),
    );
    const id = await addDraft(writer, { ...wholeContent, area: "PER" });
    await submitPractice(ctxOf(sender), id);
    for (const person of [sender, writer, editor]) {
      expect(await lettersTo(person)).toEqual(["no-clearer"]);
    }
    expect((await getSteps(ctxOf(sender), id)).lacksClearer).toBe(true);
    expect((await getPracticeCase(ctxOf(editor), id)).lacksClearer).toBe(true);
    const desk = await listEditorDesk(ctxOf(editor, now + DAY), {
      ...{ view: "submitted", page: 1 },
    });
    expect(desk.items.map((item) => item.id)).toContain(id);
    // And it goes on as soon as there is somebody.
    const third = await addOwner(sender.participantId);
    expect((await getSteps(ctxOf(sender), id)).lacksClearer).toBe(false);
    await clearPractice(ctxOf(third), id, 1);
  });
});

describe("a body whose identity nobody checked", () => {
  const setChecked = (id: string, identityCheckedAt: number | null) =>
    db.write((tx) =>
      tx
        .update(participants)
        .set({ identityCheckedAt })
        .where(eq(participants.id, id)),
    );

  it("gives its name to nothing public; writer and editor are told early", async () => {
    const { id, author, editor } = await addReviewed();
    await setChecked(author.participantId, null);
    const own = await getOwnPractice(ctxOf(author), id);
    expect(own.participant.isChecked).toBe(false);
    const view = await getPracticeCase(ctxOf(editor), id);
    expect(view.head.owner.checkedAt).toBeNull();
    await approvePractice(ctxOf(editor), id);
    const door = publishPractice(ctxOf(editor), id);
    expect((await refusal(door)).code).toBe("review.error.owner-unchecked");
    expect((await library.reload(id)).standing).toBe("unpublished");
    await setChecked(author.participantId, now);
    await publishPractice(ctxOf(editor), id);
    const { number } = await library.reload(id);
    const page = await readPracticePage(
      library.system(),
      practiceNumber(number ?? 0),
      {},
    );
    expect(page.owner.checkedAt).toBe(now);
  });
});
