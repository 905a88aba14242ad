import { describe, expect, it } from "vitest";
import {
  libraryQuerySchema,
  toParams,
  without,
  withWords,
} from "../../../app/domain/library/query";

const parse = (input: object) => libraryQuerySchema.parse(input);

describe("the query of the library", () => {
  it("comes back from its address as it was", () => {
    const query = parse({
      ...{ q: " data ", topic: ["DF02", "DF04", "DF02"], evidence: "E4" },
      ...{ like: "KEN", likeLaw: "common_law", sort: "newest" },
      ...{ compare: ["bp-3", "BP-000012"], page: "2" },
    });
    expect(query.q).toBe("data");
    expect(query.selection).toEqual({
      topic: ["DF02", "DF04"],
      evidence: ["E4"],
    });
    expect(query.basket).toEqual(["BP-000003", "BP-000012"]);
    const again = parse(toParams(query, { page: query.page }));
    expect(again).toEqual(query);
  });

  it("is in the order of what fits best only where there are words", () => {
    expect(parse({}).sort).toBe("newest");
    expect(parse({ sort: "relevance" }).sort).toBe("newest");
    expect(parse({ q: "x" }).sort).toBe("relevance");
    expect(withWords(parse({ q: "x" }), "").sort).toBe("newest");
    expect(withWords(parse({ sort: "evidence" }), "y").sort).toBe("evidence");
  });

  it.each([
    { topic: "DF99" },
    { evidence: "E5" },
    { area: "ken" },
    { like: "<b>" },
    { sort: "best" },
    { compare: "BP-x" },
    { compare: ["BP-1", "BP-2", "BP-3", "BP-4", "BP-5"] },
    { q: "x".repeat(201) },
    { page: "0" },
  ])("refuses %j", (input) => {
    expect(libraryQuerySchema.safeParse(input).success).toBe(false);
  });

  it("loses one choice at a time", () => {
    const query = parse({ topic: ["DF02", "DF04"], like: "KEN" });
    expect(without(query, "topic", "DF02").selection).toEqual({
      topic: ["DF04"],
    });
    expect(without(query, "topic").selection).toEqual({});
    expect(without(query, "like").like).toBeNull();
  });
});
