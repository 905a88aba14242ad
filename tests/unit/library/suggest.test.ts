import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  closestRun,
  closestWord,
  editDistance,
  type KnownWord,
} from "../../../app/domain/library/suggest";

/** The definition, without any short cut: adjacent letters may swap once. */
function slowDistance(a: string, b: string): number {
  const [x, y] = [Array.from(a), Array.from(b)];
  const table = [...Array(x.length + 1).keys()].map((row) =>
    [...Array(y.length + 1).keys()].map((column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= x.length; row += 1) {
    for (let column = 1; column <= y.length; column += 1) {
      const costs = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (x[row - 1] === y[column - 1] ? 0 : 1),
      ];
      if (
        row > 1 &&
        column > 1 &&
        x[row - 1] === y[column - 2] &&
        x[row - 2] === y[column - 1]
      ) {
        costs.push(at(row - 2, column - 2) + 1);
      }
      const line = table[row];
      if (line) line[column] = Math.min(...costs);
    }
  }
  return at(x.length, y.length);
}

const known = (words: Readonly<Record<string, number>>) =>
  new Map<string, KnownWord>(
    Object.entries(words).map(([word, count]) => [
      word,
      { shown: word, count },
    ]),
  );

describe("editDistance", () => {
  it("is what the definition says, up to the limit", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "ж"),
      maxLength: 7,
    });
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        const distance = slowDistance(a, b);
        const limited = editDistance(a, b, most);
        if (distance <= most) expect(limited).toBe(distance);
        else expect(limited).toBeGreaterThan(most);
      }),
    );
  });
});

describe("the closest word", () => {
  const words = known({
    protection: 9,
    projection: 2,
    données: 1,
    حمايه: 3,
    данных: 4,
    law: 5,
  });

  it.each([
    ["protecton", "protection"],
    ["protcetion", "protection"],
    ["донных", "данных"],
    ["حمابه", "حمايه"],
  ])("to %s is %s", (typed, meant) => {
    expect(closestWord(typed, words)).toBe(meant);
  });

  it("is none for short words, for known ones and for what is far off", () => {
    expect(closestWord("lav", words)).toBeNull();
    expect(closestWord("protection", known({ protection: 1 }))).toBeNull();
    expect(closestWord("zzzzzzzzz", words)).toBeNull();
  });

  it("with equal slips is the one used more", () => {
    expect(closestWord("proection", words)).toBe("protection");
  });
});

describe("the closest run of characters", () => {
  const titles = ["跨境数据流动规则", "个人信息保护", "数据空间"];
  it.each([
    ["跨境数居", "跨境数据"],
    ["个人信悉", "个人信息"],
    ["数剧", "数据"],
  ])("to %s is %s", (typed, meant) => {
    expect(closestRun(typed, titles)).toBe(meant);
  });

  it("is none for a word of the dictionary, and no piece of two words", () => {
    const rules = ["限制数据的每条规则都有公开的理由登记"];
    expect(closestRun("条款", rules)).toBeNull();
    expect(closestRun("条敦", rules)).toBeNull();
  });

  it("is none where too little is shared", () => {
    expect(closestRun("完全不同", titles)).toBeNull();
    expect(closestRun("数", titles)).toBeNull();
    expect(closestRun("数".repeat(40), titles)).toBeNull();
  });
});
