import { locales } from "../../../app/domain/kernel/localized";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { textOf } from "../../support/tree";

interface TextFile {
  readonly parts: readonly { readonly anchor: string; readonly text: string }[];
}

const textFile = (lang: string) =>
  JSON.parse(textOf(`app/domain/initiative/text/${lang}.json`)) as TextFile;

for (const lang of locales) {
  test.describe(lang, () => {
    test.use({ lang });

    test("the initiative stands whole in the reader's language", async ({
      page,
    }) => {
      await page.goto(url("initiative", { lang }));
      const [title, ...parts] = textFile(lang).parts;
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        title?.text ?? "",
      );
      await expect(page).toHaveTitle(new RegExp(title?.text ?? ""));
      expect(parts).toHaveLength(16);
      for (const { anchor, text } of parts) {
        await expect(page.locator(`#${anchor} [lang=${lang}][dir]`)).toHaveText(
          text,
        );
      }
    });
  });
}

test("a second language stands beside the first, row by row", async ({
  page,
}) => {
  await page.goto(url("initiative", { lang: "en" }));
  await page.getByLabel("Second language").selectOption("ar");
  await page.getByRole("button", { name: "Show beside" }).click();
  await expect(page).toHaveURL(/[?]beside=ar$/);
  const row = page.locator("#m7");
  await expect(row.locator("[lang=en][dir=ltr]")).toBeVisible();
  await expect(row.locator("[lang=ar][dir=rtl]")).toBeVisible();
  await expect(row.getByText("Working translation")).toHaveCount(2);
  const [left, right] = await Promise.all([
    row.locator("[lang=en][dir]").boundingBox(),
    row.locator("[lang=ar][dir]").boundingBox(),
  ]);
  expect(left?.y).toBe(right?.y);
});

test("a proposal leads to its own address and to its acts", async ({
  page,
}) => {
  await page.goto(url("initiative", { lang: "en" }));
  await page.getByRole("link", { name: /Link to .*Proposal 7$/ }).click();
  await expect(page).toHaveURL(/#m7$/);
  await expect(
    page.locator("#m7").getByRole("link", { name: /acts? on this proposal/ }),
  ).toHaveAttribute("href", url("register", { lang: "en" }, { proposal: 7 }));
});

test("the glossary leads into the text", async ({ page }) => {
  await page.goto(url("glossary", { lang: "fr" }));
  await page
    .locator("#over-securitising")
    .getByRole("link", { name: "Proposition 10" })
    .click();
  await expect(page).toHaveURL(/\/fr\/initiative#m10$/);
});
