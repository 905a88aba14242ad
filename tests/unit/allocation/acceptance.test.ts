import { describe, expect, it } from "vitest";
import { deferredAcceptance } from "../../../app/domain/allocation/acceptance";
import { allocate } from "../../../app/domain/allocation/allocate";
import { blockingPairs } from "../../../app/domain/allocation/blocking";
import { tieHash } from "../../../app/domain/allocation/hash.server";
import type { RoundInput } from "../../../app/domain/allocation/model";
import type { Ranks } from "../../../app/domain/allocation/ranks";
import { inputsOf, inventInput } from "../../support/rounds/input";
import { numbers, randomProblem } from "../../support/rounds/random";

const shuffled = (seed: number, pairs: number): Ranks => {
  const { int } = numbers(seed);
  const column = () => Int32Array.from({ length: pairs }, () => int(1000));
  return { byRequest: column(), byOffer: column() };
};

describe("deferred acceptance", () => {
  it("leaves no pair that both sides would rather have", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const shape = { requests: 15, offers: 8, pairs: 60, zeroSlots: true };
      const problem = randomProblem(seed, { ...shape, fixedShare: 0.05 });
      const ranks = shuffled(seed, problem.score.length);
      const chosen = deferredAcceptance(problem, ranks);
      expect(blockingPairs(problem, ranks, chosen), `seed ${seed}`).toEqual([]);
      problem.isFixed.forEach((is, pair) => {
        if (is === 1) expect(chosen[pair]).toBe(1);
      });
    }
  });

  it("does not depend on who proposes first", () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const shape = { requests: 12, offers: 6, pairs: 40 };
      const problem = randomProblem(seed, shape);
      const ranks = shuffled(seed, problem.score.length);
      const chosen = [...deferredAcceptance(problem, ranks)];
      // The same round with its requests numbered the other way round.
      const turn = (at: number) => problem.requests - 1 - at;
      const order = [...problem.score.keys()].sort(
        (a, b) =>
          turn(problem.pairRequest[a]!) - turn(problem.pairRequest[b]!) ||
          problem.pairOffer[a]! - problem.pairOffer[b]!,
      );
      const pick = (list: Int32Array) =>
        Int32Array.from(order, (pair) => list[pair]!);
      const turned = {
        ...problem,
        partners: problem.partners.toReversed(),
        waiting: problem.waiting.toReversed(),
        isLdc: problem.isLdc.toReversed(),
        pairRequest: pick(problem.pairRequest).map(turn),
        pairOffer: pick(problem.pairOffer),
        score: pick(problem.score),
        tieOf: (pair: number, salt: number) =>
          problem.tieOf(order[pair]!, salt),
      };
      const again = deferredAcceptance(turned, {
        byRequest: pick(ranks.byRequest),
        byOffer: pick(ranks.byOffer),
      });
      expect(order.map((pair) => chosen[pair])).toEqual([...again]);
    }
  });

  it("finds the textbook's result", () => {
    const base = inventInput(1, 2, 2);
    const input: RoundInput = {
      ...base,
      rules: { ...base.rules, mode: "deferred", reservePercent: 0 },
      requests: [
        { ...{ id: "R00001", isLdc: false, partners: 1, waitingDays: 0 } },
        { ...{ id: "R00002", isLdc: false, partners: 1, waitingDays: 0 } },
      ].map((one, at) => ({
        ...one,
        ranking: at === 0 ? ["O00001", "O00002"] : ["O00002", "O00001"],
      })),
      offers: [
        { id: "O00001", provider: "P00001", slots: 1 },
        { id: "O00002", provider: "P00001", slots: 1 },
      ].map((one, at) => ({
        ...one,
        ranking: at === 0 ? ["R00002", "R00001"] : ["R00001", "R00002"],
      })),
      providers: [{ id: "P00001", cap: null }],
      pairs: [
        ["R00001", "O00001", 600],
        ["R00001", "O00002", 900],
        ["R00002", "O00001", 900],
        ["R00002", "O00002", 600],
      ],
      misses: [],
    };
    const run = (one: RoundInput) =>
      allocate(one, { hash: tieHash, inputs: inputsOf(one) });
    const stable = run(input);
    // Requests propose: each gets its own first choice, though scores say otherwise.
    expect(stable).toMatchObject({ status: "stable", blocking: 0 });
    expect(stable.pairs.map(([, offer]) => offer)).toEqual([
      "O00001",
      "O00002",
    ]);
    const rules = { ...input.rules, mode: "optimal" as const };
    const best = run({ ...input, rules });
    expect(best.aims[2]).toBe(1800);
    expect(best.blocking).toBe(0);
  });

  it("fills the reserve before ranks count", () => {
    const one = randomProblem(1, { requests: 2, offers: 1, pairs: 2 });
    const problem = {
      ...one,
      partners: Int32Array.of(1, 1),
      isLdc: Uint8Array.of(0, 1),
      slots: Int32Array.of(1),
      caps: Int32Array.of(-1),
    };
    const ranks = {
      byRequest: Int32Array.of(0, 0),
      // The offer would rather have the first, who is no least developed country.
      byOffer: Int32Array.of(0, 1),
    };
    const reserve = (slots: number) => ({
      ...problem,
      reserve: Int32Array.of(slots),
    });
    expect([...deferredAcceptance(reserve(1), ranks)]).toEqual([0, 1]);
    expect([...deferredAcceptance(reserve(0), ranks)]).toEqual([1, 0]);
  });
});
