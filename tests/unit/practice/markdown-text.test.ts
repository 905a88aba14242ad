import { describe, expect, it } from "vitest";
import { markdownText } from "../../../app/domain/practice/markdown-text";

describe("Markdown without its marks", () => {
  it("keeps every word, line by line", () => {
    const text = [
      "## What **we** did",
      "",
      "See [the law](https://example.org/law) and `form 3`.",
      "",
      "1. First",
      "2. Then *this*",
      "",
      "- loose",
      "",
      "> said",
      "",
      "| a | b |",
      "|---|---|",
      "| 1 | 2 |",
    ].join("\n");
    expect(markdownText(text)).toBe(
      [
        ...["What we did", "See the law and form 3.", "1. First"],
        ...["2. Then this", "– loose", "said", "a | b", "1 | 2"],
      ].join("\n"),
    );
  });

  it("leaves what is no markup as it is", () => {
    expect(markdownText("3 < 4, <b>not</b> & 5 * 6")).toBe(
      "3 < 4, <b>not</b> & 5 * 6",
    );
    expect(markdownText("")).toBe("");
  });
});
