import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  familyKey,
  instrumentKey,
  keyOfParticipant,
  partyKey,
} from "../../../app/domain/instrument/key.server";
import { hasNearTitle } from "../../../app/domain/instrument/title";

const title = (text: string) => [{ title: text }];

describe("the key of an instrument", () => {
  it("does not depend on who files, nor on the order of parties", () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.stringMatching(/^area:[A-Z]{3}$/), {
            minLength: 2,
            maxLength: 6,
          })
          .chain((keys) =>
            fc.tuple(
              fc.constant(keys),
              fc.shuffledSubarray(keys, { minLength: keys.length }),
            ),
          ),
        ([keys, shuffled]) => {
          expect(instrumentKey(shuffled, "agreement", "2026-01-02")).toBe(
            instrumentKey(keys, "agreement", "2026-01-02"),
          );
        },
      ),
    );
  });

  it("differs by kind, day and party", () => {
    const keys = ["area:KEN", "area:FRA"];
    const own = instrumentKey(keys, "agreement", "2026-01-02");
    expect(instrumentKey(keys, "memorandum", "2026-01-02")).not.toBe(own);
    expect(instrumentKey(keys, "agreement", "2026-01-03")).not.toBe(own);
    const more = [...keys, "area:GHA"];
    expect(instrumentKey(more, "agreement", "2026-01-02")).not.toBe(own);
    expect(familyKey(keys, "agreement")).not.toBe(familyKey(more, "agreement"));
  });
});

describe("the key of a party", () => {
  it("is one for a state, whether it is named by area or as a participant", () => {
    const kenya = { id: "01A", kind: "government" as const, area: "KEN" };
    expect(keyOfParticipant(kenya)).toBe(
      partyKey({ participantId: null, area: "KEN", name: null }),
    );
  });

  it("is its own for an organization, wherever it sits", () => {
    const union = {
      id: "01B",
      kind: "regional_organization" as const,
      area: "KEN",
    };
    expect(keyOfParticipant(union)).toBe("id:01B");
  });

  it("is one for a name in other case and order", () => {
    const key = (name: string) =>
      partyKey({ participantId: null, area: null, name });
    expect(key("Union of Shores")).toBe(key("UNION OF SHORES"));
    expect(key("Union of Shores")).not.toBe(key("Union of Hills"));
  });
});

it("titles are near when most of their words are the same", () => {
  const own = title("Agreement on cross-border data flows");
  expect(hasNearTitle(own, title("Agreement on cross-border data flow"))).toBe(
    true,
  );
  expect(hasNearTitle(own, title("Memorandum on fisheries"))).toBe(false);
  expect(hasNearTitle(own, title(""))).toBe(false);
});
