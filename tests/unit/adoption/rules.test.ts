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

  it("is for another body than the owner, of a checked identity", () => {
    const practice = { participantId: "a", standing: "published" } as const;
    expect(adoptionObstacle({ id: "b", identityCheckedAt: 1 }, practice)).toBe(
      null,
    );
    expect(adoptionObstacle({ id: "a", identityCheckedAt: 1 }, practice)).toBe(
      "adoption.error.own",
    );
    expect(
      adoptionObstacle({ id: "b", identityCheckedAt: null }, practice),
    ).toBe("adoption.error.unverified");
  });
});
