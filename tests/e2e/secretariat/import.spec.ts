import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { follow, press, signInOfficer, visitor } from "../steps/visitor";

const letters = "bcdfghjklmnpqrstvwxz";
const unusual = () =>
  Array.from(
    { length: 11 },
    () => letters[Math.floor(Math.random() * letters.length)] ?? "",
  ).join("");

test("a list goes through the dry run and a second officer onto the register", async ({
  page,
}) => {
  const who = visitor(page, "fr");
  const { lang, t } = who;
  const name = `Coopérative ${unusual()}`;
  const list = [
    "nom;type;pays;date",
    `${name};entreprise;Côte d’Ivoire;31 mars 2025`,
    `Maison ${unusual()};ONG;Sénégal;3/4/2025`,
    `Atelier ${unusual()};entreprise;Atlantide;2025-01-02`,
  ].join("\n");

  await signInOfficer(who, "registrar");
  await page.goto(url("imports", { lang }));
  await page
    .getByLabel(t("import.upload.file"), { exact: true })
    .setInputFiles({
      name: "liste.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(list),
    });
  await press(who, t("import.upload.submit"));
  const tag = page.getByRole("main").getByText(t("import.state.review"));
  await expect(async () => {
    await page.reload();
    await expect(tag.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });

  await expect(
    page.getByText(t("import.finding.area-unknown")),
  ).not.toHaveCount(0);
  await page
    .getByLabel(t("import.findings.decide", { row: 3 }))
    .selectOption("2025-04-03");
  await press(who, t("import.findings.save"));
  await expect(page.getByText(t("import.done.saved"))).toBeVisible();
  await press(who, t("import.act.hand-over"));
  await expect(page.getByText(t("import.act.wait-other"))).toBeVisible();
  const { pathname } = new URL(page.url());

  await signInOfficer(who, "registrar2");
  await page.goto(pathname);
  page.once("dialog", (dialog) => void dialog.accept());
  await press(who, t("import.act.approve"));
  await expect(async () => {
    await page.goto(pathname);
    await expect(
      page.getByText(t("import.done.title", { count: 2 })),
    ).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });

  await page.goto(url("register", { lang }, { q: name }));
  await follow(who, name);
  await expect(page.getByText(t("import.source.title"))).toBeVisible();
  await expect(
    page.getByText(t("ui.level.self_declared")).first(),
  ).toBeVisible();
});
