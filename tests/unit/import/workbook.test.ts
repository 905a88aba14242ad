import { describe, expect, it } from "vitest";
import { lookFromOutside } from "../../../app/domain/import/outside";
import { dayOfSerial } from "../../../app/domain/import/serial";
import type { SheetRow } from "../../../app/domain/import/sheet";
import { openWorkbook } from "../../../app/domain/import/xlsx-rows.server";
import { placesOf, workbookOf, zipOf } from "./workbook-sample";

async function rowsOf(bytes: Buffer, sheet: string | null = null) {
  const book = await openWorkbook(placesOf(bytes));
  const rows: SheetRow[] = [];
  for await (const row of book.rows(sheet)) rows.push(row);
  return rows;
}
const refusal = (bytes: Buffer) =>
  rowsOf(bytes).then(
    () => "read",
    (error: unknown) => (error as { code?: string }).code,
  );

describe("a workbook", () => {
  it("gives texts, shared and inline, numbers as text, days, and gaps", async () => {
    const rows = await rowsOf(
      workbookOf({
        shared:
          "<si><t>Name</t></si><si><r><t>Or</t></r><r><t>ion</t></r><rPh><t>x</t></rPh></si>",
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="D3"><v>12</v></c><c r="E3" s="1"><v>45747</v></c></row>',
      }),
    );
    expect(rows).toEqual([
      { row: 1, cells: [{ text: "Name" }] },
      {
        row: 3,
        cells: [
          { text: "Orion" },
          { text: "" },
          { text: "a & b" },
          { text: "12" },
          { text: "2025-03-31", mark: "date" },
        ],
      },
    ]);
  });

  it("tells how much of the sheet was read, not of the packed file", async () => {
    const line = '<row><c t="str"><v>Orion</v></c></row>';
    const book = await openWorkbook(
      placesOf(workbookOf({ rows: line.repeat(9000) })),
    );
    expect(book.share()).toBe(0);
    const shares: number[] = [];
    for await (const { row } of book.rows(null))
      if (row % 3000 === 0) shares.push(book.share());
    expect(shares).toHaveLength(3);
    shares.forEach((share, at) => {
      expect(Math.abs(share - (at + 1) / 3)).toBeLessThan(0.2);
    });
    expect(book.share()).toBe(1);
  });

  it("gives characters that XML cannot hold as they were", async () => {
    const [row] = await rowsOf(
      workbookOf({
        shared: "<si><t>Orion_x0007_ Data</t></si>",
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a_x000D_b</t></is></c><c r="C1" t="str"><v>_x005F_x0007_</v></c></row>',
      }),
    );
    expect(row?.cells.map(({ text }) => text)).toEqual([
      "Orion\u0007 Data",
      "a\rb",
      "_x0007_",
    ]);
  });

  it("marks formulas, errors, truth values, hidden rows and merged cells", async () => {
    const rows = await rowsOf(
      workbookOf({
        rows: '<row r="1"><c r="A1" t="str"><f>B1</f><v>x</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="b"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="str"><v>Kenya</v></c></row><row r="3"><c r="A3"/></row>',
        after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      }),
    );
    expect(rows).toEqual([
      {
        row: 1,
        cells: [
          { text: "x", mark: "formula" },
          { text: "#REF!", mark: "error" },
          { text: "TRUE", mark: "boolean" },
        ],
      },
      { row: 2, cells: [{ text: "Kenya" }], hidden: true },
      { row: 3, cells: [{ text: "Kenya", mark: "merged" }] },
    ]);
  });

  it("counts days from 1900 or 1904, and knows no day before March 1900", () => {
    expect(dayOfSerial(61, false)).toBe("1900-03-01");
    expect(dayOfSerial(60, false)).toBeUndefined();
    expect(dayOfSerial(45747.75, false)).toBe("2025-03-31");
    expect(dayOfSerial(44285, true)).toBe("2025-03-31");
    expect(dayOfSerial(-1, true)).toBeUndefined();
  });

  it("is read from its first visible sheet, unless another is named", async () => {
    const bytes = workbookOf({
      hidden: true,
      rows: '<row r="1"><c r="A1" t="str"><v>open</v></c></row>',
    });
    expect((await rowsOf(bytes))[0]?.cells).toEqual([{ text: "open" }]);
    expect((await rowsOf(bytes, "Notes"))[0]?.cells).toEqual([
      { text: "secret" },
    ]);
  });
});

describe("a hostile workbook is refused:", () => {
  const row = '<row r="1"><c r="A1" t="str"><v>x</v></c></row>';
  const part = (name: string, data: string | Buffer, more = {}) => ({
    name,
    data,
    ...more,
  });
  const huge = Buffer.alloc(3_000_000, 0x20);

  it.each([
    [
      "a bomb by what it declares",
      workbookOf({
        rows: row,
        more: [part("xl/media/a.bin", "x", { declared: 2 ** 31 })],
      }),
      "import.error.zip-bomb",
    ],
    [
      "a bomb by its ratio",
      workbookOf({ rows: row, more: [part("xl/media/a.bin", huge)] }),
      "import.error.zip-bomb",
    ],
    [
      "a bomb that declares little",
      zipOf([part("xl/workbook.xml", huge, { declared: 100 })]),
      "import.error.broken-workbook",
    ],
    [
      "too many parts",
      zipOf(Array.from({ length: 2100 }, (_, i) => part(`p${String(i)}`, "x"))),
      "import.error.zip-bomb",
    ],
    [
      "two parts of one name",
      zipOf([part("xl/workbook.xml", "<a/>"), part("xl/workbook.xml", "<b/>")]),
      "import.error.broken-workbook",
    ],
    [
      "a path out of the archive",
      zipOf([part("../../etc/passwd", "x")]),
      "import.error.broken-workbook",
    ],
    [
      "an encrypted part",
      workbookOf({
        rows: row,
        more: [part("xl/x.xml", "x", { encrypted: true })],
      }),
      "import.error.encrypted",
    ],
    [
      "macros",
      workbookOf({ rows: row, more: [part("xl/vbaProject.bin", "x")] }),
      "import.error.macros",
    ],
    [
      "entities that unfold",
      zipOf([
        part(
          "xl/workbook.xml",
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>',
        ),
      ]),
      "import.error.xml-entities",
    ],
    [
      "entities in a sheet",
      workbookOf({
        rows: row,
        shared:
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><si><t>&a;</t></si>',
      }),
      "import.error.broken-workbook",
    ],
    [
      "broken XML",
      workbookOf({ rows: "<row><c></row>" }),
      "import.error.broken-workbook",
    ],
    [
      "a zip that is no workbook",
      zipOf([part("word/document.xml", "<a/>")]),
      "import.error.no-workbook",
    ],
    [
      "half a file",
      workbookOf({ rows: row }).subarray(0, 400),
      "import.error.broken-workbook",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it.each([
    [
      "an old Excel file",
      "list.xls",
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      "import.error.old-excel",
    ],
    [
      "a password around it",
      "list.xlsx",
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      "import.error.encrypted",
    ],
    [
      "text that calls itself a workbook",
      "list.xlsx",
      [...Buffer.from("name,country")],
      "import.error.no-workbook",
    ],
    [
      "a workbook that calls itself CSV",
      "list.csv",
      [0x50, 0x4b, 3, 4],
      "import.error.type",
    ],
    [
      "a macro workbook",
      "list.xlsm",
      [0x50, 0x4b, 3, 4],
      "import.error.macros",
    ],
    ["a PDF", "list.csv", [...Buffer.from("%PDF-1.7")], "import.error.type"],
    ["a program", "list.csv", [0x4d, 0x5a, 0x90], "import.error.type"],
    [
      "a page of the web",
      "list.csv",
      [...Buffer.from("<!doctype html>")],
      "import.error.type",
    ],
    ["nothing", "list.csv", [], "import.error.empty"],
    ["no ending", "list", [...Buffer.from("name")], "import.error.type"],
  ])("%s, from outside", (_, name, bytes, refused) => {
    expect(lookFromOutside(name, Uint8Array.from(bytes), bytes.length)).toEqual(
      {
        ok: false,
        refused,
      },
    );
  });
});
