import { afterAll, expect, it } from "vitest";
import { textOf } from "../../../app/domain/allocation/hash.server";
import { getPublicRound } from "../../../app/domain/round/get.server";
import { roundNumber } from "../../../app/domain/round/number";
import { overrideRound } from "../../../app/domain/round/override.server";
import { publishRound } from "../../../app/domain/round/publish.server";
import { openTestDatabase } from "../../support/test-database";
import { openRounds } from "./round-house";

const db = await openTestDatabase();
const rounds = await openRounds(db);
afterAll(rounds.close);

const { requester, provider } = await rounds.addSides();
/** Two requests, of which the first was declined by the only offer that fits. */
const declined = await rounds.addRequest(requester, { area: "NPL" });
const other = await rounds.addRequest(requester, { area: "GHA" });
const offer = await rounds.addOffer(provider, { slots: 2 }, { slots: 2 });
/** A second offer that fits the first request but for its language. */
const near = await rounds.addOffer(provider, {}, { languages: ["fr"] });

it("a refusal leaves no trace in inputs, result and page of a round", async () => {
  await rounds.addMatch(declined, offer, { status: "declined_by_provider" });
  await rounds.addMatch(declined, near, { status: "declined_by_requester" });
  const { round, input, result, nameOf } = await rounds.announceAndRun();
  const [own, with_] = [nameOf(declined.id), nameOf(offer.id)];

  expect(input.vetoed).toEqual([]);
  expect(input.pairs.map(([one]) => one)).toEqual([nameOf(other.id)]);
  expect(input.misses.filter(({ request }) => request === own)).toEqual([]);
  // It reads as if the offers that were declined were not there at all.
  const [left] = result.unmatched;
  expect(left).toEqual({ request: own, reasons: ["topic"], relaxation: null });
  const mentions = [input, result].flatMap((one) =>
    textOf(one).split(/[[\]{}]/),
  );
  expect(
    mentions.filter((part) => part.includes(own) && part.includes("O0")),
  ).toEqual([]);

  await publishRound(rounds.officer, round.id);
  const stranger = rounds.ctxOf(await rounds.addMember("BRA"));
  const asked = { request: own, offer: with_ };
  const number = roundNumber(round.number);
  const page = await getPublicRound(stranger, number, asked);
  expect(page.solved?.fellAway).toEqual({ requests: 0, offers: 0, pairs: [] });
  expect(textOf([page.solved])).not.toMatch(/declin|veto|refus/i);
  // "Why not this pair?" says of it what it says of any pair the inputs do not hold.
  expect(page.whatIf?.answer).toEqual({
    ...{ isPossible: false, limit: "barred" },
    by: { rule: null, score: 0, threshold: 500 },
  });
  expect(textOf([page.whatIf])).not.toMatch(/declin|veto|refus/i);
});

it("nobody puts a pair that was declined into a proposal", async () => {
  const { round, nameOf } = await rounds.announceAndRun();
  const change = overrideRound(rounds.officer, round.id, {
    ...{ do: "override", isIn: true, reason: "They should try again." },
    ...{ request: nameOf(declined.id), offer: nameOf(offer.id) },
  });
  await expect(change).rejects.toMatchObject({
    ...{ kind: "unprocessable", code: "round.error.declined-before" },
  });
});
