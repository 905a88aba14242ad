import { locales } from "../../../app/domain/kernel/localized";
import { url } from "../../../app/urls";
import { expectAccessible, inLanguage, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";

const pages = [
  "home",
  "initiative",
  "glossary",
  "register",
  "map",
  "changes",
  "instruments",
  "matrix",
  "timeline",
  "statistics",
  "compare",
  "countries",
  "challenges",
  "reported",
  "assistance",
  "assistanceGaps",
  "assistanceFigures",
  "rounds",
  "scoreRules",
  "engagements",
  "howCounted",
  "verify",
  "about",
  "accessibility",
  "privacy",
  "signUp",
  "signIn",
  "forgotPassword",
] as const;

for (const lang of locales) {
  test.describe(lang, () => {
    test.use({ lang });
    // Many pages, one after the other.
    test.setTimeout(300_000);

    test("what anybody may open is accessible", async ({ page }) => {
      for (const name of inLanguage(pages, lang)) {
        const answer = await page.goto(url(name, { lang }));
        expect(answer?.status()).toBe(200);
        await expectAccessible(page);
      }
    });
  });
}

for (const lang of new Set([...walkedIn, "zh" as const])) {
  test.describe(`records in ${lang}`, () => {
    test.use({ lang });
    test.setTimeout(300_000);

    test("a practice and its editions are accessible", async ({ page }) => {
      await page.goto(url("practices", { lang }));
      await page.locator("main h3 a").first().click();
      await expectAccessible(page);
      await page.locator("main a[href$='/versions']").first().click();
      await expectAccessible(page);
      await page.goto(url("askForHelp", { lang, number: "BP-000001" }));
      await expectAccessible(page);
    });

    test("a published round is accessible", async ({ page }) => {
      const number = "RD-000001";
      const pair = { request: "R00001", offer: "O00001" };
      await page.goto(url("round", { lang, number }, pair));
      await expectAccessible(page);
    });

    test("a request for help is accessible", async ({ page }) => {
      await page.goto(url("request", { lang, number: "AR-000100" }));
      await expectAccessible(page);
    });

    test("an act, its participant and a page that is not there are accessible", async ({
      page,
    }) => {
      await page.goto(url("register", { lang }, { status: "published" }));
      await page.locator("main a[href*='/acts/']").first().click();
      await expectAccessible(page);
      await page.locator("main a[href$='/challenge']").first().click();
      await expectAccessible(page);
      await page.goBack();
      await page.locator("main a[href*='/participants/']").first().click();
      await expectAccessible(page);
      await page.goto(url("instruments", { lang }));
      await page.locator("main h3 a").first().click();
      await expectAccessible(page);
      const answer = await page.goto(`/${lang}/nowhere`);
      expect(answer?.status()).toBe(404);
      await expectAccessible(page);
    });
  });
}
