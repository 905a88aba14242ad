import { describe, expect, it } from "vitest";
import { compareEditions } from "../../../app/domain/practice/compare-editions";
import {
  emptyContent,
  type PracticeContent,
} from "../../../app/domain/practice/content";

const content = (change: Partial<PracticeContent>) => ({
  lang: "en",
  content: { ...emptyContent, title: "A title", ...change },
});
const block = (id: string, steps: string) => ({
  ...{ id, name: `Block ${id}`, steps, preconditions: "", templateId: null },
});
const paths = (before: Partial<PracticeContent>, after: typeof before) =>
  compareEditions(content(before), content(after)).map(({ path }) => path);

describe("comparing two editions", () => {
  it("finds nothing between an edition and itself", () => {
    const one = content({ blocks: [block("a", "Do it.")], topics: ["DF01"] });
    expect(compareEditions(one, one)).toEqual([]);
  });

  it("names what changed in reading order, facts after texts", () => {
    expect(
      paths(
        { summary: "Old", topics: ["DF01"], blocks: [block("a", "Do it.")] },
        {
          summary: "New",
          topics: ["DF01", "DF02"],
          blocks: [block("a", "Do it twice.")],
          cost: "under_10k",
          lessons: "Begin early.",
        },
      ),
    ).toEqual(["summary", "blocks.a.steps", "lessons", "cost", "topics"]);
  });

  it("knows a building block by its id when the order changes", () => {
    const [a, b] = [block("a", "One"), block("b", "Two")];
    expect(paths({ blocks: [a, b] }, { blocks: [b, a] })).toEqual([]);
    expect(paths({ blocks: [a, b] }, { blocks: [b] })).toEqual([
      "blocks.a.name",
      "blocks.a.steps",
    ]);
  });

  it("tells a fact as it was and is, not stated being empty", () => {
    const [change] = compareEditions(
      content({ cost: null }),
      content({ cost: "over_10m" }),
    );
    expect(change).toEqual({
      ...{ kind: "fact", path: "cost", before: [], after: ["over_10m"] },
    });
  });

  it("tells when and by what an indicator was measured", () => {
    const indicator = {
      ...{ id: "i", name: "Days", baseline: "30", target: "10", actual: "12" },
      ...{ measuredOn: "2026-01-01", source: "Report 1" },
    };
    const changes = compareEditions(
      content({ indicators: [indicator] }),
      content({ indicators: [{ ...indicator, source: "Report 2" }] }),
    );
    expect(changes).toEqual([
      {
        kind: "fact",
        path: "indicators.i.source",
        before: ["2026-01-01", "Report 1"],
        after: ["2026-01-01", "Report 2"],
      },
    ]);
  });
});
