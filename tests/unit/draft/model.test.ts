import { describe, expect, it } from "vitest";
import { isWaiting, pickTyped } from "../../../app/domain/draft/model";

describe("what was typed", () => {
  it("is read by the dots of its names, right or wrong", () => {
    const input = {
      seq: "1",
      core: { results: "9", other: "x" },
      summary: "<b>half a sen",
      seen: "3",
    };
    expect(
      pickTyped(input, ["seq", "core.results", "core.safeguards", "summary"]),
    ).toEqual({ seq: "1", "core.results": "9", summary: "<b>half a sen" });
  });

  it("reads boxes that share a name as a list, of texts only", () => {
    const topics = ["DF01", 7, {}, "x".repeat(200)];
    const { topics: read } = pickTyped({ topics }, ["topics"]);
    expect(read).toEqual(["DF01", "x".repeat(100)]);
    const many = Array.from({ length: 500 }, () => "a");
    expect(pickTyped({ many }, ["many"])["many"]).toHaveLength(100);
  });

  it("leaves out what is no text, and names from elsewhere", () => {
    const input = { a: { 0: "1" }, b: { c: {} }, d: "", e: "text" };
    expect(
      pickTyped(input, ["a", "b.c", "d", "e.length", "constructor.name"]),
    ).toEqual({});
    for (const nothing of [null, undefined, "text", 7]) {
      expect(pickTyped(nothing, ["a"])).toEqual({});
    }
  });

  it("has an end", () => {
    const text = "x".repeat(50_000);
    expect(pickTyped({ text }, ["text"])["text"]).toHaveLength(40_000);
  });

  it("waits only when a button for that was pressed, or none at all", () => {
    expect(isWaiting({})).toBe(false);
    expect(isWaiting({ _later: "1" })).toBe(true);
    expect(isWaiting({ _autosave: "1" })).toBe(true);
  });
});
