import fc from "fast-check";
import { expect, it } from "vitest";
import { median } from "../../../app/domain/register/median";

it("is the middle of the sorted numbers", () => {
  const numbers = fc.array(fc.oneof(fc.integer(), fc.constantFrom(1, 2, 3)));
  fc.assert(
    fc.property(numbers, (given) => {
      const sorted = [...given].sort((a, b) => a - b);
      const { length } = sorted;
      const low = sorted[(length - 1) >> 1] ?? 0;
      const high = sorted[length >> 1] ?? 0;
      expect(median(Float64Array.from(given))).toBe(
        length === 0 ? null : (low + high) / 2,
      );
    }),
  );
});
