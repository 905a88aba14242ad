import { describe, expect, it } from "vitest";
import { matchStatuses } from "../../../app/domain/exchange/model";
import { dueBefore } from "../../../app/domain/match/alert";
import {
  freeSlots,
  groupsOf,
  regionsOf,
} from "../../../app/domain/match/inputs.server";
import {
  groupOf,
  matchGroups,
  standingFor,
  statusesIn,
  deskViews,
  stepsOf,
} from "../../../app/domain/match/model";

const now = Date.parse("2026-03-04T10:00:00Z");
const match = {
  ...{ status: "introduced" as const, dueAt: now + 1 },
  ...{ requesterAcceptedAt: null, providerAcceptedAt: null },
};

describe("a pair", () => {
  it("hides one side's refusal and shortlist from the other", () => {
    expect(standingFor("declined_by_provider", "requester")).toBe(
      "not_taken_up",
    );
    expect(standingFor("declined_by_provider", "provider")).toBe("declined");
    expect(standingFor("declined_by_provider", null)).toBe(
      "declined_by_provider",
    );
    expect(standingFor("shortlisted", "provider")).toBe("suggested");
    expect(standingFor("shortlisted", "requester")).toBe("shortlisted");
  });

  it("is answered by each side once, and not after its time", () => {
    expect(stepsOf(match, "provider", now)).toEqual(["accept", "decline"]);
    const own = { ...match, providerAcceptedAt: now };
    expect(stepsOf(own, "provider", now)).toEqual(["decline"]);
    expect(stepsOf(own, "requester", now)).toContain("accept");
    expect(stepsOf(match, "provider", now + 1)).toEqual([]);
  });

  it("is found in one view of the desk and one group, whatever its state", () => {
    for (const status of matchStatuses) {
      const views = deskViews.filter((view) =>
        statusesIn(view).includes(status),
      );
      expect(views, status).toHaveLength(1);
      const group = groupOf({ standing: status, isAsked: false });
      expect(matchGroups).toContain(group);
    }
  });
});

describe("what a score asks", () => {
  it("counts free slots within the cap, never below none", () => {
    const offer = { slots: 5, slotsTaken: 2 };
    expect(freeSlots(offer)).toBe(3);
    expect(freeSlots(offer, { cap: 4, taken: 3 })).toBe(1);
    expect(freeSlots(offer, { cap: 3, taken: 3 })).toBe(0);
  });

  it("reads groups and regions of a country", () => {
    expect(regionsOf("RWA")).toEqual(["002", "202", "014"]);
    expect(regionsOf("no such")).toEqual([]);
    const income = { group: "low" as const, fiscalYear: 2026, carried: false };
    const categories = {
      ldc: true,
      lldc: true,
      sids: false,
      income,
      oda: true,
    };
    expect(groupsOf(categories)).toEqual([
      ...["ldc", "lldc", "low_income", "oda"],
    ]);
    expect(groupsOf(null)).toEqual([]);
  });
});

describe("letters about suggestions", () => {
  it("are due at once, by the UTC day, or by the week from Monday", () => {
    expect(dueBefore("at_once", now)).toBe(now + 1);
    expect(dueBefore("daily", now)).toBe(Date.parse("2026-03-04"));
    // 4 March 2026 is a Wednesday.
    expect(dueBefore("weekly", now)).toBe(Date.parse("2026-03-02"));
  });
});
