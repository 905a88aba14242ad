import { describe, expect, it } from "vitest";
import {
  readHead,
  rowValue,
  templateHeads,
} from "../../../app/domain/intake/table.server";

describe("columns of a table of write-ups", () => {
  it("are fields, or parts of numbered blocks and indicators, and nothing else", () => {
    expect(readHead(" title ")).toEqual({ field: "title" });
    expect(readHead("blocks.2.steps")).toEqual({
      ...{ list: "blocks", place: 2, part: "steps" },
    });
    for (const strange of [
      "blocks",
      "blocks.0.name",
      "blocks.1.id",
      "blocks.1.__proto__",
      "__proto__",
      "constructor",
      "attachments",
      "Title",
    ]) {
      expect([strange, readHead(strange)]).toEqual([strange, null]);
    }
    expect(templateHeads(1, 1).map(readHead)).not.toContain(null);
  });

  it("give lists for codes, rows in order of their numbers, nothing for empty cells", () => {
    const heads = ["topics", "blocks.2.name", "blocks.1.name", "summary"];
    const cells = ["DF01; DF04؛DF02", "Second", "First", "  "];
    expect(rowValue(heads.map(readHead), cells)).toEqual({
      topics: ["DF01", "DF04", "DF02"],
      blocks: [{ name: "First" }, { name: "Second" }],
    });
  });
});
