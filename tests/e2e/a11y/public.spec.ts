import { locales } from "../../../app/domain/kernel/localized";
import { url } from "../../../app/urls";
import { expectAccessible } from "../../support/axe";
import { expect, test } from "../../support/browser";

const pages = [
  "home",
  "initiative",
  "glossary",
  "register",
  "map",
  "howCounted",
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
    // Colours are the same in every language: dark at 320 pixels is seen in one.
    const looks = lang === "ar" ? 4 : 3;

    for (const name of pages) {
      test(`${name} is accessible`, async ({ page }) => {
        const answer = await page.goto(url(name, { lang }));
        expect(answer?.status()).toBe(200);
        await expectAccessible(page, looks);
      });
    }

    test("an act and its participant are accessible", async ({ page }) => {
      await page.goto(url("register", { lang }));
      await page.locator("main a[href*='/acts/']").first().click();
      await expectAccessible(page, looks);
      await page.locator("main a[href*='/participants/']").first().click();
      await expectAccessible(page, looks);
    });

    test("a page that is not there is accessible", async ({ page }) => {
      const answer = await page.goto(`/${lang}/nowhere`);
      expect(answer?.status()).toBe(404);
      await expectAccessible(page, looks);
    });
  });
}
