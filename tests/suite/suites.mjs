import { join } from "node:path";
import { root } from "../../app/setup/run.mjs";

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} command a program of node_modules/.bin
 * @property {readonly string[]} args
 * @property {"vitest" | "playwright"} [report] whose report is counted; one check where absent
 * @property {number} [weight] cores it keeps busy; 1 where absent
 * @property {boolean} [needsBuild]
 * @property {boolean} [needsBrowser]
 * @property {Readonly<Record<string, string>>} [env]
 */

const cache = (name) => join(root, ".cache", name);

const vitest = (name, config, more = {}) => ({
  name,
  command: "vitest",
  args: ["run", "--config", `tests/${config}`],
  report: "vitest",
  ...more,
});

/** Everything that `npm test` runs, the slowest first within what can start. */
export const suites = [
  {
    name: "e2e",
    command: "playwright",
    args: ["test", "--config", "tests/playwright.config.ts"],
    report: "playwright",
    weight: 2,
    needsBuild: true,
    needsBrowser: true,
  },
  vitest("http", "vitest.http.config.ts", { needsBuild: true }),
  {
    name: "lint",
    command: "eslint",
    args: [
      ".",
      "--max-warnings=0",
      "--cache",
      `--cache-location=${cache("eslint")}`,
      "--cache-strategy=content",
    ],
  },
  {
    // The rules that ask for types; see .oxlintrc.json.
    name: "typelint",
    command: "oxlint",
    args: ["--type-aware", "--deny-warnings"],
  },
  vitest("unit", "vitest.config.ts"),
  vitest("sqlite", "vitest.integration.config.ts", {
    env: { TEST_DIALECT: "sqlite" },
  }),
  { name: "types", command: "tsc", args: ["--noEmit"] },
  vitest("postgres", "vitest.integration.config.ts", {
    env: { TEST_DIALECT: "postgres" },
  }),
  {
    name: "format",
    command: "prettier",
    args: [
      "--check",
      "--log-level=warn",
      "--cache",
      "--cache-strategy=content",
      `--cache-location=${cache("prettier")}`,
      ".",
    ],
  },
  {
    name: "styles",
    command: "stylelint",
    args: [
      "{app,public}/**/*.css",
      "--cache",
      `--cache-location=${cache("stylelint")}`,
    ],
  },
];
