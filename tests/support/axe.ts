import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import type { RunOptions } from "axe-core";
import { locales, type Locale } from "../../app/domain/kernel/localized";
import { axeSource } from "./axe-source";

const isWhole = process.env["AXE_LOOKS"] === "all";

const looks = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 1280 },
] as const;

/**
 * One look of a page: from one language to the next, and from one page to the
 * next, it is another, so that every page is seen in every language and in every
 * look, and every language in every look (a covering design for pairs).
 * AXE_LOOKS=all looks at everything; it takes four times as long.
 */
function looksOf(address: string) {
  if (isWhole) return looks;
  const [, lang = "", ...rest] = new URL(address).pathname.split("/");
  const language = locales.findIndex((locale) => locale === lang);
  // Ids differ from run to run; the words of an address do not.
  const page = rest.join("").replace(/[^a-z]/g, "").length;
  const look = (language + 1 + page) % looks.length;
  return looks.slice(look, look + 1);
}

/**
 * The language in which forms behind a sign-in are walked through: the one that
 * turns the page round. With AXE_LOOKS=all it is all six.
 */
export const walkedIn: readonly Locale[] = isWhole ? locales : ["ar"];

/**
 * What of a list of pages is looked at in a language: all of it in the one that
 * turns the page round, and each page in one other, in turn. With AXE_LOOKS=all
 * it is everything in all six.
 */
export const inLanguage = <T>(pages: readonly T[], lang: Locale): T[] => {
  const others: readonly Locale[] = locales.filter((one) => one !== "ar");
  const turn = others.indexOf(lang);
  return pages.filter(
    (_, at) => isWhole || lang === "ar" || at % others.length === turn,
  );
};

/** Every rule of WCAG 2.2 A and AA, and axe's own best practices. */
const everyRule: RunOptions = {
  // A size that fingers can hit is in WCAG 2.2, but axe leaves it off by default.
  rules: { "target-size": { enabled: true } },
  // What passes is not written up: half the time on a long page.
  resultTypes: ["violations"],
};

/** The rules that a change of colours alone can break. */
const colourRules: RunOptions = {
  runOnly: ["color-contrast", "link-in-text-block"],
  resultTypes: ["violations"],
};

/** What axe finds on the page as it is, a line for each element. */
async function violationsOf(page: Page, options: RunOptions) {
  // In the page itself: no page has frames, and a second page for them costs seconds.
  const violations = await page.evaluate(
    async (given) => (await window.axe.run(given)).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
}

/** Nothing found in light and dark, at 320 and 1280 pixels, and no sideways scrolling. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  for (const { colorScheme, width } of looksOf(page.url())) {
    // Without motion: a colour on its way from light to dark is no colour of ours.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    const where = `${page.url()}, ${colorScheme}, ${String(width)} px`;
    const options = colorScheme === "dark" ? colourRules : everyRule;
    expect.soft(await violationsOf(page, options), where).toEqual([]);
    const overflow = await page.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
  }
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
