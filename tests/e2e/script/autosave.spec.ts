import { newId } from "../../../app/domain/kernel/ids";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { enterCompany, makeCompany } from "../steps/company";
import { fill, follow, join, press, visitor } from "../steps/visitor";

const lang = "en";
test.use({ lang });
test.setTimeout(90_000);

test("a draft is saved while one writes, and never over somebody else's words", async ({
  page,
}) => {
  const who = visitor(page, lang);
  const { t } = who;
  await join(who, `${newId().toLowerCase()}@example.org`);
  const participantId = await enterCompany(who, makeCompany(lang));
  await page.goto(url("myParticipant", { lang, id: participantId }));
  await follow(who, t("acts.do.start"));
  await page
    .getByRole("radio", { name: t("act.type.support"), exact: true })
    .check();
  await press(who, t("acts.new.start"));
  const id = new URL(page.url()).pathname.split("/")[4] ?? "";
  const question = url("actSignatory", { lang, id });
  const name = page.getByLabel(t("acts.signatory.signatoryName"), {
    exact: true,
  });
  const note = page.locator("[data-autosave]");

  // After a pause, without a button, and again from there.
  await page.goto(question);
  for (const words of ["Amina", "Amina Otieno"]) {
    await name.fill(words);
    await expect(note).toHaveText(/^Saved at \d\d:\d\d.* · not sent$/);
    const other = await page.context().newPage();
    await expect(async () => {
      await other.goto(question);
      await expect(
        other.getByLabel(t("acts.signatory.signatoryName"), { exact: true }),
      ).toHaveValue(words, { timeout: 500 });
    }).toPass({ timeout: 8000 });
    await other.close();
  }

  // When the page goes away at once.
  await name.fill("Amina A. Otieno");
  await page.goto(url("actTasks", { lang, id }));
  await page.goto(question);
  await expect(name).toHaveValue("Amina A. Otieno");

  // Somebody else changes the same answers: told, and nothing replaced.
  const second = await page.context().newPage();
  await second.goto(question);
  const colleague = visitor(second, lang);
  await fill(colleague, t("acts.signatory.signatoryName"), "Wanjiru Kamau");
  await press(colleague, t("acts.save-later"));
  await expect(second).toHaveURL(url("actTasks", { lang, id }));
  await name.fill("Amina B. Otieno");
  await expect(note).toHaveText(t("acts.autosave.conflict"));
  await second.goto(question);
  await expect(
    second.getByLabel(t("acts.signatory.signatoryName"), { exact: true }),
  ).toHaveValue("Wanjiru Kamau");
  await press(who, t("acts.save-continue"));
  await expect(page.getByText(t("act.error.changed-meanwhile"))).toBeVisible();
  await expect(name).toHaveValue("Amina B. Otieno");
  // There, only a button replaces them.
  await expect(note).toHaveCount(0);
});
