import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerCodes,
  type AnswerCode,
  type PartyState,
} from "../../../app/domain/instrument/model";
import {
  confirmationOf,
  confirmationSince,
  partyAmong,
  saidBy,
  standingOf,
  stoodAt,
} from "../../../app/domain/instrument/state";

const said = (...codes: AnswerCode[]) =>
  codes.map((answer, at) => ({ partyKey: "area:KEN", answer, at }));
const stateAfter = (...codes: AnswerCode[]) =>
  standingOf(said(...codes), "area:KEN").state;

describe("where a party stands", () => {
  it.each<[PartyState, AnswerCode[]]>([
    ["awaiting", []],
    ["confirmed", ["act"]],
    ["confirmed", ["confirmed"]],
    ["disputed", ["confirmed", "disputed"]],
    ["awaiting", ["disputed", "dispute_withdrawn"]],
    ["awaiting", ["disputed", "dispute_rejected"]],
    ["disputed", ["disputed", "uphold_proposed"]],
    ["denied", ["disputed", "uphold_proposed", "dispute_upheld"]],
    ["confirmed", ["disputed", "confirmed"]],
    ["withdrawn", ["act", "act_withdrawn"]],
    ["confirmed", ["act", "act_withdrawn", "act"]],
    ["awaiting", ["act", "act_removed"]],
  ])("is %s after %j", (state, codes) => {
    expect(stateAfter(...codes)).toBe(state);
  });

  it("is told by its own words alone", () => {
    expect(standingOf(said("disputed"), "area:FRA")).toEqual({
      state: "awaiting",
      since: null,
    });
  });

  it("dates from the word that changed it, not from one that repeats it", () => {
    expect(standingOf(said("confirmed", "act"), "area:KEN").since).toBe(0);
  });

  it("as of an instant rests on what was said by then", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...answerCodes), { maxLength: 12 }),
        fc.nat(12),
        (codes, at) => {
          const then = standingOf(saidBy(said(...codes), at), "area:KEN");
          const copy = standingOf(said(...codes.slice(0, at + 1)), "area:KEN");
          expect(then).toEqual(copy);
        },
      ),
    );
  });
});

describe("where an instrument stands", () => {
  const acts = [{ publishedAt: 0, leftAt: null }];
  const of = (...states: PartyState[]) =>
    confirmationOf(
      states.map((state) => ({ state })),
      acts,
      null,
    );

  it.each<[ReturnType<typeof of>, PartyState[]]>([
    ["confirmed", ["confirmed", "confirmed"]],
    ["awaiting", ["confirmed", "awaiting"]],
    ["disputed", ["confirmed", "confirmed", "disputed"]],
    ["disputed", ["denied", "disputed"]],
    ["denied", ["confirmed", "denied"]],
  ])("is %s for %j", (state, parties) => {
    expect(of(...parties)).toBe(state);
  });

  it("has ended when no act through it stands", () => {
    const left = [{ publishedAt: 1, leftAt: 5 }];
    const parties = [{ state: "confirmed" as const }];
    expect(confirmationOf(parties, left, null)).toBe("ended");
    expect(confirmationOf(parties, left, 4)).toBe("confirmed");
    expect(stoodAt({ publishedAt: 1, leftAt: 5 }, 0)).toBe(false);
    expect(stoodAt({ publishedAt: null, leftAt: null }, null)).toBe(false);
  });

  it("dates from the last word that made it so", () => {
    const parties = [
      { state: "confirmed" as const, since: 3 },
      { state: "confirmed" as const, since: 7 },
      { state: "disputed" as const, since: 5 },
    ];
    expect(confirmationSince(parties, "confirmed")).toBe(7);
    expect(confirmationSince(parties, "disputed")).toBe(5);
    expect(confirmationSince(parties, "awaiting")).toBeNull();
  });
});

describe("for which party a body speaks", () => {
  const party = (key: string, state: PartyState = "awaiting") => ({
    key,
    standing: { state, since: null },
  });

  it("is itself, whoever else's place it took", () => {
    const parties = [party("area:OLD", "confirmed"), party("area:NEW")];
    expect(partyAmong(parties, ["area:NEW", "area:OLD"])?.key).toBe("area:NEW");
  });

  it("is a predecessor, the one that has spoken before one that has not", () => {
    const parties = [party("area:ONE"), party("area:TWO", "confirmed")];
    const keys = ["area:NEW", "area:ONE", "area:TWO"];
    expect(partyAmong(parties, keys)?.key).toBe("area:TWO");
    expect(partyAmong([party("area:ONE")], keys)?.key).toBe("area:ONE");
    expect(partyAmong([party("area:ELSE")], keys)).toBeUndefined();
    expect(partyAmong([party("area:ONE")], [])).toBeUndefined();
  });
});
