import { describe, expect, it } from "vitest";
import type { AdoptionInput } from "../../../app/domain/adoption/model";
import {
  adoptionObstacle,
  adoptionProblems,
} from "../../../app/domain/adoption/rules";

const input: AdoptionInput = {
  kind: "adapted",
  startedOn: "2026-01-10",
  changes: "Two questions left out.",
  result: "Twelve days.",
  resultOn: "2026-06-30",
  source: "A report of July 2026",
  lang: "en",
};
const today = "2026-11-22";
const problems = (change: Partial<AdoptionInput>) =>
  adoptionProblems({ ...input, ...change }, today).map(
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
