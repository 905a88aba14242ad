import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { fts5Match, tsQuery } from "../../../app/domain/search/match";
import {
  prepareDocument,
  prepareQuery,
} from "../../../app/domain/search/prepare";
import { anyText } from "../../support/any-text";

// A real FTS5: the promise is about what its parser makes of the text.
const db = new Database(":memory:");
db.exec(
  `create virtual table t using fts5(body, tokenize = "unicode61 remove_diacritics 2")`,
);
const add = db.prepare("insert into t (rowid, body) values (?, ?)");
const find = db.prepare("select rowid from t where t match ?").pluck();
const texts = [
  "全球数据跨境流动合作倡议",
  "الاتصالات السعودية",
  "Министерство цифрового развития",
  "टाटा कंसल्टेंसी",
  "AND OR NOT NEAR",
];
texts.forEach((text, index) => add.run(index, prepareDocument(text)));
afterAll(() => db.close());

const search = (text: string) => find.all(fts5Match(prepareQuery(text)));

describe("fts5Match", () => {
  it.each([
    ["数据跨境", 0],
    ["议", 0],
    ["跨", 0],
    ["اتصالات", 1],
    ["ЦИФРОВОГО", 2],
    ["टाटा", 3],
    ["near and not", 4],
  ])("%s", (text, row) => {
    expect(search(text)).toEqual([row]);
  });

  it("is never a syntax error", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const match = fts5Match(prepareQuery(text));
        if (match) expect(() => find.all(match)).not.toThrow();
      }),
    );
  });
});

describe("tsQuery", () => {
  it("quotes each word and joins phrases", () => {
    expect(tsQuery(prepareQuery('数据跨 abc "x y"'))).toBe(
      "('数据' <-> '据跨') & 'abc':* & ('x' <-> 'y')",
    );
  });

  it("is empty when nothing was asked", () => {
    expect(tsQuery(prepareQuery("'; --"))).toBe("");
  });
});
