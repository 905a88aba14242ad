import { describe, expect, it } from "vitest";
import { faultStatus } from "../../../app/components/layout/fault-status";
import { inLanguage } from "../../../app/components/layout/language-links";

describe("inLanguage", () => {
  it("keeps the page and its query", () => {
    expect(inLanguage("/en/register?kind=company&page=2", "ar")).toBe(
      "/ar/register?kind=company&page=2",
    );
    expect(inLanguage("/en", "zh")).toBe("/zh");
    expect(inLanguage("/en?q=x", "fr")).toBe("/fr?q=x");
  });

  it("goes home from addresses without a language", () => {
    expect(inLanguage("/demo/mail", "ru")).toBe("/ru");
    expect(inLanguage("/", "ru")).toBe("/ru");
  });
});

describe("faultStatus", () => {
  it("has words for every status", () => {
    expect(faultStatus(404)).toBe("404");
    expect(faultStatus(418)).toBe("400");
    expect(faultStatus(502)).toBe("500");
    expect(faultStatus(undefined)).toBe("500");
  });
});
