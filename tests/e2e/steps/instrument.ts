import { expect } from "@playwright/test";
import { proposalNumbers } from "../../../app/domain/act/model";
import { url } from "../../../app/urls";
import { letter, pdf } from "../../unit/file/pdf-sample";
import { expectTitle, fill, follow, press, type Visitor } from "./visitor";

/** The participant a minister of the demonstration acts for: its id and its name. */
export async function ownState(who: Visitor) {
  const { page, lang } = who;
  await page.goto(url("account", { lang }));
  const link = page
    .getByRole("main")
    .locator(
      "a[href*='/account/participants/01']:not([href*='/instruments'], [href*='/replies'])",
    )
    .first();
  const name = (await link.innerText()).trim();
  const id = ((await link.getAttribute("href")) ?? "").split("/")[4] ?? "";
  return { id, name };
}

/** Answers every question of a confirmation through a bilateral agreement; ends on the task list. */
export async function draftThroughAgreement(
  who: Visitor,
  participantId: string,
  { other, title, day }: { other: string; title: string; day: string },
) {
  const { page, lang, t } = who;
  await page.goto(url("newAct", { lang, id: participantId }));
  await page
    .getByRole("radio", { name: t("act.type.confirm"), exact: true })
    .check();
  await page
    .getByRole("radio", { name: t("act.vehicle.bilateral"), exact: true })
    .check();
  await press(who, t("acts.new.start"));
  const tasks = new URL(page.url()).pathname;

  await follow(who, t("instrument.description.title"));
  await page
    .getByRole("radio", { name: t("instrument.kind.agreement"), exact: true })
    .check();
  await fill(who, t("instrument.field.title", { place: 1 }), title);
  await page
    .getByRole("group", { name: t("instrument.field.authentic"), exact: true })
    .getByRole("checkbox")
    .first()
    .check();
  await fill(who, t("instrument.field.done"), day);
  await press(who, t("acts.save-continue"));

  await expectTitle(who, t("instrument.parties.title"));
  await page
    .getByRole("group", { name: t("instrument.party-place", { place: 2 }) })
    .getByRole("textbox")
    .fill(other);
  await press(who, t("acts.save-continue"));

  await expectTitle(who, t("instrument.articles.title"));
  for (const number of proposalNumbers) {
    await page
      .locator(`input[name="alignment.${String(number)}"][value="same"]`)
      .check();
  }
  await press(who, t("acts.save-continue"));

  await page.goto(tasks);
  await follow(who, t("act.section.signatory"));
  await fill(who, t("acts.signatory.signatoryName"), "Ada Minister");
  await page
    .getByRole("radio", { name: t("act.office.foreign_minister") })
    .check();
  await fill(who, t("acts.signatory.signatoryTitle"), "Foreign Minister");
  await fill(who, t("acts.signatory.focalPoint"), "focal@fairway.example");
  await press(who, t("acts.save-continue"));

  await page.goto(tasks);
  await follow(who, t("act.section.evidence"));
  await page
    .getByRole("radio", { name: t("act.evidence.signed_instrument") })
    .check();
  await page.getByLabel(t("file.label.file"), { exact: true }).setInputFiles({
    name: "agreement.pdf",
    mimeType: "application/pdf",
    buffer: pdf(letter),
  });
  await press(who, t("acts.evidence.add"));
  await expect(page.getByRole("link", { name: "agreement.pdf" })).toBeVisible();
  await page.goto(tasks);
}
