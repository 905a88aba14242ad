import { afterAll, describe, expect, it } from "vitest";
import { digestOf } from "../../../app/domain/practice/text-digest.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { freshUntil } from "../../../app/domain/lifecycle/practice";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import {
  approvePractice,
  requestRevision,
} from "../../../app/domain/review/decide.server";
import {
  clearPractice,
  returnUncleared,
} from "../../../app/domain/review/clear.server";
import {
  addRemark,
  answerRemark,
  shownRemarks,
} from "../../../app/domain/review/remarks.server";
import { getPracticeCase } from "../../../app/domain/review/get-case.server";
import {
  listPracticeEvents,
  listPracticeVersions,
} from "../../../db/queries/practice.server";
import { openTestDatabase } from "../../support/test-database";
import { goodForm } from "../../unit/practice/forms";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addDraft, addCleared, addReviewed } = library;
const { invite, accept, send, reload, reviewOf, lettersTo, office } = library;
afterAll(library.close);

describe("clearance", () => {
  it("of a government is for its focal point, never for its own people", async () => {
    const author = await addMember("NPL");
    const second = await office.addPerson(
      "Second",
      [],
      [{ participantId: author.participantId, role: "owner" }],
    );
    await library.join(second.userId, author.participantId);
    const elsewhere = await office.addPerson("Focal point elsewhere");
    await library.name(elsewhere.userId, "IND");
    const focal = await office.addPerson("Focal point");
    await library.name(focal.userId, "NPL");
    const id = await addDraft(author);
    await submitPractice(ctxOf(author), id);
    expect(await lettersTo(focal)).toContain("to-clear");
    for (const person of [second, elsewhere, author]) {
      expect((await refusal(clearPractice(ctxOf(person), id, 1))).kind).toBe(
        "not_found",
      );
    }
    await clearPractice(ctxOf(focal), id, 1);
    expect((await reload(id)).clearedBy).toBe(focal.userId);
  });

  it("of any other body is for an owner who did not send it", async () => {
    const author = await addMember("PER", "company");
    const id = await addDraft(author, { ...wholeContent, area: "PER" });
    await submitPractice(ctxOf(author), id);
    expect((await refusal(clearPractice(ctxOf(author), id, 1))).kind).toBe(
      "not_found",
    );
    const second = await office.addPerson(
      "Second",
      [],
      [{ participantId: author.participantId, role: "owner" }],
    );
    await library.join(second.userId, author.participantId);
    await returnUncleared(ctxOf(second), id, "The figures are old.");
    expect((await reload(id)).stage).toBe("returned");
    expect(await lettersTo(author)).toContain("author-news");
  });

  it("needs a fresh proof of identity, and the text that was read", async () => {
    const author = await addMember("GHA");
    const focal = await office.addPerson("Focal point");
    await library.name(focal.userId, "GHA");
    const id = await addDraft(author);
    await submitPractice(ctxOf(author), id);
    const stale = office.ctxOf({ ...focal, provedAt: now - HOUR }, now);
    expect((await refusal(clearPractice(stale, id, 1))).code).toBe(
      "account.error.prove-again",
    );
    expect((await refusal(clearPractice(ctxOf(focal), id, 2))).code).toBe(
      "review.error.changed-before-sending",
    );
  });

  it("waits for a whole text", async () => {
    const author = await addMember("GHA");
    const id = await addDraft(author, { ...wholeContent, sources: "" });
    expect(await refusal(submitPractice(ctxOf(author), id))).toMatchObject({
      code: "review.error.not-ready",
      fields: ["sources"],
    });
  });
});

describe("a practice from the draft to the library", () => {
  it("goes through two reviews, a revision round and a publisher", async () => {
    const made = await addReviewed([
      goodForm(4, { advice: "revise" }),
      goodForm(3, { advice: "revise" }),
    ]);
    const { id, author, editor, first, second } = made;
    expect((await reload(id)).stage).toBe("in_review");

    await requestRevision(ctxOf(editor), id, "Please name the sources.");
    expect((await reload(id)).stage).toBe("revision_requested");
    expect(await lettersTo(author)).toContain("revision");

    await submitPractice(ctxOf(author), id, {
      reason: "The annex names them.",
    });
    const again = await reviewOf(id, first.userId);
    expect(again.status).toBe("accepted");
    expect(await lettersTo(first)).toContain("again");
    // What was said about the old text counts no longer.
    expect((await refusal(approvePractice(ctxOf(editor), id))).code).toBe(
      "review.error.too-few-reviews",
    );
    await send(id, first, goodForm(4));
    await send(id, second, goodForm(3));

    await approvePractice(ctxOf(editor), id);
    await publishPractice(ctxOf(editor), id);
    const row = await reload(id);
    expect(row).toMatchObject({
      stage: "settled",
      standing: "published",
      edition: 1,
      evidence: "E3",
      label: "good",
      freshUntil: freshUntil(now),
      publishedBy: editor.userId,
    });
    expect(row.number).toBeGreaterThan(0);
    const versions = await listPracticeVersions(db.read, id);
    expect(versions.map(({ seq, edition }) => [seq, edition])).toEqual([
      [2, 1],
      [1, null],
    ]);
    expect(versions[0]?.digest).toBe(digestOf(row.content));
    expect(versions[0]?.categories?.lldc).toBe(false);
    const events = await listPracticeEvents(db.read, id);
    expect(events.map(({ event }) => event)).toEqual([
      ...["submit", "clear", "start_review", "request_revision"],
      ...["resubmit", "approve", "publish", "publish"],
    ]);
    expect(events.filter(({ isPublic }) => isPublic)).toHaveLength(1);
    const summary = await library.summaryOf(id, 1);
    expect(summary?.reviews).toHaveLength(2);
    expect(summary?.judgement.core).toEqual({
      points: 21,
      of: 24,
      percent: 87,
    });
    expect(JSON.stringify(summary)).not.toContain("confidential");
  });

  it("waits until every remark of the reviews is answered", async () => {
    const { id, author, editor } = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(editor, id, reviewer);
    const review = await accept(id, reviewer);
    const remark = { path: "measure", remark: "Which clauses?", lang: "en" };
    await addRemark(ctxOf(reviewer), review, remark);
    expect(
      (
        await refusal(
          addRemark(ctxOf(reviewer), review, {
            ...remark,
            path: "blocks.x.name",
          }),
        )
      ).code,
    ).toBe("review.error.no-such-field");
    // A remark of a form that was not sent is nobody's business yet.
    expect(await shownRemarks(db.read, { id, cycle: 1 })).toEqual([]);
    expect(
      (await refusal(requestRevision(ctxOf(editor), id, "Now."))).code,
    ).toBe("review.error.no-review-yet");
    await send(id, reviewer);
    await requestRevision(ctxOf(editor), id, "Please answer.");
    expect((await refusal(submitPractice(ctxOf(author), id))).code).toBe(
      "review.error.remarks-open",
    );
    const [open] = await shownRemarks(db.read, { id, cycle: 1 });
    await answerRemark(ctxOf(author), id, {
      remark: open?.id ?? "",
      answer: "Those of the annex.",
    });
    await submitPractice(ctxOf(author), id);
    expect((await reload(id)).stage).toBe("in_review");
  });

  it("never publishes over a failed criterion or a single review", async () => {
    const failed = goodForm(4, {
      exclusion: { ...goodForm().exclusion, lawful: false },
    });
    const { id, editor } = await addReviewed([failed, failed]);
    expect((await refusal(approvePractice(ctxOf(editor), id))).code).toBe(
      "review.error.excluded",
    );
    const single = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(single.editor, single.id, reviewer);
    await accept(single.id, reviewer);
    await send(single.id, reviewer);
    expect(
      (await refusal(approvePractice(ctxOf(single.editor), single.id))).code,
    ).toBe("review.error.too-few-reviews");
  });

  it("asks a third reviewer when two diverge, and no third otherwise", async () => {
    const { id, editor } = await addReviewed([
      goodForm(),
      goodForm(4, { advice: "decline" }),
    ]);
    expect((await refusal(approvePractice(ctxOf(editor), id))).code).toBe(
      "review.error.third-needed",
    );
    const third = await addMember("IDN");
    await invite(editor, id, third);
    expect((await reviewOf(id, third.userId)).isThird).toBe(true);
    const fourth = await addMember("JPN");
    expect((await refusal(invite(editor, id, fourth))).code).toBe(
      "review.error.enough-reviewers",
    );
    await accept(id, third);
    await send(id, third);
    await approvePractice(ctxOf(editor), id);

    const agreed = await addReviewed();
    expect((await refusal(invite(agreed.editor, agreed.id, third))).code).toBe(
      "review.error.enough-reviewers",
    );
  });

  it("shows the editor what the reviews allow", async () => {
    const { id, editor } = await addReviewed();
    const view = await getPracticeCase(ctxOf(editor), id);
    expect(view.verdict).toMatchObject({ obstacle: null, divergences: [] });
    expect(view.steps).toEqual(["request_revision", "approve", "decline"]);
    expect(view.head.dueAt).toBe(now + 30 * DAY);
  });
});
