import { describe, expect, it } from "vitest";
import { fixedBy, sameFacts } from "../../../app/domain/participant/fixed";

describe("what acts hold fast", () => {
  it.each([
    [[], false, false],
    [["draft"], true, false],
    [["returned"], true, false],
    [["discarded", "expired", "rejected"], false, false],
    [["discarded", "submitted"], true, true],
    [["clarification"], true, true],
    [["published"], true, true],
    [["withdrawn"], true, true],
  ] as const)("%j", (statuses, kind, facts) => {
    expect(fixedBy(statuses)).toEqual({ kind, facts });
  });
});

describe("the checked facts", () => {
  const facts = {
    kind: "company",
    area: "KEN",
    names: [
      { lang: "en", text: "One" },
      { lang: "fr", text: "Un" },
      { lang: "es", text: "Uno" },
    ],
    identifiers: [
      { scheme: "lei", authority: "", value: "A" },
      { scheme: "register", authority: "R", value: "1" },
    ],
  } as const;

  it("are the same in any order, but for the original name", () => {
    const { names, identifiers } = facts;
    const [first, second, third] = names;
    expect(
      sameFacts(facts, {
        ...facts,
        names: [first, third, second],
        identifiers: [identifiers[1], identifiers[0]],
      }),
    ).toBe(true);
    expect(sameFacts(facts, { ...facts, names: [second, first, third] })).toBe(
      false,
    );
  });

  it("differ by each of them", () => {
    for (const change of [
      { kind: "academia" },
      { area: null },
      { names: facts.names.slice(0, 2) },
      { identifiers: facts.identifiers.slice(0, 1) },
      { identifiers: [{ scheme: "lei", authority: "", value: "B" }] },
    ] as const) {
      expect(sameFacts(facts, { ...facts, ...change })).toBe(false);
    }
  });
});
