import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { zip } from "../../app/domain/sheet/zip.server";

const syllables = "ka lo mi ran tes vor zu pel dri mon quo sha bel tur".split(
  " ",
);

/** The digits of a number, mixed so that numbers beside each other have none in common. */
function mixed(number: number, factor: number): number {
  let value = Math.imul(number ^ factor, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A name hardly anybody else has: of three words with four syllables each. */
const nameOf = (number: number) =>
  [7919, 104_729, 1_299_709]
    .map((factor) =>
      Array.from(
        { length: 4 },
        (_, at) =>
          syllables[Math.floor(mixed(number, factor) / 14 ** at) % 14] ?? "",
      ).join(""),
    )
    .join(" ");

const heads = ["name", "type", "country", "date", "website", "proposals"];

/** Cells of some rows that nothing is wrong with; no two lists from different numbers share a name. */
function* rowsOf(rows: number, from: number): Generator<string[]> {
  yield heads;
  for (let at = 0; at < rows; at += 1)
    yield [
      nameOf(from + at + 1),
      "company",
      ["Kenya", "France", "中国", "Мексика"][at % 4] ?? "",
      "2025-03-04",
      "https://example.org",
      `1, ${String(2 + (at % 9))}`,
    ];
}

export function csvList(rows: number, from = 0): string {
  let text = "";
  for (const cells of rowsOf(rows, from))
    text += `${cells.map((cell) => `"${cell}"`).join(",")}\n`;
  return text;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The same as a workbook; each text stands once among those that cells share, as programs write it. */
export function xlsxList(rows: number, from = 0): Promise<Buffer> {
  const shared = new Map<string, number>();
  function* sheet() {
    yield `<worksheet xmlns="${main}"><sheetData>`;
    let row = 0;
    for (const cells of rowsOf(rows, from)) {
      row += 1;
      const xml = cells.map((text, column) => {
        const number = shared.get(text) ?? shared.size;
        shared.set(text, number);
        const place = String.fromCharCode(65 + column) + String(row);
        return `<c r="${place}" t="s"><v>${String(number)}</v></c>`;
      });
      yield `<row r="${String(row)}">${xml.join("")}</row>`;
    }
    yield "</sheetData></worksheet>";
  }
  function* texts() {
    yield `<sst xmlns="${main}">`;
    for (const text of shared.keys()) yield `<si><t>${text}</t></si>`;
    yield "</sst>";
  }
  const relations = [
    '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>',
  ];
  const parts = [
    // First: the shared texts are known when it was written.
    { name: "xl/worksheets/sheet1.xml", text: sheet() },
    { name: "xl/sharedStrings.xml", text: texts() },
    {
      name: "xl/workbook.xml",
      text: [
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: [`<Relationships>${relations.join("")}</Relationships>`],
    },
  ];
  return buffer(Readable.from(zip(parts)));
}
