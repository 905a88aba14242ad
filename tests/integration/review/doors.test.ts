import { afterAll, describe, expect, it } from "vitest";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import { takeEditorStep } from "../../../app/domain/review/step.server";
import {
  answerInvitation,
  sendReview,
} from "../../../app/domain/review/answer.server";
import { keepReviewDraft } from "../../../app/domain/review/drafts.server";
import { getReview } from "../../../app/domain/review/get-review.server";
import {
  inviteReviewer,
  searchReviewers,
} from "../../../app/domain/review/invite.server";
import { addRemark } from "../../../app/domain/review/remarks.server";
import { approvePractice } from "../../../app/domain/review/decide.server";
import type { User } from "../../../app/domain/permissions/actor";
import { addWriter } from "../../../db/queries/practice-author.server";
import { addCoEditor } from "../../../db/queries/practice-write.server";
import { removeEditor } from "../../../app/domain/writing/co-editors.server";
import { revisePractice } from "../../../app/domain/practice/keep.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import { clearPractice } from "../../../app/domain/review/clear.server";
import { memberships } from "../../../db/schema/account.server";
import { eq } from "drizzle-orm";
import { openTestDatabase } from "../../support/test-database";
import { goodForm } from "../../unit/practice/forms";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addCleared, addReviewed, addBody, join } = library;
const { invite, accept, reviewOf, reload, office } = library;
afterAll(library.close);

const later = now + 60_000;

/** Every step of a reviewer, from the invitation to the form. */
const steps = {
  accept: (actor: User, review: string) =>
    answerInvitation(ctxOf(actor, later), review, {
      ...{ accepts: true, conflictNote: null },
    }),
  decline: (actor: User, review: string) =>
    answerInvitation(ctxOf(actor, later), review, { accepts: false }),
  remark: (actor: User, review: string) =>
    addRemark(ctxOf(actor, later), review, {
      ...{ path: "", remark: "Clear.", lang: "en" },
    }),
  draft: (actor: User, review: string) =>
    keepReviewDraft(ctxOf(actor, later), review, "review-form", {}, 0),
  form: (actor: User, review: string) =>
    sendReview(ctxOf(actor, later), review, { seq: 1, form: goodForm() }),
};

describe("a reviewer who came to the author's state after they were asked", () => {
  const ways = {
    "through another body of it": async (userId: string) =>
      join(userId, await addBody("KEN", "company"), "viewer", later),
    "as its focal point": (userId: string) => library.name(userId, "KEN"),
  };
  for (const [way, come] of Object.entries(ways)) {
    it.each(Object.keys(steps) as (keyof typeof steps)[])(
      `${way} is refused at the door: %s`,
      async (step) => {
        const { id, editor } = await addCleared();
        const reviewer = await addMember("BRA");
        await invite(editor, id, reviewer);
        if (step !== "accept" && step !== "decline") await accept(id, reviewer);
        await come(reviewer.userId);
        const { id: review } = await reviewOf(id, reviewer.userId);
        const page = await getReview(ctxOf(reviewer, later), review);
        expect(page).toMatchObject({ can: "nothing", text: null });
        expect(await refusal(steps[step](reviewer, review))).toMatchObject({
          kind: "forbidden",
          code: "review.dependence.author_state",
        });
        expect(await reviewOf(id, reviewer.userId)).toMatchObject({
          status: "void",
          voidReason: "review.dependence.author_state",
        });
      },
    );
  }

  it("counts no longer at approval and at publication", async () => {
    const one = await addReviewed();
    await join(one.first.userId, await addBody("KEN", "company"), "viewer");
    expect(
      (await refusal(approvePractice(ctxOf(one.editor, later), one.id))).code,
    ).toBe("review.error.too-few-reviews");
    const other = await addReviewed();
    await approvePractice(ctxOf(other.editor), other.id);
    await join(other.second.userId, await addBody("KEN", "company"), "viewer");
    expect(
      (await refusal(publishPractice(ctxOf(other.editor, later), other.id)))
        .code,
    ).toBe("review.error.too-few-reviews");
    expect((await reviewOf(other.id, other.second.userId)).status).toBe("void");
  });
});

/** Asks somebody, as an editor would find and ask them. */
async function asked(editor: User, id: string, who: Member) {
  const found = await searchReviewers(ctxOf(editor), id, who.email);
  const { code } = await refusal(invite(editor, id, who));
  expect(found.map(({ obstacle }) => obstacle)).toContain(code);
  return code;
}
type Member = Awaited<ReturnType<typeof addMember>>;

/** Lets somebody of another body write along, as far as the text is concerned. */
async function writeAlong(id: string, who: Member, by: User, cycle = 1) {
  await db.write(async (tx) => {
    await addCoEditor(tx, {
      ...{ practiceId: id, userId: who.userId, addedBy: by.userId, at: now },
    });
    await addWriter(tx, id, cycle, who.userId);
  });
}

describe("whoever had a hand in a text", () => {
  it("keeps their body from reviewing it, taken off and gone from there too", async () => {
    const { id, editor, author } = await addCleared();
    const along = await addMember("BRA", "company");
    const colleague = await addMember("JPN", "company");
    await join(colleague.userId, along.participantId, "viewer");
    await writeAlong(id, along, author);
    await removeEditor(ctxOf(author), id, along.userId);
    expect(await asked(editor, id, along)).toBe("review.dependence.author");
    const forIt = inviteReviewer(ctxOf(editor), id, {
      userId: colleague.userId,
      participantId: along.participantId,
    });
    expect((await refusal(forIt)).code).toBe(
      "review.dependence.author_organization",
    );
    const neighbour = await addMember("BRA", "academia");
    expect(await asked(editor, id, neighbour)).toBe(
      "review.dependence.author_state",
    );
    // Whoever wrote leaves the body: it was theirs when they wrote.
    await db.write((tx) =>
      tx.delete(memberships).where(eq(memberships.userId, along.userId)),
    );
    expect(await asked(editor, id, neighbour)).toBe(
      "review.dependence.author_state",
    );
  });

  it("in the first edition neither reviews nor handles nor publishes the second", async () => {
    const made = await library.addPublished();
    const { id, author, focal, editor } = made;
    const former = await addMember("IND", "academia", ["thematic_editor"]);
    await db.write((tx) => addWriter(tx, id, 1, former.userId));
    await revisePractice(ctxOf(author), id);
    const { revision } = await reload(id);
    await submitPractice(ctxOf(author), id);
    await clearPractice(ctxOf(focal), id, revision);
    expect(await asked(editor, id, former)).toBe("review.dependence.author");
    for (const step of ["take", "approve", "publish"] as const) {
      const door = takeEditorStep(ctxOf(former), id, { do: step });
      expect((await refusal(door)).code).toBe("permission.error.own-practice");
    }
    expect((await refusal(invite(former, id, made.first))).code).toBe(
      "permission.error.own-practice",
    );
    // Who reviewed the first edition may be asked again.
    await invite(editor, id, made.first);
  });

  it("as a clearer, of this or of an earlier edition, does not review it", async () => {
    const made = await library.addPublished();
    const { id, author, focal, editor } = made;
    const second = await office.addPerson("Second focal point");
    await library.name(second.userId, "KEN");
    await revisePractice(ctxOf(author), id);
    const { revision } = await reload(id);
    await submitPractice(ctxOf(author), id);
    await clearPractice(ctxOf(second), id, revision);
    for (const clearer of [focal, second]) {
      const participantId = await addBody("IDN", "academia");
      await join(clearer.userId, participantId);
      expect(await asked(editor, id, { ...clearer, participantId })).toBe(
        "review.dependence.clearer",
      );
    }
  });

  it("as an editor invited to write along neither handles nor publishes, before a word is typed", async () => {
    const { id, author } = await addReviewed();
    const own = await addMember("IND", "academia", ["thematic_editor"]);
    await db.write((tx) =>
      addCoEditor(tx, {
        ...{ practiceId: id, userId: own.userId, at: now },
        addedBy: author.userId,
      }),
    );
    for (const step of ["take", "approve", "publish"] as const) {
      const door = takeEditorStep(ctxOf(own), id, { do: step });
      expect((await refusal(door)).code).toBe("permission.error.own-practice");
    }
  });

  it("speaks for the owner's state, or for the state it is about, and reviews nothing of it", async () => {
    const { id, editor } = await addCleared({ ...wholeContent, area: "NPL" });
    for (const [area, reason] of [
      ["KEN", "author_state"],
      ["NPL", "practice_state"],
    ] as const) {
      const point = await addMember("IDN", "academia");
      await library.name(point.userId, area);
      expect(await asked(editor, id, point)).toBe(
        `review.dependence.${reason}`,
      );
    }
  });
});
