import { afterAll, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { setAlert } from "../../../app/domain/match/alert.server";
import { getOwnRounds } from "../../../app/domain/round/own.server";
import { publishRound } from "../../../app/domain/round/publish.server";
import { mailUnmatched } from "../../../app/domain/round/unmatched-letters.server";
import { roundNumber } from "../../../app/domain/round/number";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openRounds } from "./round-house";

const db = await openTestDatabase();
const rounds = await openRounds(db);
afterAll(rounds.close);
const { ctxOf, addMember, addRequest, officer } = rounds;

const told = async () =>
  (await db.read.select().from(outbox)).filter(
    ({ kind }) => kind === "round.letter.unmatched",
  );

it("a side learns its own name, why it has nobody, and what would change it", async () => {
  const [daily, atOnce, never] = [
    await addMember("KEN"),
    await addMember("GHA"),
    await addMember("RWA"),
  ];
  const provider = await addMember("FRA");
  // The least developed country comes first; the others are left without.
  const served = await addRequest(await addMember("NPL"), { area: "NPL" });
  const left = [];
  for (const [owner, area] of [
    [daily, "KEN"],
    [atOnce, "GHA"],
    [never, "MAR"],
  ] as const) {
    const hidden = { titleIsPublic: false };
    left.push(await addRequest(owner, { area, ...hidden }));
  }
  await setAlert(ctxOf(atOnce), "at_once");
  await setAlert(ctxOf(never), "none");
  const offer = await rounds.addOffer(provider);
  const { round, nameOf } = await rounds.announceAndRun();
  expect(await getOwnRounds(ctxOf(daily), { requestId: left[0]!.id })).toEqual({
    ...{ next: null, outcomes: [] },
  });
  await publishRound(officer, round.id);

  const own = await getOwnRounds(ctxOf(daily), { requestId: left[0]!.id });
  const number = roundNumber(round.number);
  const [outcome] = own.outcomes;
  expect(outcome).toMatchObject({
    ...{ round: number, name: nameOf(left[0]!.id), pairs: [] },
    reasons: expect.arrayContaining(["capacity"]) as unknown,
  });
  // One more slot would serve one of the three; it is told to that one.
  const changes = [];
  for (const { id } of left) {
    const { outcomes } = await getOwnRounds(ctxOf(daily), { requestId: id });
    changes.push(outcomes[0]?.relaxation);
  }
  expect(changes.filter(Boolean)).toMatchObject([
    {
      kind: "capacity",
      offer: {
        name: nameOf(offer.id),
        record: { title: offer.content.title },
      },
    },
  ]);
  const theirs = await getOwnRounds(ctxOf(provider), {
    ...{ offerId: offer.id, providerId: provider.participantId },
  });
  expect(theirs.outcomes).toMatchObject([
    {
      name: nameOf(offer.id),
      pairs: [{ other: { name: nameOf(served.id), record: { lang: "en" } } }],
    },
  ]);

  // Letters: at once, with the next day, and never, as each one wants.
  const soon = rounds.system(now + 1);
  expect(await mailUnmatched.hasWork(soon)).toBe(true);
  await mailUnmatched.run(soon);
  expect((await told()).map(({ recipient }) => recipient)).toEqual([
    atOnce.email,
  ]);
  const [letter] = await told();
  expect(letter?.text).toContain(number);
  expect(letter?.text).toContain(nameOf(left[1]!.id));
  // The request's own words stay where they are.
  expect(letter?.text).not.toContain(left[1]!.content.title);
  await mailUnmatched.run(rounds.system(now + 2 * DAY));
  const all = (await told()).map(({ recipient }) => recipient);
  expect(all).toEqual([atOnce.email, daily.email]);
  expect(await mailUnmatched.hasWork(rounds.system(now + 9 * DAY))).toBe(false);
});
