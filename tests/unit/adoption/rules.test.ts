import { describe, expect, it } from "vitest";
import {
  adoptionProblems,
  editionOn,
  type AdoptionInput,
} from "../../../app/domain/adoption/model";
import { adoptionObstacle } from "../../../app/domain/adoption/rules";

const input: AdoptionInput = {
  kind: "adapted",
  startedOn: "2026-01-10",
  changes: "Two questions left out, since our law has no answer to them.",
  result: "Answers take twelve days, where they took forty before.",
  resultOn: "2026-06-30",
  source: "A report of July 2026",
  lang: "en",
};
const frame = {
  today: "2026-11-22",
  began: "2024-02-01",
  appeared: "2025-12-01",
};
const problems = (change: Partial<AdoptionInput>) =>
  adoptionProblems({ ...input, ...change }, frame).map(
    ({ field, key }) => `${field} ${key.slice("adoption.error.".length)}`,
  );

describe("a record of an adoption", () => {
  it("is sound with all of it, and without a result", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ result: null, resultOn: null, source: null })).toEqual(
      [],
    );
    expect(problems({ kind: "adopted", changes: "" })).toEqual([]);
  });

  it("tells changes where something was changed, and days that can be", () => {
    expect(problems({ changes: "" })).toEqual(["changes changes-missing"]);
    expect(problems({ startedOn: "2026-11-23" })).toEqual([
      "startedOn started-later",
      "resultOn result-before",
    ]);
    expect(problems({ resultOn: "2027-01-01" })).toEqual([
      "resultOn result-later",
    ]);
  });

  it("begins neither before the practice did nor before its edition was published", () => {
    expect(problems({ startedOn: "1901-01-01" })).toEqual([
      "startedOn before-practice",
    ]);
    expect(problems({ startedOn: "2025-11-30" })).toEqual([
      "startedOn before-edition",
    ]);
    expect(problems({ startedOn: "2025-12-01" })).toEqual([]);
  });

  it("is of the edition that was the newest when it began", () => {
    const editions = [
      { edition: 1, on: "2025-09-28" },
      { edition: 2, on: "2026-04-16" },
    ];
    expect(editionOn(editions, "2025-04-01")).toBeUndefined();
    expect(editionOn(editions, "2026-04-15")?.edition).toBe(1);
    expect(editionOn(editions, "2026-04-16")?.edition).toBe(2);
  });

  it("says something, and names a source that one can find", () => {
    expect(problems({ changes: ".", result: ".", source: "x" })).toEqual([
      "changes changes-thin",
      "result result-thin",
      "source source-thin",
    ]);
    expect(problems({ kind: "adopted", changes: "." })).toEqual([]);
  });

  it("has a day and a source for its result, and a result for a source", () => {
    expect(problems({ resultOn: null })).toEqual(["resultOn result-day"]);
    expect(problems({ source: null })).toEqual(["source source-missing"]);
    expect(problems({ result: null })).toEqual(["result result-missing"]);
  });

  it("is for a body and a person without a part in it, of a checked identity", () => {
    const authors = { ownerId: "a", bodyIds: ["a", "c"], writerIds: ["w"] };
    const obstacle = (
      id: string,
      userId: string,
      checkedAt: number | null = 1,
    ) =>
      adoptionObstacle({ id, identityCheckedAt: checkedAt }, authors, userId);
    expect(obstacle("b", "u")).toBe(null);
    expect(obstacle("a", "u")).toBe("adoption.error.own");
    expect(obstacle("c", "u")).toBe("adoption.error.co-author");
    expect(obstacle("b", "w")).toBe("adoption.error.wrote-it");
    expect(obstacle("b", "u", null)).toBe("adoption.error.unverified");
  });
});
