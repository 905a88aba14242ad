import { describe, expect, it } from "vitest";
import { statusSentence } from "../../../app/domain/act/sentence";
import { translator } from "../../../app/i18n/translate";

describe("statusSentence", () => {
  it("says what, by whom, since when", () => {
    const act = {
      status: "published",
      type: "support",
      doneOn: "2026-03-04",
    } as const;
    expect(statusSentence(act, "Example Ltd", 2, 99)).toEqual({
      key: "act.sentence.published",
      params: {
        participant: "Example Ltd",
        type: "support",
        count: 2,
        named: "yes",
        total: 11,
        known: "day",
        year: "2026",
        done: new Date("2026-03-04T00:00:00Z"),
        since: new Date(99),
      },
    });
  });

  const say = (doneOn: string | null, taken: number) => {
    const act = { status: "published", type: "support", doneOn } as const;
    const { key, params } = statusSentence(act, "Example Ltd", taken, 99);
    const who = (parts: string[]) => parts.join("");
    return translator("en")
      .rich<string>(key, { ...params, who })
      .join("");
  };

  it.each([
    [
      "2026-03-04",
      2,
      "Example Ltd declared its support for 2 of the 11 proposals on 4 March 2026.",
    ],
    [
      "2025",
      2,
      "Example Ltd declared its support for 2 of the 11 proposals in 2025.",
    ],
    [
      "2025-03",
      0,
      "Example Ltd declared its support and named no proposals in 2025.",
    ],
    [
      null,
      0,
      "Example Ltd declared its support and named no proposals on a day that is not known.",
    ],
  ] as const)("tells no more of %s than is known", (doneOn, taken, text) => {
    expect(say(doneOn, taken)).toBe(text);
  });
});
