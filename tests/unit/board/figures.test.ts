import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answersOf,
  funnelOf,
  median,
  percent,
  type Asked,
} from "../../../app/domain/board/figures";
import {
  flowsOf,
  otherDonors,
  otherRecipients,
} from "../../../app/domain/board/flows";
import { drawFlows } from "../../../app/components/board/flow-paths";
import { DAY } from "../../../app/domain/kernel/clock";

const step = (
  requestId: string,
  to: "submitted" | "endorsed" | "open",
  day: number,
) => ({
  id: requestId,
  event: to,
  to,
  at: day * DAY,
});

describe("the funnel", () => {
  it("counts a request once a stage, by its first arrival, and waits from the stage before", () => {
    const lines = funnelOf([
      step("A", "submitted", 0),
      step("A", "endorsed", 4),
      // Sent back and endorsed again: the first time counts.
      step("A", "endorsed", 9),
      step("B", "submitted", 1),
      step("B", "endorsed", 3),
      step("B", "open", 20),
      step("C", "submitted", 2),
    ]);
    expect(lines.slice(0, 3)).toEqual([
      { stage: "submitted", count: 3, medianDays: null },
      { stage: "endorsed", count: 2, medianDays: 2 },
      { stage: "open", count: 1, medianDays: 17 },
    ]);
    expect(lines[5]).toEqual({
      stage: "fulfilled",
      count: 0,
      medianDays: null,
    });
  });
});

describe("the middle of numbers", () => {
  it("is one of them, with as many below as above", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? -1;
        expect(numbers).toContain(middle);
        const below = numbers.filter((one) => one < middle).length;
        const above = numbers.filter((one) => one > middle).length;
        expect(below).toBeLessThanOrEqual(numbers.length / 2);
        expect(above).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
    expect(median([])).toBeNull();
  });
});

describe("answers", () => {
  const asked = (answeredAt: number | null, dueAt: number): Asked => ({
    by: "provider",
    askedAt: 0,
    answeredAt,
    dueAt,
  });

  it("leaves out what is still within its time", () => {
    const now = 10 * DAY;
    const lines = answersOf(
      [
        asked(3 * DAY, 5 * DAY),
        asked(5 * DAY, 5 * DAY),
        asked(8 * DAY, 5 * DAY),
        asked(null, 5 * DAY),
        asked(null, 20 * DAY),
      ],
      now,
    );
    expect(lines.find(({ by }) => by === "provider")).toEqual({
      by: "provider",
      ...{ asked: 4, inTime: 2, late: 1, never: 1, medianDays: 5 },
    });
  });

  it("adds up whatever was asked", () => {
    const one = fc.record({
      by: fc.constantFrom("focal_point" as const, "secretariat" as const),
      askedAt: fc.constant(0),
      answeredAt: fc.option(fc.nat(100)),
      dueAt: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(one), fc.nat(100), (all, now) => {
        for (const line of answersOf(all, now)) {
          expect(line.inTime + line.late + line.never).toBe(line.asked);
        }
      }),
    );
  });
});

describe("a share", () => {
  it("is whole percent, halves up, and nothing of nothing", () => {
    expect(percent({ part: 1, of: 8 })).toBe(13);
    expect(percent({ part: 0, of: 3 })).toBe(0);
    expect(percent({ part: 3, of: 3 })).toBe(100);
    expect(percent({ part: 0, of: 0 })).toBeNull();
  });
});

describe("flows", () => {
  const facts = [
    { provider: "A", topics: ["DF02", "DF03"], area: "KEN" },
    { provider: "A", topics: ["DF02"], area: "NPL" },
    { provider: "B", topics: ["DF11"], area: "KEN" },
  ] as const;
  const sum = (links: readonly { count: number }[]) =>
    links.reduce((total, { count }) => total + count, 0);

  it("lets as much out of each topic as came in", () => {
    const { given, taken, topics } = flowsOf(facts);
    for (const topic of topics) {
      const into = given.filter(({ to }) => to === topic);
      const out = taken.filter(({ from }) => from === topic);
      expect(sum(out)).toBe(sum(into));
    }
  });

  it("gathers the small ones when there are too many, and loses none", () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      provider: `P${String(i % 20)}`,
      topics: ["DF02"] as const,
      area: `A${String(i % 15)}`,
    }));
    const { providers, recipients, given, taken } = flowsOf(many);
    expect(providers).toHaveLength(12);
    expect(providers.at(-1)).toBe(otherDonors);
    expect(recipients).toHaveLength(12);
    expect(recipients.at(-1)).toBe(otherRecipients);
    expect(sum(given)).toBe(40);
    expect(sum(taken)).toBe(40);
  });

  it("draws each line within its boxes", () => {
    const flows = flowsOf(facts);
    const { paths, columns, height } = drawFlows(flows, 10);
    expect(paths).toHaveLength(flows.given.length + flows.taken.length);
    for (const { boxes } of columns) {
      for (const box of boxes)
        expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    for (const { d } of paths) expect(d).toMatch(/^M[\d. ]+C[\d. ]+$/);
  });
});
