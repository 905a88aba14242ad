import { describe, expect, it } from "vitest";
import {
  emptyTerms,
  type Closure,
} from "../../../app/domain/engagement/content";
import { practiceText } from "../../../app/domain/engagement/practice-text.server";

const rating = { points: 3, evidence: "" } as const;
const closure: Closure = {
  outputs: { o: "38" },
  ratings: {
    ...{ relevance: rating, coherence: rating, effectiveness: rating },
    ...{ efficiency: rating, impact: rating, sustainability: rating },
  },
  lessons: "Commencer par la loi.",
  needMet: "whole",
};
const told = {
  terms: {
    ...emptyTerms,
    outputs: [{ id: "o", name: "Officers trained", target: "40" }],
    ...{ start: "2026-01-01", end: "2027-06-30" },
  },
  termsLang: "en",
  ...{ closure, closureLang: "fr", closedOn: "2026-11-02", area: "KEN" },
  asked: {
    ...{ problem: "Nobody decides", objective: "Decide", lang: "en" },
    indicators: [{ name: "Officers trained", baseline: "0" }],
  },
};

describe("a practice drafted from an engagement", () => {
  it("loses no lesson for its language", () => {
    expect(practiceText(told).lessons).toBe("[fr] Commencer par la loi.");
    expect(practiceText({ ...told, closureLang: "en" }).lessons).toBe(
      closure.lessons,
    );
    const mute = { ...closure, lessons: "" };
    expect(practiceText({ ...told, closure: mute }).lessons).toBe("");
  });

  it("ended when it was closed, and no later than planned", () => {
    expect(practiceText(told).endedOn).toBe("2026-11-02");
    const late = { ...told, closedOn: "2027-09-01" };
    expect(practiceText(late).endedOn).toBe("2027-06-30");
  });

  it("says how things stood before, where its own side asked for it", () => {
    expect(practiceText(told).indicators).toMatchObject([
      { name: "Officers trained", baseline: "0", target: "40", actual: "38" },
    ]);
    const [other] = practiceText({ ...told, asked: null }).indicators;
    expect(other?.baseline).toBe("");
  });
});
