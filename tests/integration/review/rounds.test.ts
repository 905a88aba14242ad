import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import {
  approvePractice,
  requestRevision,
} from "../../../app/domain/review/decide.server";
import type { User } from "../../../app/domain/permissions/actor";
import {
  getRemarks,
  getSteps,
} from "../../../app/domain/review/get-own.server";
import { savePart } from "../../../app/domain/writing/save.server";
import { outbox } from "../../../db/schema/outbox.server";
import { getPracticeCase } from "../../../app/domain/review/get-case.server";
import { replaceReviewer } from "../../../app/domain/review/invite.server";
import { runReviewClocks } from "../../../app/domain/review/run-clocks.server";
import { openTestDatabase } from "../../support/test-database";
import { goodForm } from "../../unit/practice/forms";
import { refusal } from "../act/member";
import { now, openLibrary } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addReviewed, invite, accept, send } = library;
const { reviewOf, reload } = library;
afterAll(library.close);

const against = goodForm(1, { advice: "decline" });
const again = now + DAY;
const stays = { reason: "The annex names them." };
/** What a reviewer of the revised text has. */
const due = again + 30 * DAY;

/** Two reviews of a text that was sent back and is there again, revised. */
async function addRevised(forms?: Parameters<typeof addReviewed>[0]) {
  const made = await addReviewed(forms);
  await requestRevision(ctxOf(made.editor), made.id, "Name the sources.");
  await submitPractice(ctxOf(made.author, again), made.id, stays);
  return made;
}

const canReplace = async (
  { id, editor }: Awaited<ReturnType<typeof addReviewed>>,
  at: number,
) =>
  (await getPracticeCase(ctxOf(editor, at), id)).reviews.map(
    (one) => one.canReplace,
  );

describe("a review that came in", () => {
  it("stays in a revision round: its reviewer is not exchanged for a kinder one", async () => {
    const made = await addRevised([against, goodForm()]);
    const { id, editor, first } = made;
    const { id: review, status } = await reviewOf(id, first.userId);
    expect(status).toBe("accepted");
    expect(await canReplace(made, due - 1)).toEqual([false, false]);
    for (const at of [again, due - 1]) {
      const door = replaceReviewer(ctxOf(editor, at), id, review);
      expect((await refusal(door)).code).toBe("review.error.not-replaceable");
    }
    expect((await reviewOf(id, first.userId)).status).toBe("accepted");
  });

  it("lets another in once its reviewer let the time for the new text pass", async () => {
    const made = await addRevised();
    const { id, editor, first, second } = made;
    await send(id, second, goodForm(), due);
    expect(await canReplace(made, due)).toEqual([true, false]);
    const { id: review } = await reviewOf(id, first.userId);
    await replaceReviewer(ctxOf(editor, due), id, review);
    const third = await addMember("IDN");
    await invite(editor, id, third, due);
    await accept(id, third, due);
    await send(id, third, goodForm(), due);
    await approvePractice(ctxOf(editor, due), id);
    expect((await reload(id)).stage).toBe("approved");
  });
});

describe("a text that comes back as it was", () => {
  it("says why, to the reviewers too; its authors read what was asked and judged", async () => {
    const made = await addReviewed([goodForm(), against]);
    const { id, author, editor, first } = made;
    const read = () => getRemarks(ctxOf(author, again), id);
    // While they review, what one of them says is not told.
    expect(await read()).toMatchObject({ note: null, summaries: [] });
    await requestRevision(ctxOf(editor), id, "Name the sources.");
    const { note, summaries } = await read();
    expect(note?.text).toBe("Name the sources.");
    expect(summaries.map(({ advice }) => advice).sort()).toEqual([
      "decline",
      goodForm().advice,
    ]);
    expect(
      await refusal(submitPractice(ctxOf(author, again), id)),
    ).toMatchObject({ code: "review.error.same-text", fields: ["reason"] });
    await submitPractice(ctxOf(author, again), id, stays);
    const letters = await db.read
      .select()
      .from(outbox)
      .where(eq(outbox.recipient, first.email));
    expect(letters.map(({ text }) => text).join()).toContain(stays.reason);
    const { happened } = await getSteps(ctxOf(author, again), id);
    expect(happened.at(-1)).toMatchObject({
      ...{ event: "resubmit", note: stays.reason },
    });
  });

  it("needs no reason once anything in it changed", async () => {
    const { id, author, editor } = await addReviewed();
    await requestRevision(ctxOf(editor), id, "Name the sources.");
    const lessons = "Start with the sources.";
    await savePart(ctxOf(author, again), id, "lessons", {
      ...{ lessons, failures: "Some." },
    });
    await submitPractice(ctxOf(author, again), id);
    expect((await reload(id)).stage).toBe("in_review");
  });
});

describe("an editor", () => {
  it("is offered to approve only what the reviews agree on", async () => {
    const steps = async (made: { id: string; editor: User }) =>
      (await getPracticeCase(ctxOf(made.editor), made.id)).steps;
    expect(await steps(await addReviewed([goodForm(), against]))).not.toContain(
      "approve",
    );
    const agreed = await addReviewed();
    expect(await steps(agreed)).toContain("approve");
    // Who joined the owner falls out at the step, so it is not offered either.
    await library.join(agreed.first.userId, agreed.author.participantId);
    expect(await steps(agreed)).not.toContain("approve");
  });
});

describe("a third reviewer who saw it differently", () => {
  async function addThree() {
    const made = await addReviewed([goodForm(), against]);
    const third = await addMember("IDN");
    await invite(made.editor, made.id, third);
    await accept(made.id, third);
    await send(made.id, third, against);
    await requestRevision(ctxOf(made.editor), made.id, "Name the sources.");
    await submitPractice(ctxOf(made.author, again), made.id, stays);
    return { ...made, third };
  }

  it("is waited for after a revision, however much the two others agree", async () => {
    const { id, editor, first, second, third } = await addThree();
    for (const reviewer of [first, second]) {
      await send(id, reviewer, goodForm(), again);
    }
    const view = await getPracticeCase(ctxOf(editor, again), id);
    expect(view.verdict?.obstacle).toBe("review.error.review-owed");
    const door = approvePractice(ctxOf(editor, again), id);
    expect((await refusal(door)).code).toBe("review.error.review-owed");
    await send(id, third, goodForm(3), again);
    await approvePractice(ctxOf(editor, again), id);
    await publishPractice(ctxOf(editor, again), id);
    expect((await library.summaryOf(id, 1))?.reviews).toHaveLength(3);
  });

  it("holds nothing up for good: replaced when the time is over, or lapsed", async () => {
    const ways = {
      replaced: async ({ id, editor, third }: Three) => {
        const { id: review } = await reviewOf(id, third.userId);
        await replaceReviewer(ctxOf(editor, due), id, review);
        return due;
      },
      lapsed: async () => {
        await runReviewClocks.run(library.system(due + 7 * DAY));
        return due + 7 * DAY;
      },
    };
    for (const [status, end] of Object.entries(ways)) {
      const made = await addThree();
      const { id, editor, first, second, third } = made;
      for (const reviewer of [first, second]) {
        await send(id, reviewer, goodForm(), again);
      }
      const at = await end(made);
      expect((await reviewOf(id, third.userId)).status).toBe(status);
      await approvePractice(ctxOf(editor, at), id);
      expect((await reload(id)).stage).toBe("approved");
    }
  });
  type Three = Awaited<ReturnType<typeof addThree>>;
});
