import { describe, expect, it } from "vitest";
import { areasLike } from "../../../app/domain/library/likeness.server";

const now = Date.parse("2026-11-22T09:30:00Z");

describe("countries alike", () => {
  it("share at least two traits, each named", () => {
    const like = areasLike("NPL", now, new Map());
    expect(like.has("NPL")).toBe(false);
    for (const traits of like.values()) {
      expect(traits.length).toBeGreaterThanOrEqual(2);
    }
    expect(like.get("BTN")).toContain("subregion");
    expect(like.get("BTN")).toContain("lldc");
    expect(like.get("BTN")).not.toContain("region");
    expect(like.has("DEU")).toBe(false);
  });

  it("are so in both directions", () => {
    const laws = new Map([
      ["KEN", "common_law"],
      ["IND", "common_law"],
    ] as const);
    for (const iso3 of ["KEN", "FJI", "CHE"]) {
      for (const [other, traits] of areasLike(iso3, now, laws)) {
        expect(areasLike(other, now, laws).get(iso3)).toEqual(traits);
      }
    }
  });

  it("may share the legal tradition that practices state", () => {
    const none = areasLike("KEN", now, new Map());
    const laws = new Map([
      ["KEN", "common_law"],
      ["IND", "common_law"],
    ] as const);
    expect(areasLike("KEN", now, laws).get("IND")).toContain("law");
    expect(none.get("IND") ?? []).not.toContain("law");
  });

  it("are none for what is no area", () => {
    expect(areasLike("XXX", now, new Map()).size).toBe(0);
  });
});
