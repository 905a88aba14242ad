import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const looks = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 320 },
] as const;

/** The rules that a change of colours alone can break. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page as it is: WCAG 2.2 A and AA, and its own best practices. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  // A size that fingers can hit is in WCAG 2.2, but axe leaves it off by default.
  const axe = new AxeBuilder({ page }).options({
    rules: { "target-size": { enabled: true } },
    // What passes is not written up: half the time on a long page.
    resultTypes: ["violations"],
  });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
}

/**
 * Nothing found in light and dark, at 320 and 1280 pixels, and no sideways scrolling.
 * @param most how many of the four looks are looked at, where a page has been seen in all
 * of them in another language
 */
export async function expectAccessible(
  page: Page,
  most: number = looks.length,
): Promise<void> {
  for (const { colorScheme, width } of looks.slice(0, most)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const where = `${page.url()}, ${colorScheme}, ${String(width)} px`;
    const rules = colorScheme === "dark" ? colourRules : undefined;
    expect.soft(await violationsOf(page, rules), where).toEqual([]);
    const overflow = await page.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
  }
}
