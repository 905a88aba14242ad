import { describe, expect, it } from "vitest";
import { DomainError } from "../../../app/domain/kernel/errors";
import { spend } from "../../../app/http/rate-limit.server";
import { translator } from "../../../app/i18n/translate";

async function refusalOf(work: () => Promise<void>): Promise<DomainError> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await work();
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }
  throw new Error("It was never refused");
}

describe("a limit", () => {
  it("says how long to wait, the same in words as in the header", async () => {
    const error = await refusalOf(() => spend("challenge", "203.0.113.7"));
    expect(error.kind).toBe("too_many");
    // An hour's limit: "a few minutes" would be wrong.
    expect(error.retryAfter).toBeGreaterThan(3500);
    expect(error.params).toEqual({ minutes: 60 });
    const t = translator("en");
    expect(t.find(error.code, error.params)).toContain("Wait 60 minutes");
  });
});
