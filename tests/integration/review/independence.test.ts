import { afterAll, describe, expect, it } from "vitest";
import {
  acceptInvitation,
  inviteMember,
} from "../../../app/domain/membership/invite.server";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import {
  answerInvitation,
  sendReview,
} from "../../../app/domain/review/answer.server";
import {
  approvePractice,
  requestRevision,
} from "../../../app/domain/review/decide.server";
import { getPracticeCase } from "../../../app/domain/review/get-case.server";
import { getReview } from "../../../app/domain/review/get-review.server";
import {
  inviteReviewer,
  replaceReviewer,
  searchReviewers,
} from "../../../app/domain/review/invite.server";
import { addRemark } from "../../../app/domain/review/remarks.server";
import { watchIndependence } from "../../../app/domain/review/run-clocks.server";
import { insertReview } from "../../../db/queries/practice-review.server";
import { newId } from "../../../app/domain/kernel/ids";
import { eq } from "drizzle-orm";
import { practices } from "../../../db/schema/practice.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { goodForm } from "../../unit/practice/forms";
import { refusal } from "../act/member";
import { now, openLibrary } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addCleared, addReviewed, join } = library;
const { invite, accept, send, reload, reviewOf, lettersTo, office } = library;
afterAll(library.close);

const later = now + 60_000;
const yes = { accepts: true, conflictNote: null } as const;
const remark = { path: "", remark: "Clear.", lang: "en" };

describe("a reviewer of the author's state", () => {
  it("is not offered, and refused when asked all the same", async () => {
    const { id, editor } = await addCleared();
    const kenyan = await addMember("KEN", "company");
    const found = await searchReviewers(ctxOf(editor), id, kenyan.email);
    expect(found.map(({ obstacle }) => obstacle)).toEqual([
      "review.dependence.author_state",
    ]);
    expect((await refusal(invite(editor, id, kenyan))).code).toBe(
      "review.dependence.author_state",
    );
    // Through a second body elsewhere they stay what they are.
    const foreign = await library.addBody("BRA", "company");
    await join(kenyan.userId, foreign);
    const asked = inviteReviewer(ctxOf(editor), id, {
      userId: kenyan.userId,
      participantId: foreign,
    });
    expect((await refusal(asked)).code).toBe("review.dependence.author_state");
    expect((await reload(id)).stage).toBe("cleared");
  });

  it("is refused at every door when they joined it after they were asked", async () => {
    const doors = [
      (actor: Parameters<typeof ctxOf>[0], review: string) =>
        answerInvitation(ctxOf(actor, later), review, yes),
      (actor: Parameters<typeof ctxOf>[0], review: string) =>
        addRemark(ctxOf(actor, later), review, remark),
      (actor: Parameters<typeof ctxOf>[0], review: string) =>
        sendReview(ctxOf(actor, later), review, { seq: 1, form: goodForm() }),
    ];
    for (const [index, door] of doors.entries()) {
      const { id, author, editor } = await addCleared();
      const reviewer = await addMember("BRA");
      await invite(editor, id, reviewer);
      if (index > 0) await accept(id, reviewer);
      await join(reviewer.userId, author.participantId, "viewer", later);
      const { id: review } = await reviewOf(id, reviewer.userId);
      // The page says so before anything is decided.
      const page = await getReview(ctxOf(reviewer, later), review);
      expect(page.can).toBe("nothing");
      expect(page.text).toBeNull();
      expect(await refusal(door(reviewer, review))).toMatchObject({
        kind: "forbidden",
        code: "review.dependence.author_organization",
      });
      expect(await reviewOf(id, reviewer.userId)).toMatchObject({
        status: "void",
        voidReason: "review.dependence.author_organization",
      });
      expect(await lettersTo(reviewer)).toContain("reviewer-news");
      expect(await lettersTo(editor)).toContain("editor-news");
      // And once more: void stays void.
      expect((await refusal(door(reviewer, review))).code).toBe(
        "review.dependence.author_organization",
      );
    }
  });

  it("counts no longer at each decision, and what that means is kept", async () => {
    const made = await addReviewed();
    const { id, author, editor, first } = made;
    await join(first.userId, author.participantId, "viewer", later);
    const view = await getPracticeCase(ctxOf(editor, later), id);
    expect(view.reviews.map((one) => one.turnedDependent)).toContain(
      "author_organization",
    );
    expect(
      (await refusal(approvePractice(ctxOf(editor, later), id))).code,
    ).toBe("review.error.too-few-reviews");
    expect((await reviewOf(id, first.userId)).status).toBe("void");

    const other = await addReviewed();
    await approvePractice(ctxOf(other.editor), other.id);
    await join(
      other.second.userId,
      other.author.participantId,
      "viewer",
      later,
    );
    const publishing = publishPractice(ctxOf(other.editor, later), other.id);
    expect((await refusal(publishing)).code).toBe(
      "review.error.too-few-reviews",
    );
    expect((await reload(other.id)).standing).toBe("unpublished");
    expect((await reviewOf(other.id, other.second.userId)).status).toBe("void");
  });

  it("is replaced by another, whose review then counts", async () => {
    const { id, author, editor, first } = await addReviewed();
    await join(first.userId, author.participantId, "viewer", later);
    await watchIndependence.run(library.system(later));
    const third = await addMember("IDN");
    await invite(editor, id, third, later);
    await accept(id, third, later);
    await send(id, third, goodForm(), later);
    await approvePractice(ctxOf(editor, later), id);
    await publishPractice(ctxOf(editor, later), id);
    const summary = await library.summaryOf(id, 1);
    expect(summary?.reviews).toHaveLength(2);
    expect(summary?.reviews.map(({ area }) => area).sort()).toEqual([
      "FRA",
      "IDN",
    ]);
  });

  it("is found the moment they accept to act for the author", async () => {
    const { id, author, editor } = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(editor, id, reviewer);
    await accept(id, reviewer);
    await inviteMember(ctxOf(author), author.participantId, {
      email: reviewer.email,
      role: "viewer",
    });
    const letters = await db.read
      .select()
      .from(outbox)
      .where(eq(outbox.recipient, reviewer.email));
    const token = letters
      .map(({ text }) => /\/invitations\/([\w-]{43})/.exec(text)?.[1])
      .find((one) => one !== undefined);
    await acceptInvitation(ctxOf(reviewer, later), token ?? "");
    expect((await reviewOf(id, reviewer.userId)).status).toBe("void");
  });

  it("is found behind any number of others who joined somewhere and stay independent", async () => {
    const many = await addReviewed();
    const elsewhere = await addMember("BRA");
    await join(many.first.userId, elsewhere.participantId, "viewer", later);
    const [row] = await db.read
      .select()
      .from(practices)
      .where(eq(practices.id, many.id));
    const review = await reviewOf(many.id, many.first.userId);
    await db.write(async (tx) => {
      for (let at = 0; at < 120; at += 1) {
        const practiceId = newId();
        await tx.insert(practices).values({
          ...(row as typeof practices.$inferInsert),
          ...{ id: practiceId, number: null },
        });
        await insertReview(tx, { ...review, id: newId(), practiceId });
      }
    });
    const last = await addReviewed();
    await join(last.second.userId, last.author.participantId, "viewer", later);
    await watchIndependence.run(library.system(later));
    expect((await reviewOf(last.id, last.second.userId)).status).toBe("void");
    expect((await reviewOf(many.id, many.first.userId)).status).toBe(
      "submitted",
    );
  });

  it("keeps the review when they only left the body they reviewed for", async () => {
    const { id, editor, first } = await addReviewed();
    const { memberships } = await import("../../../db/schema/account.server");
    await db.write((tx) =>
      tx.delete(memberships).where(eq(memberships.userId, first.userId)),
    );
    await approvePractice(ctxOf(editor), id);
    expect((await reviewOf(id, first.userId)).status).toBe("submitted");
  });
});

describe("two reviewers", () => {
  it("are of two states and two organizations", async () => {
    const { id, editor } = await addCleared();
    const first = await addMember("BRA");
    await invite(editor, id, first);
    const neighbour = await addMember("BRA", "company");
    expect((await refusal(invite(editor, id, neighbour))).code).toBe(
      "review.error.not-apart",
    );
    const international = await addMember(null, "international_organization");
    await invite(editor, id, international);
    expect((await reviewOf(id, international.userId)).area).toBeNull();
  });

  it("are two people, each with one review", async () => {
    const { id, editor } = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(editor, id, reviewer);
    expect((await refusal(invite(editor, id, reviewer))).code).toBe(
      "review.error.asked-before",
    );
    const row = await reviewOf(id, reviewer.userId);
    await expect(
      db.write((tx) => insertReview(tx, { ...row, id: newId() })),
    ).rejects.toThrow();
    await accept(id, reviewer);
    await send(id, reviewer);
    // The same form again, and another one of the same person.
    expect((await refusal(send(id, reviewer, goodForm(1)))).code).toBe(
      "review.error.not-open",
    );
    const both = await Promise.allSettled([
      addMember("FRA").then((one) => invite(editor, id, one)),
      addMember("JPN").then((one) => invite(editor, id, one)),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("are asked once only in a cycle; a review that came in stays", async () => {
    const { id, editor, first } = await addReviewed();
    const { id: review } = await reviewOf(id, first.userId);
    expect(
      (await refusal(replaceReviewer(ctxOf(editor), id, review))).code,
    ).toBe("review.error.not-replaceable");
  });

  it("end with a declared conflict, without a word of the text decided", async () => {
    const { id, editor } = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(editor, id, reviewer);
    const { id: review } = await reviewOf(id, reviewer.userId);
    const came = await answerInvitation(ctxOf(reviewer), review, {
      accepts: true,
      conflictNote: "I advised the ministry.",
    });
    expect(came).toBe("conflict");
    expect(await reviewOf(id, reviewer.userId)).toMatchObject({
      status: "void",
      hasConflict: true,
      voidReason: "review.dependence.conflict",
    });
    expect((await refusal(send(id, reviewer))).kind).toBe("forbidden");
  });
});

describe("an editor", () => {
  it("who was asked to review neither handles nor publishes", async () => {
    const { id, editor } = await addCleared();
    const both = await addMember("BRA", "government", ["thematic_editor"]);
    await invite(editor, id, both);
    await accept(id, both);
    await send(id, both);
    const second = await addMember("FRA");
    await invite(editor, id, second);
    await accept(id, second);
    await send(id, second);
    expect((await refusal(approvePractice(ctxOf(both), id))).code).toBe(
      "permission.error.own-review",
    );
    await approvePractice(ctxOf(editor), id);
    expect((await refusal(publishPractice(ctxOf(both), id))).code).toBe(
      "permission.error.own-review",
    );
  });

  it("of the author's participant handles nothing of it", async () => {
    const { id, author } = await addCleared();
    const own = await office.addPerson(
      "Own",
      ["thematic_editor"],
      [{ participantId: author.participantId, role: "viewer" }],
    );
    const reviewer = await addMember("BRA");
    expect((await refusal(invite(own, id, reviewer))).code).toBe(
      "permission.error.own-practice",
    );
    expect((await refusal(publishPractice(ctxOf(own), id))).code).toBe(
      "permission.error.own-practice",
    );
  });

  it("publishes once, however many press at the same moment", async () => {
    const { id, editor } = await addReviewed();
    const second = await library.addEditor();
    await approvePractice(ctxOf(editor), id);
    const both = await Promise.allSettled([
      publishPractice(ctxOf(editor), id),
      publishPractice(ctxOf(second), id),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await reload(id)).edition).toBe(1);
  });

  it("needs a fresh proof to publish, and cannot review what they look after", async () => {
    const { id, editor } = await addReviewed();
    await approvePractice(ctxOf(editor), id);
    const stale = office.ctxOf({ ...editor, provedAt: now - 3_600_000 }, now);
    expect((await refusal(publishPractice(stale, id))).code).toBe(
      "account.error.prove-again",
    );
    const again = await addCleared();
    const member = await addMember("BRA", "government", ["thematic_editor"]);
    expect((await refusal(invite(member, again.id, member))).code).toBe(
      "review.dependence.editor",
    );
  });

  it("sees no draft, and asks for no revision of what nobody reviewed", async () => {
    const author = await addMember("NPL");
    const draft = await library.addDraft(author);
    const editor = await library.addEditor();
    expect((await refusal(getPracticeCase(ctxOf(editor), draft))).kind).toBe(
      "not_found",
    );
    const { id } = await addCleared();
    expect((await refusal(requestRevision(ctxOf(editor), id, "x"))).code).toBe(
      "review.error.no-review-yet",
    );
  });
});

describe("a stranger", () => {
  it("finds no review of somebody else's", async () => {
    const { id, editor } = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(editor, id, reviewer);
    const { id: review } = await reviewOf(id, reviewer.userId);
    const other = await addMember("FRA");
    expect((await refusal(getReview(ctxOf(other), review))).kind).toBe(
      "not_found",
    );
    expect(
      (await refusal(answerInvitation(ctxOf(other), review, yes))).kind,
    ).toBe("not_found");
  });
});
