import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, dayOf, HOUR } from "../../../app/domain/kernel/clock";
import { endOf } from "../../../app/domain/register/as-of";
import type { Db } from "../../../db/client.server";
import { openTestDatabase } from "../../support/test-database";
import { copyRegister } from "./copy";
import { perform } from "./deeds";
import { beginAll, start, type Deed } from "./world";

const who = fc.nat({ max: 3 });
const which = fc.nat({ max: 20 });
const kinds = (...codes: string[]) =>
  fc.record({ kind: fc.constantFrom(...codes), who, which });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: kinds("register") },
  kinds("amend", "reaffirm"),
  {
    weight: 3,
    arbitrary: kinds("suspend", "restore", "remove", "withdraw", "confirm"),
  },
  kinds("rename", "move", "prove"),
  { weight: 4, arbitrary: kinds("file", "join", "answer", "answer") },
  { weight: 2, arbitrary: kinds("unite", "member", "member", "leave") },
  { weight: 2, arbitrary: kinds("merge", "inherit", "call", "call") },
  { weight: 2, arbitrary: kinds("report", "tick", "report") },
  {
    weight: 2,
    arbitrary: kinds("challenge", "doubt", "dismiss", "uphold"),
  },
  kinds("claim", "claim", "retract"),
);
/** What is done, and how long after the deed before: often at once, often days, at times years later. */
const life = fc.array(
  fc.record({
    deed,
    after: fc.oneof(
      fc.constant(0),
      { weight: 2, arbitrary: fc.integer({ min: 1, max: HOUR }) },
      { weight: 3, arbitrary: fc.integer({ min: HOUR, max: 3 * DAY }) },
      fc.constantFrom(100 * DAY, 800 * DAY),
    ),
  }),
  { minLength: 20, maxLength: 40 },
);

/** The end of the last day that ends between two instants; none where no day does. */
const lastEnd = (from: number, to: number): number | null =>
  dayOf(from) === dayOf(to) ? null : endOf(dayOf(to)) - DAY;

/** The same database as another process would open it: nothing in memory yet. */
const another = (db: Db): Db => ({ ...db });

describe("the register as of a past day", () => {
  it("is what a copy taken at the end of that day holds, byte for byte", async () => {
    const begun = performance.now();
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(life, async (deeds) => {
        // A slow machine tries fewer.
        if (performance.now() - begun > 60_000) return;
        const db = await openTestDatabase();
        await beginAll(db);
        const copies = new Map<string, string[]>();
        let now = start;
        let days = 0;
        for (const { deed: next, after } of deeds) {
          const then = now + after;
          const at = lastEnd(now, then);
          // Each copy takes a while: of the days that end, every third one.
          if (at !== null && (days += 1) % 3 === 1) {
            const copy = await copyRegister(db, { now: at, asOf: null });
            copies.set(dayOf(at), copy);
          }
          now = then;
          // The clock is looked at before anything else is done.
          await perform(db, { kind: "tick" }, now);
          await perform(db, next, now);
          // The past is looked at while it still grows.
          if (copies.size === 2) {
            const day = [...copies.keys()][0] ?? "";
            await copyRegister(db, { now, asOf: day });
          }
        }
        const fresh = another(db);
        for (const [day, copy] of copies) {
          seen.add(copy.join());
          // What was in memory all the time, and what is read anew.
          const known = seen.size % 2 === 0 ? db : fresh;
          expect(await copyRegister(known, { now, asOf: day })).toEqual(copy);
        }
      }),
      { numRuns: 6 },
    );
    // Days on which nothing had happened would prove nothing.
    expect(seen.size).toBeGreaterThan(3);
  }, 240_000);
});
