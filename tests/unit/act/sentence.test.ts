import { describe, expect, it } from "vitest";
import { statusSentence } from "../../../app/domain/act/sentence";

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
        total: 11,
        done: new Date("2026-03-04T00:00:00Z"),
        since: new Date(99),
      },
    });
  });
});
