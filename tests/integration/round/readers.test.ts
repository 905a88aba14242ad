import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, it } from "vitest";
import { textOf } from "../../../app/domain/allocation/hash.server";
import { getPublicRound } from "../../../app/domain/round/get.server";
import { roundNumber } from "../../../app/domain/round/number";
import { overrideRound } from "../../../app/domain/round/override.server";
import { getOwnRounds } from "../../../app/domain/round/own.server";
import { publishRound } from "../../../app/domain/round/publish.server";
import { cancelRound } from "../../../app/domain/round/steer.server";
import { listMatchesOfRequest } from "../../../db/queries/match.server";
import { findOpenRound } from "../../../db/queries/round.server";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { openRounds } from "./round-house";

const db = await openTestDatabase();
const rounds = await openRounds(db);
afterAll(rounds.close);
const { ctxOf, addRequest, addOffer, officer } = rounds;

const { requester, provider } = await rounds.addSides();
const chosen = await rounds.addMember("DEU");
const only = { audience: "named", titleIsPublic: false } as const;
/** For one provider alone, which gives no more: the others would fit. */
const hidden = await addRequest(requester, { ...only, area: "NPL" });
await rounds.nameProvider(hidden.id, chosen.participantId);
const open = await addRequest(requester, { area: "KEN" });
const offer = await addOffer(provider, { slots: 3 }, { slots: 3 });
/** Fits nobody's language. */
const french = await addOffer(provider, {}, { languages: ["fr"] });

beforeEach(async () => {
  const running = await findOpenRound(db.read);
  if (running) await cancelRound(officer, running.id);
});

const putIn = (round: string, names: { request: string; offer: string }) =>
  overrideRound(officer, round, {
    ...{ do: "override", isIn: true, reason: "They know each other well." },
    ...names,
  });

it("an officer puts in no provider that the requester did not name, and no pair that fails", async () => {
  const { round, nameOf } = await rounds.announceAndRun();
  const pair = { request: nameOf(hidden.id), offer: nameOf(offer.id) };
  await expect(putIn(round.id, pair)).rejects.toMatchObject({
    ...{ kind: "unprocessable", code: "round.error.not-named" },
  });
  const failing = { request: nameOf(open.id), offer: nameOf(french.id) };
  await expect(putIn(round.id, failing)).rejects.toMatchObject({
    ...{ kind: "unprocessable", code: "round.error.barred" },
  });
});

it("a pair whose request is for fewer by the day of publication falls away", async () => {
  const late = await addRequest(requester, { area: "GHA" });
  const { round, nameOf } = await rounds.announceAndRun();
  await db.write((tx) =>
    tx.update(requests).set(only).where(eq(requests.id, late.id)),
  );
  await publishRound(officer, round.id);
  expect(await listMatchesOfRequest(db.read, late.id)).toEqual([]);
  expect((await rounds.roundOf(round.id)).fellAway).toEqual([
    { request: nameOf(late.id), offer: nameOf(offer.id), why: "reader" },
  ]);
});

it("says to its own side alone that more readers would help", async () => {
  const { round, input, result, nameOf } = await rounds.announceAndRun();
  const name = nameOf(hidden.id);
  expect(result.unmatched.find(({ request }) => request === name)).toEqual({
    ...{ request: name, reasons: ["topic"], relaxation: null },
  });
  // What is published tells of it nothing but the name and the numbers.
  expect(textOf([input.pairs, input.misses])).not.toContain(name);
  await publishRound(officer, round.id);
  const { outcomes } = await getOwnRounds(ctxOf(requester), {
    requestId: hidden.id,
  });
  expect(outcomes[0]).toMatchObject({
    reasons: ["readers"],
    relaxation: { kind: "readers", offer: { name: nameOf(offer.id) } },
  });
  const number = roundNumber(round.number);
  const asked = { request: name, offer: nameOf(offer.id) };
  const page = await getPublicRound(ctxOf(provider), number, asked);
  expect(textOf([page])).not.toContain("readers");
  expect(page.whatIf?.answer).toMatchObject({ by: { rule: null } });
});

it("why not this pair names the gate that fails, and loses nothing by it", async () => {
  const { round, nameOf } = await rounds.announceAndRun();
  await publishRound(officer, round.id);
  const asked = { request: nameOf(open.id), offer: nameOf(french.id) };
  const number = roundNumber(round.number);
  const page = await getPublicRound(ctxOf(provider), number, asked);
  expect(page.whatIf?.answer).toMatchObject({
    ...{ isPossible: false, limit: "barred", by: { rule: "language" } },
  });
});
