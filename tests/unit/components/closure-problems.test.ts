import { expect, it } from "vitest";
import { closureProblems } from "../../../app/components/engagement/closure-problems";
import { translator } from "../../../app/i18n/translate";

it("each problem of a closure says which criterion or output it is about", () => {
  const t = translator("en");
  const same = "Choose a rating from 1 to 4.";
  expect(
    closureProblems(
      t,
      {
        "ratings.relevance.points": same,
        "ratings.impact.points": same,
        "outputs.one": "Say what was reached.",
        lessons: "Write what was learned.",
      },
      [{ id: "one", name: "A draft law" }],
    ),
  ).toEqual({
    "ratings.relevance.points": `Relevance: ${same}`,
    "ratings.impact.points": `Impact: ${same}`,
    "outputs.one": "A draft law: Say what was reached.",
    lessons: "Write what was learned.",
  });
});
