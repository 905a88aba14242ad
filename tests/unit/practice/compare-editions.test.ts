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

  it("knows a building block by its id, and tells a new order as one", () => {
    const [a, b] = [block("a", "One"), block("b", "Two")];
    expect(
      compareEditions(content({ blocks: [a, b] }), content({ blocks: [b, a] })),
    ).toEqual([
      {
        ...{ kind: "fact", path: "order.blocks" },
        ...{ before: ["Block a", "Block b"], after: ["Block b", "Block a"] },
      },
    ]);
    const c = block("c", "Three");
    expect(paths({ blocks: [a, b] }, { blocks: [a, c, b] })).not.toContain(
      "order.blocks",
    );
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
      content({
        indicators: [
          { ...indicator, measuredOn: "2026-06-01", source: "Report 2" },
        ],
      }),
    );
    expect(changes).toEqual([
      {
        kind: "text",
        path: "indicators.i.source",
        parts: [
          { kind: "same", text: "Report " },
          { kind: "removed", text: "1" },
          { kind: "added", text: "2" },
        ],
      },
      {
        kind: "fact",
        path: "indicators.i.measuredOn",
        before: ["2026-01-01"],
        after: ["2026-06-01"],
      },
    ]);
  });

  const [one, other] = ["1".repeat(64), "2".repeat(64)];
  const files = {
    f1: { name: "form.pdf", sha256: one },
    f2: { name: "form.pdf", sha256: other },
    /** The same bytes, uploaded again. */
    f3: { name: "form.pdf", sha256: one },
  };
  const withFile = (fileId: string, templateId: string | null = null) => ({
    ...content({
      attachments: [{ fileId, title: "Form" }],
      blocks: [{ ...block("a", "Do it."), templateId }],
    }),
    files,
  });

  it("sees a file exchanged under its title, and not one that is the same", () => {
    expect(compareEditions(withFile("f1"), withFile("f2"))).toEqual([
      {
        ...{ kind: "fact", path: "attachments" },
        before: ["Form (form.pdf, SHA-256 1111111111111111…)"],
        after: ["Form (form.pdf, SHA-256 2222222222222222…)"],
      },
    ]);
    expect(compareEditions(withFile("f1"), withFile("f3"))).toEqual([]);
  });

  it("sees a template that came, went or was exchanged", () => {
    const path = "blocks.a.templateId";
    const template = (hash: string) => [`form.pdf, SHA-256 ${hash}…`];
    const [was, is] = ["1".repeat(16), "2".repeat(16)].map(template);
    const change = (before: string | null, after: string | null) =>
      compareEditions(withFile("f1", before), withFile("f1", after));
    expect(change(null, "f1")).toMatchObject([
      { path, before: [], after: was },
    ]);
    expect(change("f1", null)).toMatchObject([
      { path, before: was, after: [] },
    ]);
    expect(change("f1", "f2")).toMatchObject([
      { path, before: was, after: is },
    ]);
    expect(change("f1", "f3")).toEqual([]);
  });

  it("tells files that only changed places as a new order", () => {
    const both = ["f1", "f2"].map((fileId) => ({ fileId, title: fileId }));
    expect(
      paths({ attachments: both }, { attachments: [...both].reverse() }),
    ).toEqual(["order.attachments"]);
  });
});
