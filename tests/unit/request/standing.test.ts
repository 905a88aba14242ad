import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  engagementStatuses,
  matchStatuses,
} from "../../../app/domain/exchange/model";
import { type Link, standingOf } from "../../../app/domain/request/standing";

const link = (given: Partial<Link> = {}): Link => ({
  ...{ match: "scoping", engagement: "preparing", needMet: null, ...given },
});
const links = fc.array(
  fc.record({
    match: fc.constantFrom(...matchStatuses),
    engagement: fc.option(fc.constantFrom(...engagementStatuses)),
    needMet: fc.constantFrom(null, "whole", "part", "none"),
  }),
);
const partners = fc.integer({ min: 1, max: 3 });

describe("where a request stands", () => {
  it("is open without a pair that holds a place", () => {
    expect(standingOf([], 1)).toBe("open");
    expect(standingOf([link({ match: "introduced" })], 1)).toBe("open");
    const failed = link({ match: "ended", engagement: "cancelled" });
    expect(standingOf([failed], 1)).toBe("open");
  });

  it("counts the partners that agreed", () => {
    expect(standingOf([link()], 2)).toBe("partly_matched");
    expect(standingOf([link(), link()], 2)).toBe("matched");
  });

  it("is what was achieved, once nothing runs any more", () => {
    const done = { match: "terms_agreed", engagement: "closed" } as const;
    const part = link({ ...done, needMet: "part" });
    expect(standingOf([part], 2)).toBe("partly_fulfilled");
    expect(standingOf([part, link()], 2)).toBe("partly_matched");
    expect(standingOf([part, link({ ...done, needMet: "whole" })], 2)).toBe(
      "fulfilled",
    );
    expect(standingOf([link({ ...done, needMet: "none" })], 1)).toBe("open");
  });

  it("is in delivery whenever work runs", () => {
    fc.assert(
      fc.property(links, partners, (some, wanted) => {
        const running = link({ match: "terms_agreed", engagement: "active" });
        expect(standingOf([...some, running], wanted)).toBe("in_delivery");
      }),
    );
  });

  it("does not depend on the order of the pairs", () => {
    fc.assert(
      fc.property(links, partners, (some, wanted) => {
        expect(standingOf([...some].reverse(), wanted)).toBe(
          standingOf(some, wanted),
        );
      }),
    );
  });
});
