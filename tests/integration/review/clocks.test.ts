import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { freshUntil } from "../../../app/domain/lifecycle/practice";
import {
  archivePractice,
  confirmCurrent,
  revisePractice,
  withdrawPractice,
} from "../../../app/domain/practice/keep.server";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import {
  approvePractice,
  restorePractice,
  suspendPractice,
} from "../../../app/domain/review/decide.server";
import { getReply } from "../../../app/domain/review/get-own.server";
import { answerReply } from "../../../app/domain/review/reply.server";
import {
  runFreshness,
  runReviewClocks,
} from "../../../app/domain/review/run-clocks.server";
import { listEditorDesk } from "../../../app/domain/review/desk.server";
import { listReplies } from "../../../db/queries/practice-reply.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addCleared, addReviewed, addPublished } = library;
const { invite, accept, reload, reviewOf, lettersTo, system } = library;
afterAll(library.close);

const look = (at: number) => runReviewClocks.run(system(at));

describe("the clock of a review", () => {
  it("reminds a week before, reminds when due, and lapses a week later", async () => {
    const { id, editor } = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(editor, id, reviewer);
    const due = now + 30 * DAY;
    const reminders = async () =>
      (await lettersTo(reviewer)).filter((kind) => kind === "reminder").length;
    await look(due - 7 * DAY - 1);
    expect(await reminders()).toBe(0);
    await look(due - 7 * DAY);
    await look(due - 6 * DAY);
    expect(await reminders()).toBe(1);
    await look(due);
    await look(due + 1);
    expect(await reminders()).toBe(2);
    await look(due + 7 * DAY - 1);
    expect((await reviewOf(id, reviewer.userId)).status).toBe("invited");
    const late = await listEditorDesk(ctxOf(editor, due + DAY), {
      view: "late",
      page: 1,
    });
    expect(late.items.map((item) => item.id)).toContain(id);
    await look(due + 7 * DAY);
    expect((await reviewOf(id, reviewer.userId)).status).toBe("lapsed");
    expect(await lettersTo(editor)).toContain("editor-news");
    expect(await runReviewClocks.hasWork(system(due + 8 * DAY))).toBe(false);
    const { id: review } = await reviewOf(id, reviewer.userId);
    expect(review).toBeTruthy();
    const other = await addMember("FRA");
    await invite(editor, id, other, due + 8 * DAY);
  });

  it("stands still for a text that was taken back", async () => {
    const { id, author, editor } = await addCleared();
    const reviewer = await addMember("BRA");
    await invite(editor, id, reviewer);
    await accept(id, reviewer);
    await withdrawPractice(ctxOf(author), id);
    await look(now + 60 * DAY);
    expect((await reviewOf(id, reviewer.userId)).status).toBe("accepted");
    expect((await refusal(accept(id, reviewer))).kind).toBe("conflict");
  });
});

describe("a text about a state that somebody else wrote", () => {
  const about = { ...wholeContent, area: "VNM" };

  it("waits for that state's reply, which is printed beside it", async () => {
    const state = await addMember("VNM");
    const other = await addMember("THA");
    const { id, editor } = await addReviewed(undefined, about);
    expect(await lettersTo(state)).toContain("reply-asked");
    await approvePractice(ctxOf(editor), id);
    expect((await refusal(publishPractice(ctxOf(editor), id))).code).toBe(
      "review.error.reply-open",
    );
    const [reply] = await listReplies(db.read, id, 1);
    expect(reply).toMatchObject({ area: "VNM", dueAt: now + 20 * DAY });
    const replyId = reply?.id ?? "";
    // Nobody replies for another state, nor in another body's name.
    for (const [person, body, kind] of [
      [other, other.participantId, "conflict"],
      [other, state.participantId, "not_found"],
    ] as const) {
      expect((await refusal(getReply(ctxOf(person), body, replyId))).kind).toBe(
        kind,
      );
    }
    const said = { body: "The figures are of 2023.", lang: "en" };
    await answerReply(ctxOf(state), state.participantId, replyId, said);
    expect(
      (
        await refusal(
          answerReply(ctxOf(state), state.participantId, replyId, null),
        )
      ).code,
    ).toBe("review.error.reply-closed");
    await publishPractice(ctxOf(editor), id);
    expect(await listReplies(db.read, id, 1)).toMatchObject([
      { area: "VNM", status: "given", body: said.body },
    ]);
  });

  it("waits 20 days for a state that says nothing", async () => {
    const { id, editor } = await addReviewed(undefined, about);
    await approvePractice(ctxOf(editor), id);
    await look(now + 20 * DAY - 1);
    expect(
      (await refusal(publishPractice(ctxOf(editor, now + 20 * DAY - 1), id)))
        .code,
    ).toBe("review.error.reply-open");
    await look(now + 20 * DAY);
    await publishPractice(ctxOf(editor, now + 20 * DAY), id);
    expect((await reload(id)).standing).toBe("published");
  });

  it("waits for nobody when a government writes about its own state", async () => {
    const { id } = await addCleared();
    expect(await listReplies(db.read, id, 1)).toEqual([]);
  });
});

describe("a public practice", () => {
  it("falls due after 24 months, and is confirmed as current or archived", async () => {
    const { id, author } = await addPublished();
    const due = freshUntil(now);
    await runFreshness.run(system(due - 1));
    expect((await reload(id)).standing).toBe("published");
    expect((await refusal(confirmCurrent(ctxOf(author), id))).kind).toBe(
      "conflict",
    );
    await runFreshness.run(system(due));
    await runFreshness.run(system(due + 1));
    expect((await reload(id)).standing).toBe("update_due");
    expect(
      (await lettersTo(author)).filter((kind) => kind === "update-due"),
    ).toHaveLength(1);
    await confirmCurrent(ctxOf(author, due + DAY), id);
    expect(await reload(id)).toMatchObject({
      standing: "published",
      freshUntil: freshUntil(due + DAY),
    });
    await archivePractice(ctxOf(author, due + DAY), id);
    expect((await reload(id)).standing).toBe("archived");
  });

  it("is suspended and restored with a reason by an editor", async () => {
    const { id, author, editor } = await addPublished();
    expect((await refusal(suspendPractice(ctxOf(author), id, "x"))).kind).toBe(
      "not_found",
    );
    await suspendPractice(ctxOf(editor), id, "A source is in doubt.");
    expect((await reload(id)).standing).toBe("suspended");
    await restorePractice(ctxOf(editor), id, "The source was confirmed.");
    expect((await reload(id)).standing).toBe("published");
    expect(
      (await lettersTo(author)).filter((kind) => kind === "author-news").length,
    ).toBeGreaterThanOrEqual(4);
  });

  it("is revised under review while the old edition stays, with other reviewers asked anew", async () => {
    const { id, author, first } = await addPublished();
    await revisePractice(ctxOf(author), id);
    expect(await reload(id)).toMatchObject({
      stage: "draft",
      standing: "published",
      edition: 1,
      cycle: 2,
      editorId: null,
    });
    // Whoever reviewed the first edition may be asked again: a cycle of its own.
    expect((await reviewOf(id, first.userId)).cycle).toBe(1);
  });
});
