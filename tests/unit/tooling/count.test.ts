import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { count } from "../../suite/count.mjs";

const folder = mkdtempSync(join(tmpdir(), "fairway-count-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(content: unknown): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const check = { name: "lint", command: "eslint", args: [] };
const unit = { ...check, report: "vitest" as const };
const e2e = { ...check, report: "playwright" as const };

const vitestReport = (passed: number, failed: number, broken = 0) =>
  reportOf({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: Array.from({ length: broken }, () => ({
      status: "failed",
      assertionResults: [],
    })),
  });

describe("a static check", () => {
  it("counts as one", () => {
    expect(count(check, "", 0)).toEqual({ passed: 1, failed: 0 });
    expect(count(check, "", 2)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("a suite with a report", () => {
  it.each([
    ["all passed", vitestReport, [5, 0], 0, { passed: 5, failed: 0 }],
    ["some failed", vitestReport, [5, 2], 1, { passed: 5, failed: 2 }],
    [
      "a file did not load",
      vitestReport,
      [5, 0, 1],
      1,
      { passed: 5, failed: 1 },
    ],
    ["it ran nothing", vitestReport, [0, 0], 0, { passed: 0, failed: 1 }],
    ["it ended badly", vitestReport, [5, 0], 1, { passed: 5, failed: 1 }],
  ] as const)("%s", (_, make, args, code, wanted) => {
    const [passed, failed, broken] = args;
    expect(count(unit, make(passed, failed, broken), code)).toEqual(wanted);
  });

  it("fails without a report", () => {
    const path = join(folder, "none.json");
    expect(count(unit, path, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts Playwright's errors outside of tests", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    const path = reportOf({ stats, errors: [{ message: "no server" }] });
    expect(count(e2e, path, 1)).toEqual({ passed: 4, failed: 2 });
  });
});
