import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { requestRevision } from "../../../app/domain/review/decide.server";
import { watchIndependence } from "../../../app/domain/review/run-clocks.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import {
  acceptCoEditing,
  inviteCoEditor,
} from "../../../app/domain/writing/co-editors.server";
import { savePart } from "../../../app/domain/writing/save.server";
import type { User } from "../../../app/domain/permissions/actor";
import { practices } from "../../../db/schema/practice.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { goodForm } from "../../unit/practice/forms";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addReviewed, addBody, join, reviewOf } = library;
afterAll(library.close);

const later = now + DAY;
const against = goodForm(1, { advice: "decline" });

/** A text whose reviewer of Brazil is against it, back with its authors. */
async function addDisliked() {
  const made = await addReviewed([against, goodForm()]);
  await requestRevision(ctxOf(made.editor), made.id, "Name the sources.");
  const statusOf = async () =>
    (await reviewOf(made.id, made.first.userId)).status;
  return { ...made, statusOf };
}

const stays = { reason: "The annex names them." };
const write = (who: User, id: string, lessons: string) =>
  savePart(ctxOf(who, later), id, "lessons", { lessons, failures: "Some." });

describe("authors rid themselves of no review", () => {
  it("by making a body in its reviewer's state, which anybody can", async () => {
    const { id, author, statusOf } = await addDisliked();
    const own = await addBody("BRA", "company", false);
    await join(author.userId, own, "owner", later);
    await watchIndependence.run(library.system(later));
    expect((await refusal(write(author, id, "Ours."))).code).toBe(
      "review.error.near-reviewer",
    );
    await submitPractice(ctxOf(author, later), id, stays);
    expect(await statusOf()).toBe("accepted");
  });

  it("by letting somebody of its reviewer's state write along, or for the owner", async () => {
    const { id, author, statusOf } = await addDisliked();
    /** Asks somebody to write along; the answer to their yes. */
    async function takeIn(friend: User) {
      await inviteCoEditor(ctxOf(author, later), id, friend.email);
      const letters = await db.read
        .select()
        .from(outbox)
        .where(eq(outbox.recipient, friend.email));
      const token = letters
        .map(({ text }) => /join\/([\w-]{43})/.exec(text)?.[1])
        .find((one) => one !== undefined);
      return acceptCoEditing(ctxOf(friend, later), token ?? "");
    }
    const near = await addMember("BRA", "company");
    expect((await refusal(takeIn(near))).code).toBe(
      "review.error.near-reviewer",
    );
    const far = await addMember("IND", "company");
    expect(await takeIn(far)).toBe(id);
    await write(far, id, "Along.");
    const colleague = await addMember("BRA", "academia");
    await join(colleague.userId, author.participantId, "editor", later);
    const writer: User = {
      ...colleague,
      memberships: [{ participantId: author.participantId, role: "editor" }],
    };
    expect((await refusal(write(writer, id, "Ours."))).code).toBe(
      "review.error.near-reviewer",
    );
    await write(author, id, "Ours.");
    expect(await statusOf()).toBe("submitted");
  });

  it("by writing about its reviewer's state from now on", async () => {
    const { id, author, statusOf } = await addDisliked();
    const move = (area: string | null) =>
      db.write((tx) =>
        tx
          .update(practices)
          .set({ content: { ...wholeContent, area, region: null } })
          .where(eq(practices.id, id)),
      );
    await move("BRA");
    const door = submitPractice(ctxOf(author, later), id);
    expect((await refusal(door)).code).toBe("review.error.area-of-reviewer");
    expect(await statusOf()).toBe("submitted");
    await move("IND");
    await submitPractice(ctxOf(author, later), id);
    expect(await statusOf()).toBe("accepted");
  });

  it("but one who joins the very body of a reviewer, or a checked one of its state, ends it", async () => {
    const one = await addDisliked();
    await join(one.author.userId, one.first.participantId, "viewer", later);
    await submitPractice(ctxOf(one.author, later), one.id, stays);
    expect(await reviewOf(one.id, one.first.userId)).toMatchObject({
      ...{
        status: "void",
        voidReason: "review.dependence.author_organization",
      },
    });
    const other = await addDisliked();
    await join(
      other.author.userId,
      await addBody("BRA", "company"),
      "viewer",
      later,
    );
    await submitPractice(ctxOf(other.author, later), other.id, stays);
    expect(await reviewOf(other.id, other.first.userId)).toMatchObject({
      ...{ status: "void", voidReason: "review.dependence.author_state" },
    });
  });
});
