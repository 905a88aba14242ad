import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { lapseIntroductions } from "../../../app/domain/match/lapse.server";
import {
  getPublicRound,
  getRoundWork,
} from "../../../app/domain/round/get.server";
import { roundNumber } from "../../../app/domain/round/number";
import { publishRound } from "../../../app/domain/round/publish.server";
import { findOffer } from "../../../db/queries/offer.server";
import { matches } from "../../../db/schema/match.server";
import { offers } from "../../../db/schema/offer.server";
import { outbox } from "../../../db/schema/outbox.server";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openRounds } from "./round-house";

const db = await openTestDatabase();
const rounds = await openRounds(db);
afterAll(rounds.close);

const setRequest = (id: string, status: "withdrawn" | "unmet") =>
  db.write((tx) =>
    tx.update(requests).set({ status }).where(eq(requests.id, id)),
  );

it("what ended between the run and the publication is not proposed, and the page says how much", async () => {
  const { requester, provider } = await rounds.addSides();
  const second = await rounds.addMember("DEU");
  const third = await rounds.addMember("JPN");
  const pairs = [];
  // Each request fits one offer alone: their languages keep them apart.
  for (const [language, owner] of [
    ...([["en", provider]] as const),
    ...([["fr", second]] as const),
    ...([["es", third]] as const),
  ] as const) {
    const languages = [language];
    pairs.push({
      request: await rounds.addRequest(requester, {}, { languages }),
      offer: await rounds.addOffer(owner, {}, { languages }),
    });
  }
  const [gone, paused, refused] = pairs;
  const { round, result } = await rounds.announceAndRun();
  expect(result.pairs).toHaveLength(3);

  await setRequest(gone!.request.id, "withdrawn");
  await db.write((tx) =>
    tx
      .update(offers)
      .set({ status: "paused" })
      .where(eq(offers.id, paused!.offer.id)),
  );
  await rounds.addMatch(refused!.request, refused!.offer, {
    status: "declined_by_requester",
  });
  const before = (await db.read.select().from(outbox)).length;
  expect(await publishRound(rounds.officer, round.id)).toBe(0);
  const proposed = (await db.read.select().from(matches)).filter(
    ({ roundId }) => roundId === round.id,
  );
  expect(proposed).toEqual([]);
  expect((await db.read.select().from(outbox)).length).toBe(before);

  const stranger = rounds.ctxOf(await rounds.addMember("BRA"));
  const page = await getPublicRound(stranger, roundNumber(round.number), {});
  // A refusal is not told apart from an offer that takes nobody.
  expect(page.solved?.fellAway).toEqual({ requests: 1, offers: 2, pairs: [] });
  const work = await getRoundWork(rounds.officer, round.id, {});
  expect(work.solved?.fellAway.pairs.map(({ why }) => why).sort()).toEqual([
    ...["declined", "offer", "request"],
  ]);
});

it("an introduction of a request that ended does not count against the offer", async () => {
  const { requester, provider } = await rounds.addSides();
  const offer = await rounds.addOffer(provider, { slots: 3 }, { slots: 3 });
  for (const status of ["unmet", "withdrawn", "withdrawn"] as const) {
    const request = await rounds.addRequest(requester);
    await rounds.addMatch(request, offer);
    await setRequest(request.id, status);
  }
  await lapseIntroductions.run(rounds.system(now + 31 * DAY));
  const after = await findOffer(db.read, offer.id);
  expect(after).toMatchObject({ unanswered: 0, status: "active" });
});
