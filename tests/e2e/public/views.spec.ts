import { expectAccessible } from "../../support/axe";
import { expect, test } from "../../support/browser";

test.setTimeout(120_000);

test("a cell of the matrix leads to as many acts", async ({ page }) => {
  await page.goto("/en/register/matrix?rows=kind");
  const cell = page.getByRole("table").locator("tbody td a").first();
  const count = (await cell.innerText()).trim();
  const proposals = page.getByRole("region", {
    name: "The eleven proposals in short",
  });
  await expect(proposals.getByRole("list")).toHaveCSS(
    "list-style-type",
    "decimal",
  );
  await cell.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(count);
});

test("two participants are compared from the list, by name", async ({
  page,
}) => {
  await page.goto("/en/register");
  const compare = page
    .getByRole("main")
    .getByRole("link", { name: "+ Compare" });
  await compare.first().click();
  await expect(page.getByText("Choose one more to compare.")).toBeVisible();
  await page.getByLabel("Name of a participant").fill("demonstration");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await compare.first().click();
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expectAccessible(page);
  const rows = table.getByRole("row");
  const all = await rows.count();
  await page.getByRole("link", { name: "Only differences" }).click();
  await expect(page.getByRole("link", { name: "All rows" })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
});

test("a country is found by a name of another language", async ({ page }) => {
  await page.goto("/en/countries");
  await page
    .getByRole("textbox", { name: "Find a country or area" })
    .fill("科特迪瓦");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await page.getByRole("status").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Côte d’Ivoire",
  );
  await expectAccessible(page);
});
