import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import {
  approvePractice,
  requestRevision,
  takeUp,
} from "../../../app/domain/review/decide.server";
import { remindOfTexts } from "../../../app/domain/review/remind-stages.server";
import { eq } from "drizzle-orm";
import { userRoles } from "../../../db/schema/account.server";
import { outbox } from "../../../db/schema/outbox.server";
import type { User } from "../../../app/domain/permissions/actor";
import { openTestDatabase } from "../../support/test-database";
import { now, openLibrary } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addDraft, addCleared, addReviewed } = library;
const { office, system } = library;
afterAll(library.close);

const look = (at: number) => remindOfTexts.run(system(at));

/** Subjects of the reminders a person has. */
const remindersOf = async ({ email }: User, kind = "stage-reminder") =>
  (await db.read.select().from(outbox).where(eq(outbox.recipient, email)))
    .filter((one) => one.kind === `review.letter.${kind}`)
    .map(({ subject }) => subject);

/** Looks around the two moments of a clock; how many reminders came by each. */
async function watch(person: User, due: number, before: number) {
  const counts = [];
  for (const at of [
    ...[due - before - 1, due - before, due - before + DAY],
    ...[due - 1, due, due + 1, due + 20 * DAY],
  ]) {
    await look(at);
    counts.push((await remindersOf(person)).length);
  }
  return counts;
}
const twice = [0, 1, 1, 1, 2, 2, 2];

describe("whoever has a text is reminded before its time is over, and when it is", () => {
  it("the clearer, within 14 days", async () => {
    const author = await addMember("NPL");
    const focal = await office.addPerson("Focal point");
    await library.name(focal.userId, "NPL");
    await submitPractice(ctxOf(author), await addDraft(author));
    expect(await watch(focal, now + 14 * DAY, 7 * DAY)).toEqual(twice);
    const [soon, late] = await remindersOf(focal);
    expect(soon).not.toBe(late);
    expect(await remindersOf(author)).toEqual([]);
  });

  it("the authors, within the 30 days of a revision", async () => {
    const { id, author, editor } = await addReviewed();
    await requestRevision(ctxOf(editor), id, "Name the sources.");
    expect(await watch(author, now + 30 * DAY, 7 * DAY)).toEqual(twice);
    expect(await remindersOf(editor)).toEqual([]);
  });

  it("the editor, within the 10 days to publication", async () => {
    const { id, author, editor } = await addReviewed();
    await approvePractice(ctxOf(editor), id);
    expect(await watch(editor, now + 10 * DAY, 3 * DAY)).toEqual(twice);
    expect(await remindersOf(author)).toEqual([]);
  });

  it("every editor, of a cleared text that none has taken up; else the one who has", async () => {
    const { id, editor } = await addCleared();
    const colleague = await library.addEditor();
    for (const { userId } of [editor, colleague]) {
      await db.write((tx) =>
        tx.insert(userRoles).values({
          ...{ userId, role: "thematic_editor", grantedBy: userId },
          grantedAt: now,
        }),
      );
    }
    await look(now + 7 * DAY);
    expect(await remindersOf(editor)).toHaveLength(1);
    expect(await remindersOf(colleague)).toHaveLength(1);
    await takeUp(ctxOf(editor, now + 8 * DAY), id);
    await look(now + 10 * DAY);
    expect(await remindersOf(editor)).toHaveLength(2);
    expect(await remindersOf(colleague)).toHaveLength(1);
  });

  it("owner and secretariat, of a text that nobody could clear", async () => {
    const author = await addMember("PER", "company");
    await submitPractice(ctxOf(author), await addDraft(author));
    const told = async () => (await remindersOf(author, "no-clearer")).length;
    expect(await told()).toBe(1);
    await look(now + 7 * DAY);
    expect(await told()).toBe(2);
    expect(await remindersOf(author)).toEqual([]);
  });

  it("afresh at the next stage, and not at all by a clock that is not theirs", async () => {
    const { id, author, editor } = await addReviewed();
    await look(now + 29 * DAY);
    expect(await remindersOf(author)).toEqual([]);
    await requestRevision(ctxOf(editor), id, "Name the sources.");
    await look(now + 30 * DAY);
    await submitPractice(ctxOf(author, now + 31 * DAY), id, {
      reason: "The annex names them.",
    });
    expect((await library.reload(id)).remindedAt).toBeNull();
    expect(await remindOfTexts.hasWork(system(now + 90 * DAY))).toBe(false);
  });
});
