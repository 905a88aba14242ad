import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../app/domain/import/csv-rows.server";
import { understandRow } from "../../../app/domain/import/understand.server";
import { columnsOf } from "../../../app/domain/import/heads";
import type { Reading } from "../../../app/domain/import/model";
import type { SheetRow } from "../../../app/domain/import/sheet";
import { detectEncoding } from "../../../app/domain/import/text-lines.server";

async function read(bytes: Buffer, piece = bytes.length || 1) {
  const stream = () =>
    Readable.from(
      Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
        bytes.subarray(at * piece, (at + 1) * piece),
      ),
    );
  const encoding = await detectEncoding(stream());
  const rows: SheetRow[] = [];
  for await (const row of csvRows(stream(), encoding)) rows.push(row);
  return {
    encoding,
    rows,
    texts: rows.map(({ cells }) => cells.map(({ text }) => text)),
  };
}
const gb18030 = Buffer.from([
  0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a, 0xb1, 0xb1, 0xbe,
  0xa9, 0xca, 0xfd, 0xbe, 0xdd, 0x2c, 0xd6, 0xd0, 0xb9, 0xfa,
]);

describe("the encoding of a text", () => {
  it.each([
    ["UTF-8", Buffer.from("nom,pays\nSociété,Sénégal"), "utf-8", "Société"],
    [
      "UTF-8 with a mark",
      Buffer.from("\ufeffnom,pays\nSociété,Sénégal"),
      "utf-8",
      "Société",
    ],
    [
      "UTF-16 little end first",
      Buffer.from("\ufeffnom,pays\nSociété,x", "utf16le"),
      "utf-16le",
      "Société",
    ],
    [
      "UTF-16 big end first",
      Buffer.from("\ufeffnom,pays\nSociété,x", "utf16le").swap16(),
      "utf-16be",
      "Société",
    ],
    [
      "UTF-16 without a mark",
      Buffer.from("nom,pays\nSociete,x", "utf16le"),
      "utf-16le",
      "Societe",
    ],
    [
      "Windows-1252",
      Buffer.from("nom,pays\nSoci\xe9t\xe9 g\xe9n\xe9rale,x", "latin1"),
      "windows-1252",
      "Société générale",
    ],
    [
      "Windows-1252 as French spreadsheets write it",
      Buffer.concat([
        Buffer.from("nom,pays\nL\x92\x8cuvre, c\x9cur \x80 \x8akoda", "latin1"),
      ]),
      "windows-1252",
      "L’Œuvre",
    ],
    ["GB18030", gb18030, "gb18030", "北京数据"],
    [
      "Windows-1251",
      Buffer.from([
        0xcd, 0xe0, 0xe7, 0xe2, 0xe0, 0xed, 0xe8, 0xe5, 0x2c, 0x78, 0x0a, 0xce,
        0xf0, 0xe8, 0xee, 0xed, 0x2c, 0x78,
      ]),
      "windows-1251",
      "Орион",
    ],
  ])("%s", async (_, bytes, encoding, name) => {
    const found = await read(bytes);
    expect(found.encoding).toBe(encoding);
    expect(found.texts[1]?.[0]).toBe(name);
  });

  it("of one line may be another: that row is named, and no other", async () => {
    const { rows, texts } = await read(
      Buffer.concat([
        Buffer.from("nom,pays\nSociété,x\nÉtoile,x\n"),
        Buffer.from("Caf\xe9,x\n", "latin1"),
        Buffer.from("Zoé,x"),
      ]),
    );
    expect(rows.filter(({ mixed }) => mixed).map(({ row }) => row)).toEqual([
      4,
    ]);
    expect(texts[3]).toEqual(["Café", "x"]);
  });

  const cyrillic = [0xcd, 0xe0, 0xe7, 0xe2, 0xe0, 0xed, 0xe8, 0xe5, 0x2c, 0x78];
  it.each([
    ["Chinese", Buffer.concat([gb18030, Buffer.from("\n"), gb18030])],
    ["Russian", Buffer.from([...cyrillic, 0x0a, ...cyrillic])],
  ])(
    "may change between old encodings: in a %s file the rows that may be misread are named",
    async (_, main) => {
      const { rows } = await read(
        Buffer.concat([
          main,
          Buffer.from("\n\xc9clair latin,x\n", "latin1"),
          Buffer.from("Société,x"),
        ]),
      );
      const named = rows.filter(({ mixed }) => mixed).map(({ row }) => row);
      expect(named).toEqual([rows.length - 1, rows.length]);
    },
  );

  it("is not doubted for one accent more or less", async () => {
    const { rows, encoding } = await read(
      Buffer.from(
        "nom,pays\n\xc9cole d\x92\xe9t\xe9,x\nNo\xebl \xc0 \x80,y\n\xc9\xc0,z",
        "latin1",
      ),
    );
    expect(encoding).toBe("windows-1252");
    expect(rows.filter(({ mixed }) => mixed)).toEqual([]);
  });
});

describe("a text of comma-separated values", () => {
  it.each([
    ["commas", "a,b\n1,2", ["a", "b"]],
    ["semicolons", "a;b\n1,5;2", ["a", "b"]],
    ["tabs", "a\tb\n1\t2", ["a", "b"]],
    ["a named delimiter", "sep=;\na;b", ["a", "b"]],
    ["old line ends", "a,b\r\n1,2\r\n", ["a", "b"]],
    ["quoted heads", '"a,b";"c"\n1;2', ["a,b", "c"]],
  ])("with %s", async (_, text, heads) => {
    expect((await read(Buffer.from(text))).texts[0]).toEqual(heads);
  });

  it("counts rows as a spreadsheet program does", async () => {
    const { rows } = await read(Buffer.from('a,b\n"one\ntwo",x\n\nlast,y'));
    expect(rows.map(({ row, cells }) => [row, cells[0]?.text])).toEqual([
      [1, "a"],
      [2, "one\ntwo"],
      [3, ""],
      [4, "last"],
    ]);
  });

  it("is refused by the row of a quotation mark that is never closed", async () => {
    await expect(
      read(Buffer.from('a,b\nx,y\n"open,1\nz,2')),
    ).rejects.toMatchObject({
      code: "import.error.quote-open",
      params: { row: 3 },
    });
  });

  it("is the same in whatever pieces it comes", async () => {
    const bytes = Buffer.from(
      'nom;pays\n"Société ""Orion""";Sénégal\n北京;中国\n"a\nb";x',
    );
    const whole = (await read(bytes)).texts;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (piece) => {
        expect((await read(bytes, piece)).texts).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it(
    "streams a hundred thousand rows in little memory",
    { timeout: 60_000 },
    async () => {
      const count = 100_000;
      function* lines() {
        yield "name,type,country,date,website\n";
        for (let i = 0; i < count; i += 500) {
          let piece = "";
          for (let j = i; j < i + 500; j += 1)
            piece += `Quillon ${String(j)} Cooperative,company,Kenya,2025-03-04,https://q${String(j)}.example.org\n`;
          yield piece;
        }
      }
      const heads = ["name", "type", "country", "date", "website"];
      const reading: Reading = {
        ...{ columns: columnsOf(heads), heads, headRow: 1, sheet: null },
        encoding: "utf-8",
        dateOrder: "unknown",
        ...{ kind: null, lang: "en" },
      };
      let rows = 0;
      let highest = 0;
      const before = process.memoryUsage().heapUsed;
      for await (const row of csvRows(
        Readable.from(lines()).map((text: string) => Buffer.from(text)),
        "utf-8",
      )) {
        rows += 1;
        // Every hundredth is understood too: reading is what must not grow.
        if (rows % 100 === 2)
          expect(understandRow(row, reading, "2026-01-01").findings).toEqual(
            [],
          );
        if (rows % 5000 === 0)
          highest = Math.max(highest, process.memoryUsage().heapUsed - before);
      }
      expect(rows).toBe(count + 1);
      expect(highest / 2 ** 20).toBeLessThan(80);
    },
  );
});
