import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, startOf } from "../../../app/domain/kernel/clock";
import {
  entersEscalation,
  mustAct,
  screeningDue,
  startedAgain,
  stopped,
  tellAgainBefore,
} from "../../../app/domain/request/clock";
import { isDeveloping } from "../../../app/domain/request/eligible.server";
import { likenessOf } from "../../../app/domain/request/likeness";
import { categoriesOn } from "../../../app/domain/reference/category";
import { leastRequest } from "./texts";

const monday = startOf("2026-03-02");

describe("clocks", () => {
  it("give ten working days for the check", () => {
    expect(screeningDue(monday)).toBe(startOf("2026-03-16"));
  });

  it("lose nothing while a question waits", () => {
    fc.assert(
      fc.property(
        fc.nat(30 * DAY),
        fc.nat(90 * DAY),
        fc.nat(40 * DAY),
        (asked, waited, due) => {
          const dueAt = monday + due;
          const clockLeft = stopped({ dueAt, clockLeft: null }, monday + asked);
          const later = monday + asked + waited;
          expect(startedAgain({ dueAt: null, clockLeft }, later)).toBe(
            dueAt + waited,
          );
        },
      ),
    );
  });

  it("ask for an act on day 90 of an open request, counted from the last act", () => {
    const open = {
      status: "open",
      statusSince: monday,
      actedAt: null,
    } as const;
    expect(mustAct(open, monday + 90 * DAY - 1)).toBe(false);
    expect(mustAct(open, monday + 90 * DAY)).toBe(true);
    const acted = { ...open, actedAt: monday + 80 * DAY };
    expect(mustAct(acted, monday + 90 * DAY)).toBe(false);
    expect(mustAct({ ...open, status: "matched" }, monday + 99 * DAY)).toBe(
      false,
    );
  });
});

describe("officers who do not act", () => {
  it("hear of it once in each week after the first, and not of what is new", () => {
    fc.assert(
      fc.property(
        fc.nat(6 * DAY),
        fc.integer({ min: 1, max: 60 }),
        (at, weeks) => {
          const first = monday + at;
          let toldAt = first;
          let told = 0;
          for (let hour = 0; hour < weeks * 7 * 24; hour += 6) {
            const now = first + (hour * DAY) / 24;
            if (toldAt >= tellAgainBefore(now)) continue;
            expect(now - toldAt).toBeGreaterThanOrEqual(3 * DAY);
            toldAt = now;
            told += 1;
          }
          expect(Math.abs(told - weeks)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("are joined by the others, and the requester told, each four weeks", () => {
    const told = [7, 14, 21, 28, 35, 42, 49, 56].filter((day) =>
      entersEscalation(monday, monday + (day - 7) * DAY, monday + day * DAY),
    );
    expect(told).toEqual([28, 56]);
  });
});

describe("who may ask", () => {
  const may = (iso3: string) =>
    isDeveloping(categoriesOn(iso3, "2026-11-01", []));
  it("is a developing country on that day", () => {
    expect([may("NPL"), may("BRA"), may("FJI")]).toEqual([true, true, true]);
    expect([may("FRA"), may("JPN"), may("USA")]).toEqual([false, false, false]);
  });
});

describe("likeness", () => {
  it("is the share of topics two requests have in common", () => {
    const [need] = leastRequest.needs;
    if (!need) throw new Error("no need");
    const both = { needs: [need, { ...need, topic: "DF02" as const }] };
    expect(likenessOf(leastRequest, both)).toBe(0.5);
    expect(likenessOf(leastRequest, leastRequest)).toBe(1);
  });
});
