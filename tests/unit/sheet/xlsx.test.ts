import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { neutralText } from "../../../app/domain/kernel/csv";
import { sheetCsv } from "../../../app/domain/sheet/csv.server";
import { sheetJson } from "../../../app/domain/sheet/json.server";
import type { Cell, Sheet } from "../../../app/domain/sheet/model";
import {
  columnName,
  sheetText,
} from "../../../app/domain/sheet/spreadsheet-xml";
import { sheetXlsx } from "../../../app/domain/sheet/xlsx.server";

const sheet = (rows: readonly (readonly Cell[])[]): Sheet => ({
  name: "matrix",
  title: "Who takes up: which [proposal]?",
  columns: [
    { key: "name", label: "Name" },
    { key: "acts", label: "Acts" },
  ],
  batches: () => rows.map((row) => [row]),
  about: {
    address:
      "https://example.org/en/register/matrix?kind=company&asOf=2026-01-02",
    asAt: Date.parse("2026-11-22T10:00:00Z"),
    asOf: "2026-01-02",
    rule: "A cell counts acts.",
    ruleAddress: "https://example.org/en/how-counted#matrix",
    citation: "Fairway, Register.",
  },
});

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}
async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}

/** What a cell of text can come back as: no control characters, no halves of characters. */
const kept = (text: string) =>
  neutralText(text)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, "")
    .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("=1+1", "@x", "-3", "\tx", "_x0041_", '<&">', "维玛", "شركة"),
);

describe("a workbook", () => {
  it("gives back its rows to a reader that is not ours", async () => {
    const rows = fc.array(fc.tuple(cell, fc.integer()), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const book = await readXlsx(
          await bytesOf(sheetXlsx(sheet(given), "en")),
        );
        const [head, ...read] = book.sheets[0]?.rows ?? [];
        expect(head).toEqual(["Name", "Acts"]);
        expect(read).toHaveLength(given.length);
        given.forEach(([name, acts], at) => {
          const line = read[at] ?? [];
          expect(line[1]).toBe(acts);
          const text = typeof line[0] === "string" ? line[0] : "";
          expect(text.replace(/\r\n?/g, "\n")).toBe(
            kept(name).replace(/\r\n?/g, "\n"),
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  it("says where it comes from, and runs from right to left in Arabic", async () => {
    const made = await bytesOf(sheetXlsx(sheet([["a", 1]]), "ar"));
    const book = await readXlsx(made);
    expect(book.sheets).toHaveLength(2);
    const about = JSON.stringify(book.sheets[1]?.rows);
    for (const part of ["asOf=2026-01-02", "2026-01-02", "CC-BY-4.0"]) {
      expect(about).toContain(part);
    }
    expect(book.sheets.map(({ view }) => view?.rightToLeft)).toEqual([
      true,
      true,
    ]);
  });

  it("is the same bytes each time", async () => {
    const make = () => bytesOf(sheetXlsx(sheet([["a", 1]]), "en"));
    expect(await make()).toEqual(await make());
  });

  it("passes on what goes wrong while rows are read", async () => {
    const broken: Sheet = {
      ...sheet([]),
      async *batches() {
        yield await Promise.resolve([["a", 1]]);
        throw new Error("gone");
      },
    };
    await expect(bytesOf(sheetXlsx(broken, "en"))).rejects.toThrow("gone");
  });
});

describe("cells", () => {
  it("have columns by letter and never a formula", () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual([
      ...["A", "Z", "AA", "ZZ", "AAA"],
    ]);
    for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
      expect(neutralText(`${start}1`)).toBe(`'${start}1`);
    }
    expect(sheetText("_x0041_ & <b>")).toBe("_x005F_x0041_ &amp; &lt;b&gt;");
  });
});

describe("the same sheet as CSV and JSON", () => {
  it("names its source, day, rule and licence", async () => {
    const csv = await textOf(sheetCsv(sheet([["=a", 1]])));
    const source =
      '"https://example.org/en/register/matrix?kind=company&asOf=2026-01-02"';
    expect(csv).toBe(
      `\ufeffname,acts,as_of,source,rule,licence\r\n"'=a",1,2026-01-02,${source.slice(1, -1)},https://example.org/en/how-counted#matrix,CC-BY-4.0\r\n`,
    );
    const json = JSON.parse(
      await textOf(
        sheetJson(
          sheet([
            ["a", 1],
            ["b", null],
          ]),
        ),
      ),
    ) as unknown;
    expect(json).toMatchObject({
      asOf: "2026-01-02",
      asAt: "2026-11-22T10:00:00.000Z",
      licence: { id: "CC-BY-4.0" },
      rows: [
        { name: "a", acts: 1 },
        { name: "b", acts: null },
      ],
    });
  });
});
