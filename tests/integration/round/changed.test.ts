import { afterAll, expect, it } from "vitest";
import { getPublicRound } from "../../../app/domain/round/get.server";
import { roundNumber } from "../../../app/domain/round/number";
import { overrideRound } from "../../../app/domain/round/override.server";
import { publishRound } from "../../../app/domain/round/publish.server";
import { openTestDatabase } from "../../support/test-database";
import { openRounds } from "./round-house";

const db = await openTestDatabase();
const rounds = await openRounds(db);
afterAll(rounds.close);

it("a changed round shows what was computed and what was proposed apart", async () => {
  const { requester, provider } = await rounds.addSides();
  const nepal = await rounds.addRequest(requester, { area: "NPL" });
  const kenya = await rounds.addRequest(requester, { area: "KEN" });
  await rounds.addOffer(provider, { slots: 1 }, { levels: [] });
  const { round, input, result, nameOf } = await rounds.announceAndRun();
  const [first, second] = [nameOf(nepal.id), nameOf(kenya.id)];
  const change = {
    ...{ request: second, offer: "O00001", isIn: true },
    do: "override" as const,
    reason: "The embassy asked for this one first.",
  };
  const price = await overrideRound(rounds.officer, round.id, change);
  await overrideRound(rounds.officer, round.id, {
    ...change,
    seen: price?.seen,
  });
  await publishRound(rounds.officer, round.id);
  const { solved } = await getPublicRound(
    rounds.ctxOf(provider),
    roundNumber(round.number),
    {},
  );
  const score = input.pairs.find(([request]) => request === second)?.[2] ?? 0;
  expect(score).toBeGreaterThan(0);
  // The proven numbers stay those of the computation.
  expect(solved?.aims).toEqual(result.aims);
  expect(solved?.pairs).toMatchObject([{ request: { name: second }, score }]);
  expect(solved?.changed).toMatchObject({
    aims: [result.aims[0] - 1, 1, score, 0],
    takenOut: [{ request: { name: first } }],
  });
  // Who is proposed is not among those without a partner; who lost one is.
  expect(solved?.unmatched).toMatchObject([
    { request: { name: first }, reasons: [], relaxation: null },
  ]);
});
