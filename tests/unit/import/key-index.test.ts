import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, KeyIndex } from "../../../app/domain/import/key-index";

describe("numbers by key", () => {
  it("are those of a map of lists, cut off at the most", () => {
    const notes = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 9 })), {
      maxLength: 6000,
      size: "max",
    });
    fc.assert(
      fc.property(notes, fc.integer({ min: 1, max: 13 }), (all, most) => {
        const index = new KeyIndex(most);
        const plain = new Map<number, number[]>();
        // Some keys share the end of their hash, some numbers come twice.
        const hashAt = (key: number) => (key % 8) + (key >> 3) * 0x10000000;
        for (const [key, number] of all.toSorted(([, a], [, b]) => a - b)) {
          const hash = hashAt(key) | 0;
          index.add(hash, number);
          const list = plain.get(hash) ?? [];
          if (list.length < most && !list.includes(number)) list.push(number);
          plain.set(hash, list);
        }
        for (let key = 0; key < 45; key += 1) {
          const hash = hashAt(key) | 0;
          expect(index.get(hash)).toEqual(plain.get(hash) ?? []);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each([0, 800, 50_000, 1_000_000])(
    "are found again after growing where %d were expected",
    (expected) => {
      const index = new KeyIndex(13, expected);
      for (let at = 0; at < 50_000; at += 1) index.add(hashOf(String(at)), at);
      for (let at = 0; at < 50_000; at += 997) {
        expect(index.get(hashOf(String(at)))).toContain(at);
      }
      expect(index.get(hashOf("nobody"))).toEqual([]);
    },
  );
});
