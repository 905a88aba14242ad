import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { askParticipant } from "../../../app/domain/challenge/ask.server";
import { getChallengePage } from "../../../app/domain/challenge/get.server";
import { memberships } from "../../../db/schema/account.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { openDesk } from "./desk";

const db = await openTestDatabase();
const desk = openDesk(db);
afterAll(desk.close);

it("nobody is asked where nobody acts for the participant", async () => {
  const { number, participantId, officers } = await desk.addPublished();
  const id = await desk.addChallenge(number, "challenger@example.org");
  const ctx = await desk.holding(officers.identity, id);
  const before = await getChallengePage(ctx, id);
  expect(before.isReachable).toBe(true);
  expect(before.able.answers).toContain("ask");
  await db.write((tx) =>
    tx.delete(memberships).where(eq(memberships.participantId, participantId)),
  );
  expect(await refusal(askParticipant(ctx, id, "Is it so?"))).toMatchObject({
    ...{ kind: "conflict", code: "challenge.error.nobody-to-ask" },
  });
  const { pausedAt, status } = await desk.challengeOf(id);
  expect({ pausedAt, status }).toEqual({ pausedAt: null, status: "open" });
  const page = await getChallengePage(ctx, id);
  expect(page.isReachable).toBe(false);
  expect(page.able.answers).not.toContain("ask");
  expect(page.able.answers).toContain("remove");
});
