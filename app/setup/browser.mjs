import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { installDebian } from "./debian.mjs";
import { SetupError, root, run, say, which } from "./run.mjs";

/** Chromium builds that Playwright itself has put on this machine, newest first. */
function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ||
    join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => [
      join(cache, name, "chrome-linux64/chrome"),
      join(cache, name, "chrome-linux/chrome"),
    ]);
}

function findBrowser() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    which("chromium"),
    which("chromium-browser"),
    which("google-chrome"),
    which("google-chrome-stable"),
    ...playwrightBrowsers(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** Fonts for the languages of the pages; screens are looked at in all of them. */
const fonts = ["fonts-noto-core", "fonts-noto-cjk"];

/**
 * The path of a Chromium: one that is there, else Playwright's own, else
 * Debian's package.
 */
export async function ensureBrowser() {
  const present = findBrowser();
  if (present) return present;
  say("getting Chromium");
  const playwright = join(root, "node_modules/.bin/playwright");
  // A closed network may let the download hang, so it gets a limited time.
  await run(playwright, ["install", "chromium"], { timeout: 180_000 });
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (await installDebian(["chromium", ...fonts])) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new SetupError(
    "no Chromium for the browser tests: install the package chromium, or set CHROMIUM_PATH.",
  );
}
