import { describe, expect, it } from "vitest";
import { meantAreas } from "../../../app/domain/register/meant-areas.server";
import { registerQuerySchema } from "../../../app/domain/register/query.server";

describe("the areas that a search means", () => {
  it.each([
    ["Ivory Coast", ["CIV"]],
    ["South Korea", ["KOR"]],
    ["Zaire", ["COD"]],
    [" 科特迪瓦 ", ["CIV"]],
    ["Côte d'Ivoire", ["CIV"]],
    ["KOR", ["KOR"]],
    // Words and numbers that happen to be codes.
    ["no", []],
    ["can", []],
    ["404", []],
    ["data flows", []],
    ["", []],
  ])("by %j are %j", (q, areas) => {
    expect(meantAreas(q)).toEqual(areas);
  });

  it("can be chosen by any name that means one", () => {
    const chosen = (area: string) =>
      registerQuerySchema.safeParse({ area }).data?.selection.area;
    expect(chosen("Zaire")).toEqual(["COD"]);
    expect(chosen("KEN")).toEqual(["KEN"]);
    expect(chosen("Atlantis")).toBeUndefined();
    expect(chosen("Korea")).toBeUndefined();
  });
});
