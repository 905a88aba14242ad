import { describe, expect, it } from "vitest";
import {
  nextPart,
  translationLimit,
  translationProblem,
} from "../../../app/domain/practice/translation-rules";

describe("a translated part", () => {
  it("may be half as long again as the original may be", () => {
    expect(translationLimit("title")).toEqual({ max: 300, isLine: true });
    expect(translationLimit("summary")).toEqual({ max: 1800, isLine: false });
    expect(translationLimit("blocks.01H.name").isLine).toBe(true);
    expect(translationLimit("blocks.01H.steps").isLine).toBe(false);
    expect(translationLimit("indicators.01H.actual").isLine).toBe(true);
  });

  it("is refused when it is too long, has lines in a line, or lies about its direction", () => {
    expect(translationProblem("title", "x".repeat(301))).toEqual({
      key: "text.error.too-long",
      params: { max: 300, length: 301 },
    });
    expect(translationProblem("title", "one\ntwo")?.key).toBe(
      "text.error.control",
    );
    expect(translationProblem("problem", "safe \u202e evil")?.key).toBe(
      "text.error.direction",
    );
    expect(translationProblem("problem", "<script>alert(1)</script>")).toBe(
      undefined,
    );
  });
});

describe("the next part to translate", () => {
  const parts = [
    { path: "a", state: "done" },
    { path: "b", state: "open" },
    { path: "c", state: "stale" },
  ] as const;

  it("comes after the one just left, then from the beginning", () => {
    expect(nextPart(parts, undefined)).toBe("b");
    expect(nextPart(parts, "b")).toBe("c");
    expect(nextPart(parts, "c")).toBe("b");
  });

  it("is none when all are done, or only the one just left is not", () => {
    expect(nextPart([{ path: "a", state: "done" }], "a")).toBeUndefined();
    expect(nextPart([{ path: "a", state: "open" }], "a")).toBeUndefined();
  });
});
