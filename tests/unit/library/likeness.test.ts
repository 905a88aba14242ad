import { describe, expect, it } from "vitest";
import { areasLike } from "../../../app/domain/library/likeness.server";

type Laws = Parameters<typeof areasLike>[1]["laws"];
const like = (iso3: string, laws: Laws) =>
  areasLike(iso3, { day: "2026-11-22", laws, decided: [] });

describe("countries alike", () => {
  it("share at least two traits, each named", () => {
    const found = like("NPL", new Map());
    expect(found.has("NPL")).toBe(false);
    for (const traits of found.values()) {
      expect(traits.length).toBeGreaterThanOrEqual(2);
    }
    expect(found.get("BTN")).toContain("subregion");
    expect(found.get("BTN")).toContain("lldc");
    expect(found.get("BTN")).not.toContain("region");
    expect(found.has("DEU")).toBe(false);
  });

  it("are so in both directions", () => {
    const laws = new Map([
      ["KEN", "common_law"],
      ["IND", "common_law"],
    ] as const);
    for (const iso3 of ["KEN", "FJI", "CHE"]) {
      for (const [other, traits] of like(iso3, laws)) {
        expect(like(other, laws).get(iso3)).toEqual(traits);
      }
    }
  });

  it("may share the legal tradition that practices state", () => {
    const none = like("KEN", new Map());
    const laws = new Map([
      ["KEN", "common_law"],
      ["IND", "common_law"],
    ] as const);
    expect(like("KEN", laws).get("IND")).toContain("law");
    expect(none.get("IND") ?? []).not.toContain("law");
  });

  it("are none for what is no area", () => {
    expect(like("XXX", new Map()).size).toBe(0);
  });
});
