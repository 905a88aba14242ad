import { url } from "../../../app/urls";
import { expectAccessible, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";
import { draftSupport, enterCompany, makeCompany } from "../steps/company";
import { comeIn, follow, press, visitor } from "../steps/visitor";

const questions = [
  "actProposals",
  "actCommitments",
  "actSignatory",
  "actEvidence",
  "actDates",
] as const;

for (const lang of walkedIn) {
  test.describe(lang, () => {
    test.use({ lang });
    test.setTimeout(300_000);

    test("the pages of a participant and of an act are accessible", async ({
      page,
    }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await comeIn(who, "owner");
      await page.goto(url("newParticipant", { lang }));
      await expectAccessible(page);
      await press(who, t("participants.new.submit"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);

      const id = await enterCompany(who, makeCompany(lang));
      for (const name of [
        "myParticipant",
        "editParticipant",
        "participantDomain",
        "participantMembers",
        "newAct",
      ] as const) {
        await page.goto(url(name, { lang, id }));
        await expectAccessible(page);
      }

      await page
        .getByRole("radio", { name: t("act.type.support"), exact: true })
        .check();
      await press(who, t("acts.new.start"));
      await expectAccessible(page);
      const act = new URL(page.url()).pathname.split("/")[4] ?? "";
      for (const name of questions) {
        await page.goto(url(name, { lang, id: act }, { show: "all" }));
        await expectAccessible(page);
      }
      for (const name of ["actCheck", "actDiscard"] as const) {
        await page.goto(url(name, { lang, id: act }));
        await expectAccessible(page);
      }
      await press(who, t("acts.discard.do"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
    });

    test("answers to check, what was sent and withdrawing are accessible", async ({
      page,
    }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await comeIn(who, "owner");
      const id = await enterCompany(who, makeCompany(lang));
      await draftSupport(who, id);
      await expectAccessible(page);
      const act = new URL(page.url()).pathname.split("/")[4] ?? "";
      await page.goto(url("actCheck", { lang, id: act }));
      await press(who, t("acts.check.send"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await page
        .getByRole("checkbox", { name: t("acts.check.declaration") })
        .check();
      await press(who, t("acts.check.send"));
      await expectAccessible(page);
      await page.goto(url("actTasks", { lang, id: act }));
      await expectAccessible(page);

      // Only what is on the register can be withdrawn: the first company's act.
      await page.goto(url("account", { lang }));
      const main = page.getByRole("main");
      await main.locator("a[href*='/participants/01']").first().click();
      await main.locator("a[href*='/account/acts/01']").first().click();
      await follow(who, t("report.do"));
      await expectAccessible(page);
      await page.goBack();
      await follow(who, t("acts.do.withdraw"));
      await expectAccessible(page);
      await press(who, t("acts.withdraw.continue"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
    });
  });
}
