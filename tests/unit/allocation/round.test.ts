import { describe, expect, it } from "vitest";
import {
  allocate,
  type AllocateOptions,
} from "../../../app/domain/allocation/allocate";
import { whatIf } from "../../../app/domain/allocation/counterfactual";
import {
  digest,
  textOf,
  tieHash,
} from "../../../app/domain/allocation/hash.server";
import type { RoundInput } from "../../../app/domain/allocation/model";
import { RoundInputError } from "../../../app/domain/allocation/prepare";
import { verifyRound } from "../../../app/domain/allocation/verify";
import { inputsOf, inventInput } from "../../support/rounds/input";

const hash = tieHash;
const run = (input: RoundInput, more: Partial<AllocateOptions> = {}) =>
  allocate(input, { hash, inputs: inputsOf(input), ...more });
const key = ([request, offer]: readonly [string, string, ...unknown[]]) =>
  `${request} ${offer}`;
const tools = { hash, textOf, digest };
const fileOf = (input: RoundInput) => ({
  format: "fairway-round-file-1" as const,
  ...{ number: "RD-000001", input, result: run(input), overrides: [] },
});

describe("a round", () => {
  it("gives the same bytes whatever the order of its inputs", () => {
    const input = inventInput(1, 30, 15);
    const turned: RoundInput = {
      ...input,
      requests: [...input.requests].reverse(),
      offers: [...input.offers].reverse(),
      providers: [...input.providers].reverse(),
      pairs: [...input.pairs].reverse(),
    };
    const inputs = inputsOf(input);
    expect(textOf(run(turned, { inputs }))).toBe(textOf(run(input)));
  });

  it("follows its seed only where everything else is equal", () => {
    const one = inventInput(2, 20, 10);
    const pairs = one.pairs.map(([a, b]) => [a, b, 600] as const);
    const requests = one.requests.map((r) => ({ ...r, waitingDays: 5 }));
    const even = { ...one, pairs, requests };
    const other = run({ ...even, seed: "another" });
    expect(run(even).aims).toEqual(other.aims);
    expect(run(even).pairs).not.toEqual(other.pairs);
  });

  it("keeps fixed pairs and leaves vetoed ones out", () => {
    const input = inventInput(3, 20, 10);
    const [first] = run(input).pairs;
    const veto = run({ ...input, vetoed: [[first![0], first![1]]] });
    expect(veto.pairs.map(key)).not.toContain(key(first!));
    const lone = input.pairs.find(
      (pair) => !run(input).pairs.map(key).includes(key(pair)),
    )!;
    const fixed = run({ ...input, fixed: [lone] });
    expect(fixed.pairs.map(key)).toContain(key(lone));
    const all = input.pairs.map(([a, b]) => [a, b] as const);
    expect(run({ ...input, vetoed: all }).aims).toEqual([0, 0, 0, 0]);
  });

  it("tells everybody without a partner why", () => {
    const input = inventInput(4, 40, 8);
    const { pairs, unmatched, full } = run(input);
    const served = new Set(pairs.map(([request]) => request));
    expect(unmatched.map(({ request }) => request)).toEqual(
      input.requests.map(({ id }) => id).filter((id) => !served.has(id)),
    );
    for (const { request, reasons } of unmatched) {
      const own = input.pairs.filter(([one]) => one === request);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.includes("capacity")).toBe(own.length > 0);
      // Who has pairs and no partner meets full offers or full providers only.
      for (const [, offer] of own) {
        const { provider } = input.offers.find(({ id }) => id === offer)!;
        const isFull =
          full.offers.includes(offer) || full.providers.includes(provider);
        expect(isFull).toBe(true);
      }
    }
  });

  it("names a relaxation that serves the request when it is made", () => {
    let made = 0;
    for (const seed of [5, 15, 25, 35]) {
      const input = inventInput(seed, 30, 8);
      for (const { request, relaxation } of run(input).unmatched) {
        if (!relaxation) continue;
        made += 1;
        const { kind, offer, score } = relaxation;
        const grown = input.offers.find(({ id }) => id === offer)!;
        const relaxed: RoundInput =
          kind === "capacity"
            ? {
                ...input,
                offers: input.offers.map((one) =>
                  one === grown ? { ...one, slots: one.slots + 1 } : one,
                ),
                providers: input.providers.map((one) =>
                  one.id === grown.provider && one.cap !== null
                    ? { ...one, cap: one.cap + 1 }
                    : one,
                ),
              }
            : {
                ...input,
                rules: { ...input.rules, threshold: Math.min(score, 500) },
                pairs: [...input.pairs, [request, offer, score]],
              };
        const served = run(relaxed).pairs.map(([one]) => one);
        expect(served, `${request} ${kind}`).toContain(request);
      }
    }
    expect(made).toBeGreaterThan(5);
  });

  it("blames the reserve only when it decided", () => {
    const base = inventInput(6, 2, 1);
    const input: RoundInput = {
      ...base,
      requests: [
        { id: "R00001", isLdc: true, partners: 1, waitingDays: 1 },
        { id: "R00002", isLdc: false, partners: 1, waitingDays: 99 },
      ],
      offers: [{ id: "O00001", provider: "P00001", slots: 1 }],
      providers: [{ id: "P00001", cap: null }],
      pairs: [
        ["R00001", "O00001", 500],
        ["R00002", "O00001", 900],
      ],
      misses: [],
    };
    const [only] = run(input).unmatched;
    expect(only).toMatchObject({
      ...{ request: "R00002", reasons: ["capacity", "reserve"] },
      relaxation: { kind: "capacity", offer: "O00001" },
    });
    const rules = { ...input.rules, reservePercent: 0 };
    const [other] = run({ ...input, rules }).unmatched;
    expect(other).toMatchObject({ request: "R00001", reasons: ["capacity"] });
  });

  it("refuses what is no round", () => {
    const input = inventInput(7, 3, 3);
    const [request] = input.requests;
    const wrong: readonly [Partial<RoundInput>, string][] = [
      [{ requests: [...input.requests, request!] }, "id-twice"],
      [{ pairs: [["R00001", "O99999", 600]] }, "unknown-id"],
      [{ pairs: [["R00001", "O00001", 600.5]] }, "number"],
      [{ offers: [{ id: "O1", provider: "P00001", slots: -1 }] }, "number"],
      [{ rules: { ...input.rules, version: "0" } }, "version"],
    ];
    for (const [change, code] of wrong) {
      const act = () => run({ ...input, ...change });
      expect(act).toThrow(RoundInputError);
      expect(act).toThrow(code);
    }
  });
});

describe("a counterfactual", () => {
  it("costs something, aim by aim, and says who would lose", () => {
    const input = inventInput(8, 30, 10);
    const result = run(input);
    const inside = new Set(result.pairs.map(key));
    for (const pair of input.pairs) {
      const wish = { request: pair[0], offer: pair[1], isIn: true };
      const answer = whatIf(input, result, [wish], { hash });
      if (!answer.isPossible) throw new Error("possible");
      if (inside.has(key(pair))) {
        expect(answer).toMatchObject({ loss: [0, 0, 0, 0], lost: [] });
        continue;
      }
      expect(answer.gained.map(key)).toContain(key(pair));
      const first = answer.loss.find((one) => one !== 0) ?? 0;
      expect(first).toBeGreaterThanOrEqual(0);
    }
  });

  it("takes a pair out, puts a scoreless one in, and knows what cannot be", () => {
    const input = inventInput(9, 20, 10);
    const result = run(input);
    const [pair] = result.pairs;
    const out = { request: pair![0], offer: pair![1], isIn: false };
    const without = whatIf(input, result, [out], { hash });
    expect(without).toMatchObject({ isPossible: true });
    const fixed = { ...input, fixed: [pair!] };
    expect(whatIf(fixed, result, [out], { hash })).toMatchObject({
      ...{ isPossible: false, limit: "fixed" },
    });
    const none = input.offers.map((one) => ({ ...one, slots: 0 }));
    const full = { ...input, offers: none };
    const into = { ...out, isIn: true };
    expect(whatIf(full, run(full), [into], { hash })).toMatchObject({
      ...{ isPossible: false, limit: "offer" },
    });
  });
});

describe("the check of a published round", () => {
  it("finds nothing in an honest file", () => {
    const file = fileOf(inventInput(10, 25, 12));
    const parsed = JSON.parse(JSON.stringify(file)) as typeof file;
    expect(verifyRound(parsed, { ...tools, seed: file.input.seed })).toEqual(
      [],
    );
  });

  it("finds another seed, other inputs, another result, another price", () => {
    const file = fileOf(inventInput(11, 25, 12));
    const what = (change: object, seed?: string) => [
      ...new Set(
        verifyRound({ ...file, ...change }, { ...tools, seed }).map(
          (one) => one.what,
        ),
      ),
    ];
    expect(what({}, "other")).toEqual(["seed"]);
    const requests = file.input.requests.map((one, at) =>
      at === 0 ? { ...one, waitingDays: one.waitingDays + 1 } : one,
    );
    expect(what({ input: { ...file.input, requests } })).toContain(
      "inputs-hash",
    );
    const pairs = file.result.pairs.slice(1);
    expect(what({ result: { ...file.result, pairs } })).toEqual([
      ...["proof", "result"],
    ]);
    const [pair] = file.result.pairs;
    const out = { request: pair![0], offer: pair![1], isIn: false };
    const wrong = { ...out, reason: "", loss: [9, 9, 9, 9] };
    expect(what({ overrides: [wrong] })).toEqual(["override"]);
  });
});
