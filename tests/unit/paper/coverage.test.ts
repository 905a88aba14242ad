import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  coverageOf,
  readRanges,
} from "../../../app/domain/paper/press/coverage.mjs";

const folder = dirname(
  createRequire(import.meta.url).resolve(
    "@expo-google-fonts/source-sans-3/package.json",
  ),
);

describe("what a font covers", () => {
  it("is read from the font", () => {
    const covers = coverageOf(
      readRanges(join(folder, "400Regular/SourceSans3_400Regular.ttf")),
    ) as (code: number) => boolean;
    const has = (text: string) => covers(text.codePointAt(0) ?? 0);
    for (const one of "AzéşŁЖяΩ€—’") expect(has(one), one).toBe(true);
    for (const one of "中عא😀") expect(has(one), one).toBe(false);
  });

  it("is found at the edges of ranges that touch or overlap", () => {
    const covers = coverageOf([
      [10, 12],
      [1, 3],
      [4, 4],
      [11, 20],
    ]);
    const found = Array.from({ length: 22 }, (_, code) => code).filter(covers);
    expect(found).toEqual([
      1,
      2,
      3,
      4,
      ...[10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    ]);
  });
});
