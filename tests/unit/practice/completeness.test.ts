import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  completeness as measure,
  lacksBelow,
} from "../../../app/domain/practice/completeness";
import {
  emptyContent,
  type PracticeContent,
} from "../../../app/domain/practice/content";
import { problemsOf } from "../../../app/domain/practice/problems";
import { leastContent } from "./whole-content";

const today = "2026-11-22";
const completeness = (content: PracticeContent) =>
  measure(content, problemsOf(content, today));

const indicator = {
  ...{ id: "i", name: "Days", baseline: "90", target: "10", actual: "8" },
  ...{ measuredOn: null, source: "" },
};
const whole: PracticeContent = {
  ...leastContent,
  ...{ indicators: [indicator], assessment: "By the audit office." },
  ...{
    legalBasis: "Act 1",
    dataCategories: ["personal"],
    sideEffects: "None.",
  },
  ...{ lessons: "Start small.", actors: "The ministry." },
  ...{ cost: "under_10k", staffing: "under_2", duration: "under_1_year" },
  ...{ preconditions: "A law.", notSuitable: "No court.", ldcChanges: "Less." },
  blocks: [
    { id: "b", name: "A", steps: "1.", preconditions: "", templateId: "f" },
  ],
  attachments: [{ fileId: "f", title: "Form" }],
};

describe("how much of a write-up is there", () => {
  it("nothing of an empty one, all of a whole one", () => {
    expect(completeness(emptyContent)).toMatchObject({
      ...{ maySubmit: false, missing: 12, evidence: "E0", percent: 0 },
    });
    expect(completeness(whole)).toEqual({
      ...{ maySubmit: true, missing: 0, evidence: "E3", percent: 100 },
      wishes: { promising: [], E1: [], E2: [], E3: [], transfer: [] },
    });
  });

  it("says which field serves which label", () => {
    const { wishes } = completeness({ ...whole, assessment: "" });
    expect(wishes.E3).toEqual([
      { code: "assessment", part: "results", field: "assessment" },
    ]);
    const bare = { ...whole, indicators: [{ ...indicator, baseline: "" }] };
    expect(completeness(bare).wishes.E2.map(({ code }) => code)).toEqual([
      "baseline",
    ]);
  });

  it("no level without those below it", () => {
    expect(completeness({ ...whole, indicators: [] }).evidence).toBe("E1");
    expect(completeness({ ...whole, assessment: "" }).evidence).toBe("E2");
    expect(completeness({ ...whole, startedOn: null }).evidence).toBe("E0");
  });

  it("says what keeps a level back that asks for nothing more itself", () => {
    const { wishes, evidence } = completeness({ ...whole, startedOn: null });
    expect([evidence, wishes.E2]).toEqual(["E0", []]);
    expect(wishes.E1.map(({ code }) => code)).toEqual(["start"]);
    expect(lacksBelow(wishes, "E2")).toBe(true);
    expect(lacksBelow(wishes, "E1")).toBe(false);
    expect(lacksBelow(wishes, "transfer")).toBe(false);
    expect(lacksBelow(completeness(whole).wishes, "E3")).toBe(false);
  });

  it("never falls when something is added", () => {
    const keys = Object.keys(whole) as (keyof PracticeContent)[];
    const some = fc.subarray(keys);
    const pick = (chosen: readonly string[]): PracticeContent => ({
      ...emptyContent,
      ...Object.fromEntries(
        Object.entries(whole).filter(([key]) => chosen.includes(key)),
      ),
    });
    fc.assert(
      fc.property(some, fc.constantFrom(...keys), (chosen, more) => {
        const before = completeness(pick(chosen));
        const content = pick([...chosen, more]);
        const after = completeness(content);
        expect(after.evidence >= before.evidence).toBe(true);
        expect(after.maySubmit).toBe(
          Object.keys(problemsOf(content, today)).length === 0,
        );
        // A block that names a template still asks for that file.
        if (more !== "blocks") {
          expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        }
      }),
    );
  });
});
