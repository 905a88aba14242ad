import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, dayOf, HOUR } from "../../../app/domain/kernel/clock";
import { endOf } from "../../../app/domain/register/as-of";
import type { Db } from "../../../db/client.server";
import { openTestDatabase } from "../../support/test-database";
import { copyRegister } from "./copy";
import { begin, perform, start, type Deed } from "./deeds";

const who = fc.nat({ max: 2 });
const which = fc.nat({ max: 20 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("register"), who }) },
  fc.record({ kind: fc.constantFrom("amend", "reaffirm"), who, which }),
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "suspend",
        "restore",
        "remove",
        "withdraw",
        "confirm",
      ),
      which,
    }),
  },
  fc.record({ kind: fc.constantFrom("rename", "move", "prove"), who, which }),
);
/** What is done, and how long after the deed before: often at once, often days later. */
const life = fc.array(
  fc.record({
    deed,
    after: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: HOUR }),
      fc.integer({ min: HOUR, max: 3 * DAY }),
    ),
  }),
  { minLength: 8, maxLength: 20 },
);

/** The same database as another process would open it: nothing in memory yet. */
const another = (db: Db): Db => ({ ...db });

describe("the register as of a past day", () => {
  it("is what a copy taken at the end of that day holds, byte for byte", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(life, async (deeds) => {
        const db = await openTestDatabase();
        await begin(db);
        const copies = new Map<string, string[]>();
        let now = start;
        for (const { deed: next, after } of deeds) {
          const then = now + after;
          for (let at = endOf(dayOf(now)); at < then; at += DAY) {
            copies.set(
              dayOf(at),
              await copyRegister(db, { now: at, asOf: null }),
            );
          }
          now = then;
          await perform(db, next, now);
          // The past is looked at while it still grows.
          if (copies.size % 3 === 1) {
            const day = [...copies.keys()][0] ?? "";
            await copyRegister(db, { now, asOf: day });
          }
        }
        for (const [day, copy] of copies) {
          seen.add(copy.join());
          expect(await copyRegister(db, { now, asOf: day })).toEqual(copy);
          expect(await copyRegister(another(db), { now, asOf: day })).toEqual(
            copy,
          );
        }
      }),
      { numRuns: 4 },
    );
    // Days on which nothing had happened would prove nothing.
    expect(seen.size).toBeGreaterThan(8);
  }, 120_000);
});
