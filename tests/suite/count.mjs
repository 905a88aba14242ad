import { existsSync, readFileSync } from "node:fs";

const read = (path) =>
  existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;

/** Counts vitest's JSON report; a file that didn't load is one failure. */
function countVitest(report) {
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" &&
      file.assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
  };
}

function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
  };
}

/**
 * How many tests of a suite passed and failed. A suite that ran nothing, left
 * no report, or ended badly without naming a test counts as one failure.
 * @param {import("./suites.mjs").Suite} suite
 * @param {string} reportPath
 * @param {number} exitCode
 */
export function count(suite, reportPath, exitCode) {
  if (!suite.report) {
    return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const report = read(reportPath);
  if (!report) return { passed: 0, failed: 1 };
  const result =
    suite.report === "vitest" ? countVitest(report) : countPlaywright(report);
  const isBad = exitCode !== 0 || result.passed === 0;
  return isBad && result.failed === 0 ? { ...result, failed: 1 } : result;
}
