import { describe, expect, it } from "vitest";
import {
  hasForeignAddress,
  isFindable,
  substanceOf,
} from "../../../app/domain/kernel/substance";

describe("what a text says", () => {
  it("is counted in letters and digits, and in any script", () => {
    expect(substanceOf(" . — !")).toBe(0);
    expect(substanceOf("From 40 to 12.")).toBe(10);
    expect(substanceOf("等候从四十天降到十二天")).toBe(33);
    expect(substanceOf("снизилось")).toBe(9);
  });
});

describe("a source", () => {
  it("is an address on the web or a title one can look for", () => {
    for (const found of [
      "https://example.org/report",
      "http://xn--p1ai.example/a",
      "Report of the network, June 2026",
      "Jahresbericht: 2025",
      "网络年度报告",
    ]) {
      expect([found, isFindable(found)]).toEqual([found, true]);
    }
    for (const lost of [
      "x",
      "report",
      "https://x",
      "javascript:alert(1)//a long title",
      "data:text/html,hello-hello-hello",
      "ftp://files.example.org/report-of-2026",
    ]) {
      expect([lost, isFindable(lost)]).toEqual([lost, false]);
    }
  });

  it("may stand among others as text, but not under another scheme", () => {
    expect(hasForeignAddress("Law 12 of 2024\nhttps://example.org/a?b=c")).toBe(
      false,
    );
    expect(hasForeignAddress("Data: the customs office")).toBe(false);
    expect(hasForeignAddress("See [it](javascript:alert(1))")).toBe(true);
    expect(hasForeignAddress("file:///etc/passwd")).toBe(true);
  });
});
