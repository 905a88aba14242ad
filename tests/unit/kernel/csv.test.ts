import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvRow } from "../../../app/domain/kernel/csv";

/** The plainest reader of RFC 4180, to read back what was written. */
function readRow(row: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  const text = row.slice(0, -2);
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted && char === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (char === "," && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += char;
  }
  return [...cells, cell];
}

describe("csvCell", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"])(
    "takes the power from %j",
    (text) => {
      expect(readRow(`${csvCell(text)}\r\n`)).toEqual([`'${text}`]);
    },
  );

  it("leaves numbers, truth and nothing as they are", () => {
    expect(csvRow([-5, true, null, undefined, "a"])).toBe("-5,true,,,a\r\n");
  });

  it("can be read back", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        const read = readRow(csvRow(cells));
        expect(read).toHaveLength(cells.length);
        read.forEach((cell, index) => {
          expect([cells[index], `'${String(cells[index])}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        });
      }),
    );
  });
});
