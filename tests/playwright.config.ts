import { defineConfig } from "@playwright/test";

const isCi = Boolean(process.env["CI"]);

/** Chromium as root, without a display, and without calls to its maker's servers. */
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The long way from sign-up to the register is walked once in each of its
 * languages: with script in one, without in the other. AXE_LOOKS=all: all four.
 */
const leaveOut = (lang: string) =>
  process.env["AXE_LOOKS"] === "all"
    ? {}
    : { grepInvert: new RegExp(`main-journey\\.spec\\.ts ${lang} `) };

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  globalSetup: "./support/e2e-server.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCi,
  // Where so many fail, one cause is behind them; waiting for the rest tells no more.
  maxFailures: 40,
  retries: isCi ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    timezoneId: "UTC",
    // A link that is not there is told at once, not when the whole test is over.
    actionTimeout: 20_000,
    trace: isCi ? "off" : "retain-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args,
    },
  },
  projects: [
    {
      // What officers do needs no script at all, nor do follows, agreements and the
      // way of a request: they are walked through without.
      name: "js",
      ...leaveOut("ar"),
      testIgnore: [
        "no-js/**",
        "secretariat/**",
        "member/{assistance,follow,instrument}.spec.ts",
      ],
    },
    {
      // The main job has to work without JavaScript; `no-js` holds the rest of it.
      name: "no-js",
      ...leaveOut("en"),
      testMatch: ["no-js/**", "member/**", "secretariat/**"],
      use: { javaScriptEnabled: false },
    },
  ],
});
