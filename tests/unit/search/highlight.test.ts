import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight } from "../../../app/domain/search/highlight";
import { prepareQuery } from "../../../app/domain/search/prepare";
import { anyText } from "../../support/any-text";

const mark = (text: string, query: string) =>
  highlight(text, prepareQuery(query))
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join("");

describe("highlight", () => {
  it.each([
    ["Société Générale", "generale", "Société [Générale]"],
    ["Data flow, metadata", "dat", "[Dat]a flow, metadata"],
    ["全球数据跨境流动", "数据跨境", "全球[数据跨境]流动"],
    ["数据abc公司", "abc", "数据[abc]公司"],
    ["الاتِّصَالات", "اتصالات", "[الاتِّصَالات]"],
    ["Королёв", "королев", "[Королёв]"],
    ["e\u0301te\u0301", "ete", "[e\u0301te\u0301]"],
    ["a data flow b", '"data flow"', "a [data flow] b"],
    ["data data", "data", "[data] [data]"],
    ["㈱トヨタ", "トヨ", "㈱[トヨ]タ"],
    ["nothing", "", "nothing"],
  ])("%s by %s", (text, query, expected) => {
    expect(mark(text, query)).toBe(expected);
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const segments = highlight(text, prepareQuery(query));
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });
});
