import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { press, visitor, signInOfficer } from "../steps/visitor";

test("a translator translates a part, and readers choose the language", async ({
  page,
}) => {
  const who = visitor(page, "en");
  const { t } = who;
  const number = "BP-000001";
  await signInOfficer(who, "translator");
  await page.goto(url("practice", { lang: "en", number }));
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page
    .getByRole("main")
    .getByRole("link", {
      name: t("practices.translate-into", { language: "Russian" }),
    })
    .click();

  const russian = `Перевод ${Date.now().toString(36)}`;
  await page
    .getByLabel(t("translate.translation", { language: "Russian" }))
    .fill(russian);
  await page.getByLabel(t("practice.origin.machine")).check();
  await press(who, t("translate.save"));
  await expect(page).toHaveURL(/part=summary/);
  await expect(page.getByRole("row", { name: /^Title/ })).toContainText(
    t("translate.state.done"),
  );

  await page.context().clearCookies();
  await page.goto(url("practice", { lang: "ru", number }));
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(russian);
  await expect(heading.locator("bdi")).toHaveAttribute("lang", "ru");
  await page
    .getByRole("navigation", { name: "Язык текста" })
    .getByRole("link", { name: "английский" })
    .click();
  await expect(page).toHaveURL(/text=en/);
  await expect(heading).toHaveText(title);
  await expect(heading.locator("bdi")).toHaveAttribute("lang", "en");
});
