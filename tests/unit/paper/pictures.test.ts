import { expect, it } from "vitest";
import { groundOf } from "../../../app/domain/paper/ground";
import { markSvg } from "../../../app/domain/paper/pictures";

it("the ground of a certificate goes by the hash, and by nothing else", () => {
  const one = groundOf(new Uint8Array(32).fill(1));
  const other = groundOf(new Uint8Array(32).fill(1).fill(2, 31));
  expect(groundOf(new Uint8Array(32).fill(1))).toBe(one);
  expect(other).not.toBe(one);
  expect(one).not.toContain("NaN");
  expect(groundOf(new Uint8Array(0))).not.toContain("NaN");
});

it("the mark has a stroke for each proposal an act takes up", () => {
  const strokes = (svg: string) => svg.match(/M[\d.]+ 4/g)?.length ?? 0;
  const svg = markSvg({ 1: "same", 2: "adapted", 3: "absent", 4: "added" });
  expect(strokes(svg)).toBe(2);
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(strokes(markSvg({}))).toBe(0);
});
