import { afterAll, describe, expect, it } from "vitest";
import { expireFormDrafts } from "../../../app/domain/draft/expire.server";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  keepReplyDraft,
  keepReviewDraft,
} from "../../../app/domain/review/drafts.server";
import { getReply } from "../../../app/domain/review/get-own.server";
import { getReview } from "../../../app/domain/review/get-review.server";
import { addRemark } from "../../../app/domain/review/remarks.server";
import { answerReply } from "../../../app/domain/review/reply.server";
import { listReplies } from "../../../db/queries/practice-reply.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addCleared, addMember, invite, accept, send } = library;
afterAll(library.close);

const half = {
  ...{ seq: "1", core: { results: "3" }, exclusion: { lawful: "yes" } },
  ...{ summary: "Half a sen", lang: "fr", unknown: "x" },
};
const typedHalf = {
  ...{ seq: "1", "core.results": "3", "exclusion.lawful": "yes" },
  ...{ summary: "Half a sen", lang: "fr" },
};

async function reviewing() {
  const made = await addCleared();
  const reviewer = await addMember("BRA");
  await invite(made.editor, made.id, reviewer);
  return { ...made, reviewer, review: await accept(made.id, reviewer) };
}

describe("an unsent review", () => {
  it("is there again, whole or not, and gone once it is sent", async () => {
    const { id, reviewer, review } = await reviewing();
    const ctx = ctxOf(reviewer);
    const page = async () => (await getReview(ctx, review)).draft;
    expect((await page()).form.seen).toBe(0);
    await keepReviewDraft(ctx, review, "review-form", half, 0);
    expect((await page()).form).toEqual({
      values: typedHalf,
      at: now,
      seen: 1,
    });
    const more = { ...half, summary: "Half a sentence" };
    await keepReviewDraft(ctx, review, "review-form", more, 1);
    expect((await page()).form.values["summary"]).toBe("Half a sentence");
    await send(id, reviewer);
    expect((await page()).form.seen).toBe(0);
  });

  it("in two windows is told, and the same words twice are no quarrel", async () => {
    const { reviewer, review } = await reviewing();
    const ctx = ctxOf(reviewer);
    const keep = (summary: string, seen: number) =>
      keepReviewDraft(ctx, review, "review-form", { ...half, summary }, seen);
    await keep("One", 0);
    await keep("One", 0);
    for (const seen of [0, 2]) {
      expect(await refusal(keep("Two", seen))).toMatchObject({
        ...{ kind: "conflict", code: "draft.error.changed-meanwhile" },
      });
    }
    await keep("Two", 1);
  });

  it("is its reviewer's alone, while the review is open to them", async () => {
    const { author, reviewer, review, id, editor } = await reviewing();
    const other = await addMember("FRA");
    await invite(editor, id, other);
    const theirs = (await library.reviewOf(id, other.userId)).id;
    const keep = (who: typeof other, of: string) =>
      refusal(keepReviewDraft(ctxOf(who), of, "review-form", half, 0));
    expect((await keep(author, review)).kind).toBe("not_found");
    expect((await keep(other, review)).kind).toBe("not_found");
    // Nobody fills in a form before accepting.
    expect((await keep(other, theirs)).kind).toBe("conflict");
    await keepReviewDraft(ctxOf(reviewer), review, "review-form", half, 0);
    await accept(id, other);
    const page = await getReview(ctxOf(other), theirs);
    expect(page.draft.form.values).toEqual({});
    await library.join(reviewer.userId, author.participantId, "viewer");
    expect((await keep(reviewer, review)).kind).toBe("forbidden");
    const shut = await getReview(ctxOf(reviewer), review);
    expect(shut.draft.form.values).toEqual({});
  });

  it("remembers a remark apart, until it is added", async () => {
    const { reviewer, review } = await reviewing();
    const ctx = ctxOf(reviewer);
    const typed = { do: "remark", path: "measure", remark: "Which clau" };
    await keepReviewDraft(ctx, review, "review-remark", typed, 0);
    const { draft } = await getReview(ctx, review);
    expect(draft.remark.values).toEqual({
      ...{ path: "measure", remark: "Which clau" },
    });
    expect(draft.form.seen).toBe(0);
    await addRemark(ctx, review, {
      ...{ path: "measure", remark: "Which clauses?", lang: "en" },
    });
    expect((await getReview(ctx, review)).draft.remark.seen).toBe(0);
  });

  it("ends after 60 days without a change", async () => {
    const { reviewer, review } = await reviewing();
    await keepReviewDraft(ctxOf(reviewer), review, "review-form", half, 0);
    const seenAt = async (at: number) => {
      await expireFormDrafts.run(library.system(at));
      return (await getReview(ctxOf(reviewer), review)).draft.form.seen;
    };
    expect(await seenAt(now + 60 * DAY)).toBe(1);
    expect(await expireFormDrafts.hasWork(library.system(now + 61 * DAY))).toBe(
      true,
    );
    expect(await seenAt(now + 61 * DAY)).toBe(0);
  });
});

describe("an unsent reply of a state", () => {
  it("is there again, and gone once it is given", async () => {
    const { id } = await addCleared({ ...wholeContent, area: "NPL" });
    const [reply] = await listReplies(db.read, id, 1);
    const replyId = reply?.id ?? "";
    const [nepal, india] = [await addMember("NPL"), await addMember("IND")];
    const ctx = ctxOf(nepal);
    const typed = { do: "reply", body: "We only", lang: "en" };
    await keepReplyDraft(ctx, nepal.participantId, replyId, typed, 0);
    const page = () => getReply(ctx, nepal.participantId, replyId);
    expect((await page()).draft.values).toEqual(typed);
    const keepElsewhere = keepReplyDraft(
      ...([ctxOf(india), india.participantId, replyId, typed, 0] as const),
    );
    expect((await refusal(keepElsewhere)).code).toBe("review.error.no-reply");
    const body = { body: "We only began.", lang: "en" };
    await answerReply(ctx, nepal.participantId, replyId, body);
    expect((await page()).draft.seen).toBe(0);
    const late = keepReplyDraft(ctx, nepal.participantId, replyId, typed, 0);
    expect((await refusal(late)).code).toBe("review.error.reply-closed");
  });
});
