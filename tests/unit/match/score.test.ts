import { describe, expect, it } from "vitest";
import {
  scorePair,
  type ScoreOffer,
  type ScoreRequest,
} from "../../../app/domain/match/score";
import { groupsOf } from "../../../app/domain/match/inputs.server";
import { termCodes, weights } from "../../../app/domain/match/weights";
import { categoriesOn } from "../../../app/domain/reference/category";
import { inventOffer, inventRequest } from "../../support/rounds/pairs";
import { numbers } from "../../support/rounds/random";

const request: ScoreRequest = {
  participantId: "ministry",
  area: "NPL",
  regions: ["142", "034"],
  groups: ["ldc", "lldc"],
  needs: [
    { id: "a", topic: "DF02", priority: 3, modality: "training", must: true },
    {
      id: "b",
      topic: "DF04",
      priority: 1,
      modality: "secondment",
      must: false,
    },
  ],
  levels: { DF02: "C", DF04: "B" },
  languages: ["en", "ne"],
  interpretation: false,
  legalTradition: "common_law",
  window: { from: "2027-01-01", to: "2027-03-31" },
};
const offer: ScoreOffer = {
  participantId: "agency",
  topics: ["DF02"],
  modalities: ["training"],
  levels: ["C"],
  languages: ["en"],
  interpretation: false,
  groups: ["ldc"],
  regions: ["142"],
  excludedAreas: [],
  window: { from: "2027-02-15", to: "2027-12-31" },
  freeSlots: 2,
  traditions: ["common_law"],
  served: ["ldc"],
  record: { count: 0, pointsSum: 0, ratings: 0 },
};
const failing = (change: Partial<ScoreOffer>, isVetoed = false) =>
  scorePair(request, { ...offer, ...change }, { isVetoed })
    .gates.filter(({ passed }) => !passed)
    .map(({ code }) => code);
const points = (r: ScoreRequest, o: ScoreOffer) =>
  Object.fromEntries(scorePair(r, o).terms.map((t) => [t.code, t.points]));

describe("the score of a pair", () => {
  it("weighs 1000 points", () => {
    const all = termCodes.reduce((sum, code) => sum + weights[code], 0);
    expect(all).toBe(1000);
  });

  it("adds terms, each a rounded fraction of its weight", () => {
    // Topic: (3 x 1 + 1 x 1/4) / 4 of 350. Modality: 3/4 of 150. Capacity: DF02
    // whole, DF04 a quarter. Timing: 45 of the 90 days of the shorter window.
    expect(points(request, offer)).toEqual({
      ...{ topic: 284, modality: 113, capacity: 122, language: 100 },
      ...{ timing: 50, context: 100, record: 33 },
    });
    expect(scorePair(request, offer)).toMatchObject({
      version: "1",
      total: 802,
      passed: true,
    });
  });

  it("shows the codes that matched at each gate", () => {
    const { gates } = scorePair(request, offer);
    expect(gates.map(({ code, matched }) => [code, ...matched])).toEqual([
      ["topic", "DF02", "DF04"],
      ["modality", "training"],
      ["language", "en"],
      ["eligibility", "ldc", "142"],
      ["window", "2027-02-15", "2027-03-31"],
      ["slot", "2"],
      ["conflict"],
    ]);
  });

  it("closes each gate for its own reason only", () => {
    expect(failing({ topics: ["DF07"] })).toEqual(["topic", "modality"]);
    expect(failing({ modalities: ["secondment"] })).toEqual(["modality"]);
    expect(failing({ languages: ["fr"] })).toEqual(["language"]);
    expect(failing({ languages: ["fr"], interpretation: true })).toEqual([]);
    expect(failing({ groups: ["sids"] })).toEqual(["eligibility"]);
    expect(failing({ regions: ["002"] })).toEqual(["eligibility"]);
    expect(failing({ excludedAreas: ["NPL"] })).toEqual(["eligibility"]);
    const later = { from: "2027-04-01", to: "2027-05-01" };
    expect(failing({ window: later })).toEqual(["window"]);
    expect(failing({ freeSlots: 0 })).toEqual(["slot"]);
    expect(failing({}, true)).toEqual(["conflict"]);
    expect(failing({ participantId: "ministry" })).toEqual(["conflict"]);
  });

  it("keeps an offer for the groups of the day a request was sent", () => {
    const sent = (area: string, day: string): ScoreRequest => ({
      ...{ ...request, area, regions: ["142"] },
      groups: groupsOf(categoriesOn(area, day, [])),
    });
    const isKept = (one: ScoreRequest, groups: ScoreOffer["groups"]) =>
      scorePair(one, { ...offer, groups }).passed;
    const brazil = sent("BRA", "2026-03-02");
    expect(isKept(brazil, ["upper_middle_income"])).toBe(true);
    expect(isKept(brazil, ["oda"])).toBe(true);
    expect(isKept(brazil, ["ldc", "lower_middle_income"])).toBe(false);
    const india = sent("IND", "2026-03-02");
    expect(isKept(india, ["upper_middle_income"])).toBe(false);
    // What was kept when it was sent counts, not the list of today.
    const kept = groupsOf(categoriesOn("BRA", "2026-03-02", []));
    expect(isKept({ ...india, groups: kept }, ["oda"])).toBe(true);
    expect(isKept({ ...india, groups: kept }, ["upper_middle_income"])).toBe(
      true,
    );
  });

  it("holds a window that ends before it begins for no time at all", () => {
    const wrong = { from: "2027-03-01", to: "2027-02-01" };
    expect(failing({ window: wrong })).toEqual(["window"]);
    expect(points(request, { ...offer, window: wrong })["timing"]).toBe(0);
  });

  it("gives newcomers two thirds of the record and moves with ratings", () => {
    const record = (count: number, mean: number) =>
      points(request, {
        ...offer,
        record: { count, pointsSum: count * 6 * mean, ratings: count * 6 },
      })["record"];
    expect(record(0, 4)).toBe(33);
    expect(record(1, 4)).toBe(36);
    expect(record(45, 4)).toBe(48);
    expect(record(5, 1)).toBe(17);
    expect(record(5, 3)).toBe(33);
  });

  it("is whole, within bounds, and the same for the same pair", () => {
    const random = numbers(5);
    for (let turn = 0; turn < 500; turn += 1) {
      const one = inventRequest(random);
      const other = inventOffer(random);
      const score = scorePair(one, other);
      for (const { points: got, of } of score.terms) {
        expect(Number.isInteger(got)).toBe(true);
        expect(got).toBeGreaterThanOrEqual(0);
        expect(got).toBeLessThanOrEqual(of);
      }
      expect(scorePair(one, other)).toEqual(score);
    }
  });
});
