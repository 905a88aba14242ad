import { describe, expect, it } from "vitest";
import { aimsOf, compareAims } from "../../../app/domain/allocation/aims";
import {
  certificateOf,
  findFlaw,
  type Certificate,
} from "../../../app/domain/allocation/certificate";
import {
  reserveOf,
  type Problem,
} from "../../../app/domain/allocation/problem";
import { solve, TooManyFixed } from "../../../app/domain/allocation/solve";
import { bruteForce } from "../../support/rounds/brute-force";
import { highs, solveByHighs } from "../../support/rounds/highs";
import { numbers, randomProblem } from "../../support/rounds/random";

const proofOf = (problem: Problem) => {
  const solution = solve(problem);
  const certificate = certificateOf(problem, solution) as Certificate;
  return { ...solution, flaw: findFlaw(problem, solution.chosen, certificate) };
};

describe("the optimum of a round", () => {
  it("is that of brute force on 1,000 small rounds, draw included", () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const { int } = numbers(seed);
      const problem = randomProblem(seed, {
        requests: 1 + int(6),
        offers: 1 + int(5),
        pairs: 1 + int(12),
        // Every other round is full of ties.
        scores: seed % 2 === 0 ? 2 : 501,
        waits: seed % 2 === 0 ? 2 : 400,
        fixedShare: seed % 3 === 0 ? 0.2 : 0,
        zeroSlots: seed % 5 === 0,
        reservePercent: [0, 30, 50, 100][seed % 4]!,
      });
      const best = bruteForce(problem)!;
      const found = proofOf(problem);
      expect(found.aims, `seed ${seed}`).toEqual(best.aims);
      expect(found.isUnique).toBe(true);
      // Another draw than the first decides only where the first leaves ties.
      if (found.salt === 0)
        expect([...found.chosen], `seed ${seed}`).toEqual([...best.chosen]);
      expect(found.flaw).toBeNull();
      expect(found.bounds).toEqual(best.aims);
    }
  });

  it("is that of HiGHS on 200 larger rounds, stage by stage", async () => {
    const solver = await highs();
    for (let seed = 1; seed <= 200; seed += 1) {
      const { int } = numbers(seed + 5000);
      const problem = randomProblem(seed + 5000, {
        requests: 20 + int(30),
        offers: 10 + int(15),
        pairs: 100 + int(200),
        scores: seed % 2 === 0 ? 5 : 501,
        fixedShare: seed % 4 === 0 ? 0.05 : 0,
        zeroSlots: seed % 3 === 0,
      });
      const found = proofOf(problem);
      expect(found.flaw).toBeNull();
      const theirs = solveByHighs(solver, problem);
      expect(found.aims, `seed ${seed}`).toEqual(theirs);
    }
  }, 60_000);

  it("is bettered by no single swap", () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const problem = randomProblem(seed, {
        requests: 30,
        offers: 15,
        pairs: 120,
      });
      const { chosen, aims } = solve(problem);
      for (let out = 0; out < chosen.length; out += 1) {
        if (chosen[out] !== 1) continue;
        for (let into = 0; into < chosen.length; into += 1) {
          if (chosen[into] === 1) continue;
          const other = chosen.slice();
          other[out] = 0;
          other[into] = 1;
          if (keepsLimits(problem, other))
            expect(
              compareAims(aimsOf(problem, other), aims),
            ).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  it("never falls when an offer gets one more slot", () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const problem = randomProblem(seed, {
        requests: 25,
        offers: 12,
        pairs: 90,
        zeroSlots: true,
        reservePercent: [0, 25, 50, 100][seed % 4]!,
      });
      const more = problem.slots.slice();
      more[seed % 12]! += 1;
      const reserve = more.map((count) =>
        reserveOf(count, [0, 25, 50, 100][seed % 4]!),
      );
      const before = solve(problem).aims;
      const after = solve({ ...problem, slots: more, reserve }).aims;
      expect(compareAims(after, before), `seed ${seed}`).toBeGreaterThanOrEqual(
        0,
      );
    }
  });

  it("is the same result each time", () => {
    const shape = { requests: 60, offers: 30, pairs: 400, scores: 3, waits: 3 };
    const once = solve(randomProblem(7, shape));
    const again = solve(randomProblem(7, shape));
    expect([...again.chosen]).toEqual([...once.chosen]);
    expect(again.potentials).toEqual(once.potentials);
    expect(once.isUnique).toBe(true);
  });
});

describe("rounds at the edge", () => {
  const shape = { requests: 5, offers: 4, pairs: 12 };
  const nothing = { status: "optimal", aims: [0, 0, 0, 0], isUnique: true };

  it("of empty sides, no pairs and no slots match nobody", () => {
    const empty = randomProblem(1, {
      requests: 0,
      offers: 0,
      providers: 0,
      pairs: 0,
    });
    expect(solve(empty)).toMatchObject(nothing);
    expect(solve(randomProblem(1, { ...shape, pairs: 0 }))).toMatchObject(
      nothing,
    );
    const full = randomProblem(1, shape);
    const none = { slots: new Int32Array(4), reserve: new Int32Array(4) };
    expect(solve({ ...full, ...none })).toMatchObject(nothing);
  });

  it("refuse more fixed pairs than a limit allows, and name it", () => {
    const problem = randomProblem(1, shape);
    problem.isFixed.fill(1);
    problem.slots.fill(0);
    problem.partners.fill(9);
    expect(() => solve(problem)).toThrow(TooManyFixed);
  });

  it("that are stopped say so, with a bound that nothing is above", () => {
    const problem = randomProblem(3, {
      requests: 400,
      offers: 200,
      pairs: 8000,
    });
    const best = solve(problem).aims;
    for (const pivots of [512, 1024, 2048, 4096]) {
      const cut = solve(problem, { shouldStop: (count) => count >= pivots });
      expect(cut.status).toBe("limit");
      expect(certificateOf(problem, cut)).toBeNull();
      expect(compareAims(cut.aims, best)).toBeLessThanOrEqual(0);
      expect(cut.bounds[0]).toBeGreaterThanOrEqual(best[0]);
      expect(keepsLimits(problem, cut.chosen)).toBe(true);
    }
  });
});

describe("the proof of an optimum", () => {
  it("fails for every other result and for altered prices", () => {
    const problem = randomProblem(11, { requests: 12, offers: 6, pairs: 40 });
    const solution = solve(problem);
    const proof = certificateOf(problem, solution) as Certificate;
    for (let pair = 0; pair < problem.score.length; pair += 1) {
      const other = solution.chosen.slice();
      other[pair] = 1 - other[pair]!;
      expect(findFlaw(problem, other, proof), `pair ${pair}`).not.toBeNull();
    }
    const providers = proof.providers.map(() => [9, 0, 0, 0, 0]);
    const altered = { ...proof, providers };
    expect(findFlaw(problem, solution.chosen, altered)).not.toBeNull();
  });
});

function keepsLimits(problem: Problem, chosen: Uint8Array): boolean {
  const partners = problem.partners.slice();
  const slots = problem.slots.slice();
  const caps = problem.caps.map((cap) => (cap < 0 ? 1_000_000 : cap));
  chosen.forEach((is, pair) => {
    if (is !== 1) return;
    const offer = problem.pairOffer[pair]!;
    partners[problem.pairRequest[pair]!]! -= 1;
    slots[offer]! -= 1;
    caps[problem.providerOf[offer]!]! -= 1;
  });
  return [...partners, ...slots, ...caps].every((left) => left >= 0);
}
