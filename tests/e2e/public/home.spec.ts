import { expect, test } from "../../support/browser";

for (const lang of ["ar", "zh", "en", "fr", "ru", "es"] as const) {
  test.describe(lang, () => {
    test.use({ lang });

    test("the first page speaks the reader's language", async ({ page }) => {
      await page.goto(`/${lang}`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("main")).toBeVisible();
    });
  });
}

test("an unknown language is not found", async ({ page }) => {
  const answer = await page.goto("/xx");
  expect(answer?.status()).toBe(404);
});
