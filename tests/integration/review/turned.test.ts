import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  acceptInvitation,
  inviteMember,
} from "../../../app/domain/membership/invite.server";
import { practiceNumber } from "../../../app/domain/practice/number";
import { readPracticePage } from "../../../app/domain/practice/page.server";
import { watchPublishedReviews } from "../../../app/domain/review/turned.server";
import { getReview } from "../../../app/domain/review/get-review.server";
import { addWriter } from "../../../db/queries/practice-author.server";
import { eq } from "drizzle-orm";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openLibrary } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addPublished, addBody, join, reload, reviewOf } = library;
afterAll(library.close);

const later = now + 40 * DAY;
const look = () => watchPublishedReviews.run(library.system(later));

async function pageOf(id: string) {
  const { number } = await reload(id);
  const page = await readPracticePage(
    library.system(later),
    practiceNumber(number ?? 0),
    {},
  );
  return {
    ...page,
    turned: page.reviews?.reviews.map(({ turned }) => turned) ?? [],
  };
}

describe("a reviewer of a public edition who comes to the author's side", () => {
  it("is told of beside the review, with the day; evidence and label stay", async () => {
    const { id, author, first } = await addPublished();
    const before = await pageOf(id);
    expect(before.turned).toEqual([null, null]);
    await join(first.userId, author.participantId, "viewer", later);
    expect(await watchPublishedReviews.hasWork(library.system(later))).toBe(
      true,
    );
    await look();
    const after = await pageOf(id);
    expect(after.turned).toEqual([
      { reason: "author_organization", at: later },
      null,
    ]);
    expect([after.evidence, after.label]).toEqual([
      before.evidence,
      before.label,
    ]);
    expect(after.reviews?.judgement).toEqual(before.reviews?.judgement);
    // The review was not void, and their own page does not say that it is.
    const { id: review, status } = await reviewOf(id, first.userId);
    expect(status).toBe("submitted");
    const own = await getReview(ctxOf(first, later), review);
    expect(own.review.voidReason).toBeNull();
    expect(await watchPublishedReviews.hasWork(library.system(later))).toBe(
      false,
    );
  });

  it("is found at once when they accept to act for the author", async () => {
    const { id, author, second } = await addPublished();
    await inviteMember(ctxOf(author, later), author.participantId, {
      ...{ email: second.email, role: "viewer" },
    });
    const letters = await db.read
      .select()
      .from(outbox)
      .where(eq(outbox.recipient, second.email));
    const token = letters
      .map(({ text }) => /\/invitations\/([\w-]{43})/.exec(text)?.[1])
      .find((one) => one !== undefined);
    await acceptInvitation(ctxOf(second, later), token ?? "");
    expect((await pageOf(id)).turned).toEqual([
      null,
      { reason: "author_organization", at: later },
    ]);
  });

  it("counts through the author's state, and through a body that wrote along", async () => {
    const { id, first, second } = await addPublished();
    const along = await library.addMember("IND", "academia");
    await db.write((tx) => addWriter(tx, id, 1, along.userId));
    await join(first.userId, await addBody("KEN", "company"), "viewer", later);
    await join(second.userId, along.participantId, "viewer", later + 1);
    await look();
    expect((await pageOf(id)).turned).toEqual([
      { reason: "author_state", at: later },
      { reason: "author_organization", at: later + 1 },
    ]);
  });

  it("is nobody who joins a body elsewhere, or one that writes the next edition only", async () => {
    const { id, first, second } = await addPublished();
    const next = await library.addMember("IND", "academia");
    await db.write((tx) => addWriter(tx, id, 2, next.userId));
    await join(first.userId, await addBody("JPN", "company"), "viewer", later);
    await join(second.userId, next.participantId, "viewer", later);
    await look();
    expect((await pageOf(id)).turned).toEqual([null, null]);
  });
});
