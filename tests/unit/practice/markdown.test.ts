import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../app/domain/practice/markdown";

describe("Markdown of a write-up", () => {
  it("keeps paragraphs, lists, emphasis, tables and code", () => {
    expect(
      renderMarkdown("One *two*\n\n1. a\n2. b\n\n| x |\n|---|\n| y |"),
    ).toBe(
      "<p>One <em>two</em></p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n" +
        "<table>\n<thead>\n<tr>\n<th>x</th>\n</tr>\n</thead>\n" +
        "<tbody>\n<tr>\n<td>y</td>\n</tr>\n</tbody>\n</table>\n",
    );
  });

  it("writes no styles into attributes", () => {
    expect(renderMarkdown("| a |\n|:-:|\n| b |")).not.toContain("style");
  });

  it("shows HTML as text", () => {
    expect(renderMarkdown("<script>alert(1)</script> a <b>b</b>")).toBe(
      "<p>&lt;script&gt;alert(1)&lt;/script&gt; a &lt;b&gt;b&lt;/b&gt;</p>\n",
    );
  });

  it.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html,<script>1</script>)",
    "[x](vbscript:a)",
    "[x](//evil.example/a)",
    "[x](/en/account/sign-out)",
    "<javascript:alert(1)>",
    "[x][y]\n\n[y]: javascript:alert(1)",
  ])("makes no link of %s", (text) => {
    expect(renderMarkdown(text)).not.toContain("<a ");
  });

  it.each([
    ["[x](https://a.example/b)", "https://a.example/b"],
    ["http://a.example/b", "http://a.example/b"],
    ["<mailto:a@b.example>", "mailto:a@b.example"],
  ])("links %s", (text, href) => {
    expect(renderMarkdown(text)).toContain(
      `<a href="${href}" rel="nofollow ugc noopener">`,
    );
  });

  it("asks no other site for a picture", () => {
    expect(renderMarkdown("![A <map>](https://a.example/x.png)")).toBe(
      "<p>A &lt;map&gt;</p>\n",
    );
  });

  it("puts headings below those of the page, with none skipped", () => {
    expect(renderMarkdown("# a\n\n#### b\n\n# c")).toBe(
      "<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>\n",
    );
    expect(renderMarkdown("## a\n\nb\n---", 4)).toBe(
      "<h4>a</h4>\n<h4>b</h4>\n",
    );
    expect(renderMarkdown("# a\n## b\n### c", 5)).toContain("<h6>c</h6>");
  });

  it("lets through no element but its own, whatever is written", () => {
    const own =
      /^\/?(?:p|em|strong|s|a|ul|ol|li|h[3-6]|blockquote|code|pre|hr|br|table|thead|tbody|tr|th|td)$/;
    const piece = fc.constantFrom(
      ...["<", ">", "&", '"', "`", "![", "[", "](", ")", "\n", "\n\n", "    "],
      ...[
        "<script>",
        "<img src=x onerror=a>",
        "javascript:a",
        "- ",
        "> ",
        "# ",
      ],
      ...[
        "https://a.example",
        "<!--",
        "-->",
        "|",
        "\n|:-:|\n",
        "a",
        "*",
        "&lt;",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = renderMarkdown(pieces.join(""));
        for (const [, name = "", rest = ""] of html.matchAll(
          /<(\/?[^\s>]*)([^>]*)>/g,
        )) {
          expect(name).toMatch(own);
          expect(rest).not.toMatch(/\son|style=|javascript:/i);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("takes a hostile text in little time", () => {
    const text = "[".repeat(10_000) + "*_".repeat(5_000) + "> ".repeat(2_000);
    const start = performance.now();
    renderMarkdown(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
