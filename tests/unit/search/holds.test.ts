import { describe, expect, it } from "vitest";
import { holds } from "../../../app/domain/search/holds";
import {
  prepareDocument,
  prepareQuery,
} from "../../../app/domain/search/prepare";

const text = prepareDocument(
  "Model clauses for cross-border transfers. 数据跨境流动。 بنود نموذجية لنقل البيانات",
);
const found = (query: string) => holds(text, prepareQuery(query));

describe("a text in memory", () => {
  it.each([
    "clauses",
    "CLAUS",
    "transfers model",
    '"model clauses"',
    "跨境",
    "数",
    "动",
    "البيانات",
    "بيانات",
  ])("holds %s", (query) => {
    expect(found(query)).toBe(true);
  });

  it.each(["auses", '"clauses model"', '"model clause"', "clauses adequacy"])(
    "does not hold %s",
    (query) => {
      expect(found(query)).toBe(false);
    },
  );

  it("holds nothing in particular", () => {
    expect(found("")).toBe(true);
    expect(holds("", prepareQuery("x"))).toBe(false);
  });
});
