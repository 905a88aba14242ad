import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownBlocks } from "../../../app/domain/practice/markdown-blocks";
import { renderMarkdown } from "../../../app/domain/practice/markdown";

describe("Markdown as data", () => {
  it("has paragraphs, headings, lists, quotes, code and tables", () => {
    const text = [
      "## Head",
      "One **bold** and *soft* `code` ~~old~~  \nnext",
      "3. three\n4. four\n   - inner",
      "> said",
      "```\n#code\n```",
      "---",
      "| a | b |\n| --- | --- |\n| 1 | **2** |",
    ].join("\n\n");
    expect(markdownBlocks(text)).toEqual([
      { t: "h", level: 0, c: ["Head"] },
      {
        t: "p",
        c: [
          ...["One ", { t: "strong", c: ["bold"] }, " and "],
          ...[{ t: "em", c: ["soft"] }, " ", { t: "code", v: "code" }, " "],
          ...[{ t: "del", c: ["old"] }, { t: "br" }, "next"],
        ],
      },
      {
        t: "list",
        start: 3,
        items: [
          [{ t: "p", c: ["three"] }],
          [
            { t: "p", c: ["four"] },
            { t: "list", start: null, items: [[{ t: "p", c: ["inner"] }]] },
          ],
        ],
      },
      { t: "quote", c: [{ t: "p", c: ["said"] }] },
      { t: "pre", v: "#code" },
      { t: "rule" },
      {
        t: "table",
        head: [["a"], ["b"]],
        rows: [[["1"], [{ t: "strong", c: ["2"] }]]],
      },
    ]);
  });

  it("links to web and mail addresses only, and shows pictures by their words", () => {
    expect(
      markdownBlocks(
        "[a](javascript:alert(1)) [b](https://x.example) ![c](https://x.example/y.png)",
      ),
    ).toEqual([
      {
        t: "p",
        c: [
          "[a](javascript:alert(1)) ",
          { t: "link", href: "https://x.example", c: ["b"] },
          " ",
          "c",
        ],
      },
    ]);
  });

  it("goes no deeper than six lists or quotes", () => {
    const depthOf = (value: unknown): number =>
      Array.isArray(value)
        ? Math.max(0, ...value.map(depthOf))
        : value !== null && typeof value === "object"
          ? ("t" in value && (value.t === "list" || value.t === "quote")
              ? 1
              : 0) + Math.max(0, ...Object.values(value).map(depthOf))
          : 0;
    const list = Array.from(
      { length: 15 },
      (_, n) => `${"  ".repeat(n)}- ${n}`,
    );
    expect(depthOf(markdownBlocks(list.join("\n")))).toBe(6);
    expect(depthOf(markdownBlocks(`${"> ".repeat(15)}deep`))).toBe(6);
  });

  it("keeps every word that the page shows", () => {
    const words = (value: unknown): string =>
      typeof value === "string"
        ? value
        : Array.isArray(value)
          ? value.map(words).join("")
          : value !== null && typeof value === "object"
            ? Object.entries(value)
                .filter(
                  ([key]) => !["t", "href", "level", "start"].includes(key),
                )
                .map(([, one]) => words(one))
                .join("")
            : "";
    const bare = (text: string) => text.replace(/\s/g, "");
    const entities: Record<string, string> = {
      ...{ "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' },
    };
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              "word",
              "*",
              "**",
              "# ",
              "- ",
              "1. ",
              "> ",
              "\n",
              "\n\n",
              "`",
              "[a](https://b.example)",
              "| x |",
              "<b>",
              "~~",
              "  ",
            ),
          )
          .map((parts) => parts.join("")),
        (text) => {
          const html = renderMarkdown(text)
            .replace(/<[^>]*>/g, "")
            .replace(/&(?:lt|gt|amp|quot);/g, (one) => entities[one] ?? one);
          expect(bare(words(markdownBlocks(text)))).toBe(bare(html));
        },
      ),
    );
  });
});
