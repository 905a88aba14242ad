import { describe, expect, it } from "vitest";
import { printPdf } from "../../../app/domain/paper/press.server";
import { markdownBlocks } from "../../../app/domain/practice/markdown-blocks";
import { pdfText } from "../../support/pdf-text";
import { booklet, passage } from "./booklet";
import { quiet } from "./sheet";

const everything = [
  "## Heading\n\nA *soft* **bold** ~~old~~ `#code` [link](https://x.example) line  \nbreak",
  "- one\n  - inner\n- two\n\n7. seven\n8. eight",
  "> A quote\n\n---\n\n```\n#panic()\n```",
  "| Head A | Head B |\n| --- | --- |\n| *cell* #1 | cell $2$ |",
].join("\n\n");

describe("a practice on paper", () => {
  it("has every piece of a text in every language of the interface", async () => {
    for (const lang of ["en", "ar", "zh", "ru", "fr", "es"]) {
      const made = await printPdf(
        quiet,
        booklet(lang, [
          {
            title: "Section",
            pieces: [
              passage("en", markdownBlocks(everything)),
              passage("zh", [{ t: "p", c: ["数据跨境流动"] }]),
              { k: "head", level: 3, c: ["Small head"] },
              { k: "text", c: ["A line ", { t: "in", lang: "ar", c: ["نص"] }] },
              { k: "facts", rows: [{ label: "Cost", lines: [["Low"]] }] },
              {
                k: "table",
                head: [["Indicator"], ["Before"]],
                rows: [[["Days"], ["9"]]],
              },
              { k: "points", items: [["A source"]] },
              {
                k: "ladder",
                steps: [
                  {
                    name: ["E0 Described"],
                    note: "Because.",
                    isReached: true,
                    state: "Reached:",
                  },
                ],
              },
            ],
          },
        ]),
      );
      expect(made, lang).toMatchObject({ archival: true, missing: [] });
      const read = await pdfText(made.pdf);
      for (const words of [
        ...["Heading", "soft bold old #code link", "inner", "seven"],
        ...["A quote", "#panic()", "Head B", "cell #1", "cell $2$"],
        ...["数据跨境流动", "Small head", "Indicator", "E0 Described"],
        ...["Because.", "A citation.", "Machine translation", "Two."],
        ...["数据管理局", "Page 1 of"],
      ])
        expect(read, lang).toContain(words);
    }
  });

  it("is made of the longest text there may be", async () => {
    const words = "Data that flow between states. ".repeat(600);
    const made = await printPdf(
      quiet,
      booklet("en", [
        {
          title: "Long",
          pieces: Array.from({ length: 10 }, () =>
            passage("en", markdownBlocks(words)),
          ),
        },
      ]),
    );
    expect(made.pages).toBeGreaterThan(20);
  });
});
