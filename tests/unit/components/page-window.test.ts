import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageWindow } from "../../../app/components/ui/page-window";

describe("pageWindow", () => {
  it("shows first, last and the neighbours", () => {
    expect(pageWindow(6, 20)).toEqual([1, null, 5, 6, 7, null, 20]);
    expect(pageWindow(1, 3)).toEqual([1, 2, 3]);
  });

  it("shows a page rather than a gap of one", () => {
    expect(pageWindow(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("is rising, has the current page and both ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (a, b) => {
          const [page, pages] = [Math.min(a, b), Math.max(a, b)];
          const shown = pageWindow(page, pages).filter((one) => one !== null);
          expect(shown).toContain(page);
          expect(shown[0]).toBe(1);
          expect(shown.at(-1)).toBe(pages);
          expect(shown).toEqual([...new Set(shown)].sort((x, y) => x - y));
        },
      ),
    );
  });
});
