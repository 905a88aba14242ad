import { url } from "../../../app/urls";
import { expectAccessible, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";

const pages = [
  "account",
  "details",
  "security",
  "changePassword",
  "changeEmail",
  "totp",
  "recoveryCodes",
  "passkeys",
  "sessions",
  "eraseAccount",
  "following",
  "notices",
  "myEngagements",
  "stepUp",
] as const;

for (const lang of walkedIn) {
  test.describe(lang, () => {
    test.use({ lang });
    // Many pages, one after the other.
    test.setTimeout(300_000);

    test("the pages of one's account are accessible", async ({ page }) => {
      await page.goto(url("signIn", { lang }));
      await page
        .getByRole("row", { name: "owner@fairway.example" })
        .getByRole("button")
        .click();
      await expect(page).toHaveURL(url("account", { lang }));
      for (const name of pages) {
        await page.goto(url(name, { lang }));
        await expectAccessible(page);
      }
    });

    test("signing in is accessible", async ({ page }) => {
      await page.goto(url("signIn", { lang }));
      await page.locator("#main-form button[type=submit]").click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await page
        .getByRole("row", { name: "auditor@fairway.example" })
        .getByRole("button")
        .click();
      await expect(page.locator("[name=code]")).toBeVisible();
      await expectAccessible(page);
      await page.goto(url("signInPasskey", { lang }));
      await expectAccessible(page);
      await page.goto(url("confirmEmail", { lang, token: "cut-short" }));
      await expectAccessible(page);
    });
  });
}
