import fc from "fast-check";
import { expect, it } from "vitest";
import { DomainError } from "../../../app/domain/kernel/errors";
import { orderOf } from "../../../app/domain/round/ranking";

const name = (id: string) => `AO-${id}`;

it("places may leave gaps; those without one are left out", () => {
  expect(orderOf({ a: 7, b: null, c: 2, d: 20 }, name)).toEqual([
    ...["c", "a", "d"],
  ]);
  expect(orderOf({}, name)).toEqual([]);
});

it("two with one place are both named", () => {
  try {
    orderOf({ a: 1, b: 3, c: 3 }, name);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    expect((error as DomainError).fields).toEqual({
      "place.c": {
        key: "round.error.equal-places",
        params: { place: 3, own: "AO-c", other: "AO-b" },
      },
    });
  }
});

it("any different places give the order of the places", () => {
  const places = fc.uniqueArray(fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(places, (list) => {
      const input = Object.fromEntries(list.map((one) => [`x${one}`, one]));
      const sorted = [...list].sort((a, b) => a - b).map((one) => `x${one}`);
      expect(orderOf(input, name)).toEqual(sorted);
    }),
  );
});
