import { afterAll, expect, it } from "vitest";
import { digest } from "../../../app/domain/allocation/hash.server";
import type { RoundInput } from "../../../app/domain/allocation/model";
import type { RoundResult } from "../../../app/domain/allocation/result";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { announceRound } from "../../../app/domain/round/announce.server";
import { runRounds } from "../../../app/domain/round/job.server";
import { overrideRound } from "../../../app/domain/round/override.server";
import { publishRound } from "../../../app/domain/round/publish.server";
import {
  cancelRound,
  runRound,
  stopRound,
} from "../../../app/domain/round/steer.server";
import { findRound, listOverrides } from "../../../db/queries/round.server";
import { matches } from "../../../db/schema/match.server";
import { openTestDatabase } from "../../support/test-database";
import { openExchange } from "../match/exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
afterAll(exchange.close);

const rules = {
  mode: "optimal" as const,
  ...{ threshold: 500, reservePercent: 50, limitSeconds: 60 },
  rhythm: "soon" as const,
};

const { requester, provider } = await exchange.addSides();
const addOfficer = async () =>
  exchange.ctxOf(
    await exchange.office.addPerson("Officer", ["matching_officer"]),
  );
const officer = await addOfficer();
const other = await addOfficer();
const nepal = await exchange.addRequest(requester, { area: "NPL" });
const kenya = await exchange.addRequest(requester);
await exchange.addRequest(requester, { area: "GHA" });
const offer = await exchange.addOffer(provider, { slots: 1 }, { levels: [] });
const roundOf = async (id: string) => (await findRound(db.read, id))!;

it("goes from its seed to a proposal, an override and matches", async () => {
  const id = await announceRound(officer, rules);
  expect((await roundOf(id)).inputs).toBeNull();

  // A second round while one is open, and two officers who start it at once.
  await expect(announceRound(other, rules)).rejects.toMatchObject({
    ...{ kind: "conflict", code: "round.error.one-at-a-time" },
  });
  const starts = [runRound(officer, id), runRound(other, id)];
  const started = await Promise.allSettled(starts);
  expect(started.filter(({ status }) => status === "rejected")).toHaveLength(1);

  expect(await runRounds.hasWork(officer)).toBe(true);
  await runRounds.run(officer);
  const proposed = await roundOf(id);
  expect(proposed.status).toBe("proposed");
  const input = JSON.parse(proposed.inputs!) as RoundInput;
  const result = JSON.parse(proposed.result!) as RoundResult;
  expect(proposed.inputsHash).toBe(digest(proposed.inputs!));
  expect(result.inputs).toBe(proposed.inputsHash);
  expect(result).toMatchObject({ status: "optimal", isUnique: true });
  expect(input.requests).toHaveLength(3);
  expect(input.vetoed).toEqual([]);
  // Nepal is a least developed country: the one slot is in the reserve.
  const name = (requestId: string) =>
    Object.entries(proposed.aliases!.requests).find(
      ([, one]) => one === requestId,
    )![0];
  expect(result.pairs.map(([request]) => request)).toEqual([name(nepal.id)]);
  const unmatched = result.unmatched.find(
    ({ request }) => request === name(kenya.id),
  );
  expect(unmatched?.reasons).toContain("capacity");

  const change = {
    ...{ request: name(kenya.id), offer: "O00001", isIn: true },
    reason: "The embassy asked for this one first.",
  };
  // First the cost, and nothing is kept; then the change that was priced.
  const price = await overrideRound(officer, id, { do: "override", ...change });
  expect(price?.answer).toMatchObject({ isPossible: true });
  expect(price?.seen.split(" ")[0]).toBe("1");
  expect(await listOverrides(db.read, id)).toEqual([]);
  const wrongly = { ...change, do: "override" as const, seen: "0 0 0 0" };
  expect(await overrideRound(officer, id, wrongly)).not.toBeNull();
  const seen = price!.seen;
  const made = { ...change, do: "override" as const, seen };
  expect(await overrideRound(officer, id, made)).toBeNull();
  const [kept] = await listOverrides(db.read, id);
  expect(kept?.loss[0]).toBe(1);
  expect(kept?.pairs.map(([request]) => request)).toEqual([name(kenya.id)]);
  const unknown = { ...change, request: "R99999" };
  await expect(
    overrideRound(officer, id, { do: "override", ...unknown }),
  ).rejects.toMatchObject({ code: "round.error.unknown-pair" });

  expect(await publishRound(officer, id)).toBe(1);
  await expect(publishRound(other, id)).rejects.toMatchObject({
    code: "round.error.wrong-state",
  });
  const introduced = (await db.read.select().from(matches)).filter(
    ({ roundId }) => roundId === id,
  );
  expect(introduced).toMatchObject([
    {
      ...{ requestId: kenya.id, offerId: offer.id, status: "introduced" },
      ...{ scoreVersion: "1", inputsHash: proposed.inputsHash },
    },
  ]);
});

it("is not run before the day that was announced", async () => {
  const day = dayOf(officer.now + 9 * DAY);
  const plan = { ...rules, rhythm: "day" as const };
  await expect(announceRound(officer, plan)).rejects.toMatchObject({
    code: "round.error.planned-day",
  });
  const id = await announceRound(officer, { ...plan, plannedDay: day });
  expect((await roundOf(id)).plannedDay).toBe(day);
  await expect(runRound(officer, id)).rejects.toMatchObject({
    ...{ kind: "conflict", code: "round.error.too-early" },
  });
  await runRound({ ...officer, now: officer.now + 9 * DAY }, id);
  await runRounds.run(officer);
  await cancelRound(officer, id);
});

it("holds nothing confidential in what is published", async () => {
  const id = await announceRound(officer, rules);
  await exchange.addRequest(
    requester,
    { audience: "named", titleIsPublic: false },
    { title: "canary-title", problem: "canary-problem", contact: "canary-c" },
  );
  await runRound(officer, id);
  await runRounds.run(officer);
  const { inputs, result } = await roundOf(id);
  for (const text of [inputs!, result!]) {
    expect(text).not.toContain("canary");
    expect(text).not.toContain("DF02");
    expect(text).not.toMatch(/KEN|NPL|[0-7][0-9A-HJKMNP-TV-Z]{25}/);
  }
  await cancelRound(officer, id);
  expect((await roundOf(id)).openKey).toBeNull();
});

it("that is asked to stop proposes nothing and can run again", async () => {
  const id = await announceRound(officer, rules);
  await expect(stopRound(officer, id)).rejects.toMatchObject({
    code: "round.error.not-running",
  });
  await runRound(officer, id);
  await stopRound(other, id);
  await runRounds.run(officer);
  // So small a round may end before anybody looks; asked is asked all the same.
  const stopped = await roundOf(id);
  if (stopped.status === "stopped") {
    expect(stopped).toMatchObject({ result: null, stop: { code: "asked" } });
    await expect(publishRound(officer, id)).rejects.toMatchObject({
      code: "round.error.no-result",
    });
    await runRound(officer, id);
    await runRounds.run(officer);
  }
  expect((await roundOf(id)).status).toBe("proposed");
  await cancelRound(officer, id);
});

it("is for matching officers alone", async () => {
  const stranger = exchange.ctxOf(requester);
  await expect(announceRound(stranger, rules)).rejects.toMatchObject({
    kind: "forbidden",
  });
});
