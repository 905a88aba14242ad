import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameOrder } from "../../../app/domain/register/name-order";

const name = fc.string({
  unit: fc.constantFrom("a", "é", "Z", "数", "Ё", "ب", "1", "0"),
  maxLength: 4,
});

/** Numbers of names in their order, by plain sorting. */
function plainly(names: readonly string[], locale: string) {
  const { compare } = new Intl.Collator(locale);
  const order = names.map((_, number) => number);
  order.sort((a, b) => compare(names[a] ?? "", names[b] ?? "") || a - b);
  return names.map((_, number) => order.indexOf(number));
}

describe("the order of names", () => {
  it("is that of plain sorting, built at once or name by name", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), name), { maxLength: 10 }),
        fc.constantFrom("en", "zh", "ru", "ar"),
        async (names, changes, locale) => {
          const order = new NameOrder(locale);
          await order.build(names, () => Promise.resolve());
          expect([...order.ranks()]).toEqual(plainly(names, locale));
          const now = [...names];
          for (const [at, changed] of changes) {
            const number = Math.min(at, now.length);
            order.set(number, changed);
            now[number] = changed;
          }
          expect([...order.ranks()]).toEqual(plainly(now, locale));
        },
      ),
    );
  });
});
