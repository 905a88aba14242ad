import type { Page } from "@playwright/test";
import { url } from "../../../app/urls";
import { expectAccessible } from "../../support/axe";
import { expect, test } from "../../support/browser";

/** Searches a language's list and opens the first practice it finds. */
async function find(
  page: Page,
  lang: "zh" | "ar" | "fr",
  words: string,
  marked: RegExp,
) {
  await page.goto(url("practices", { lang }));
  const form = page.getByRole("main").getByRole("search");
  await form.getByRole("searchbox").fill(words);
  await form.getByRole("button").click();
  const results = page.locator("#results");
  await expect(results.locator("mark").first()).toHaveText(marked);
  return results;
}

test("words are found and marked in Chinese, in Arabic and in French", async ({
  page,
}) => {
  for (const [lang, words, marked, held] of [
    ["zh", "数据", /^数据$/, /数据/],
    // With the article or without: the same word.
    ["ar", "البيانات", /^(ال)?بيانات$/, /بيانات/],
    ["fr", "consentement", /^consentement$/i, /consentement/i],
  ] as const) {
    const results = await find(page, lang, words, marked);
    await expectAccessible(page);
    // What is found does hold the word, in the language it was asked in.
    await results.locator("h3 a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/practices/BP-\\d{6}`));
    await expect(
      page.locator(`main [lang='${lang}']`, { hasText: held }).first(),
    ).toBeVisible();
  }
});

test("two practices are put aside and compared", async ({ page }) => {
  await page.goto("/en/practices?sort=evidence");
  const add = page.locator("#results").getByRole("link", { name: "+ Compare" });
  await add.nth(0).click();
  await expect(page.getByText("Choose one more to compare.")).toBeVisible();
  await add.nth(1).click();
  await page.getByRole("link", { name: "Compare 2 practices" }).click();
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table.getByText("Not stated").first()).toBeVisible();
  await expectAccessible(page);
  const rows = table.getByRole("row");
  const all = await rows.count();
  await page.getByRole("link", { name: "Only differences" }).click();
  await expect(page.getByRole("link", { name: "All rows" })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
});
