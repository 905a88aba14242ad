import { locales } from "../../../app/domain/kernel/localized";
import { url } from "../../../app/urls";
import { expectAccessible, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";
import { comeIn, press, signInOfficer, visitor } from "../steps/visitor";

for (const lang of walkedIn) {
  test.describe(lang, () => {
    test.use({ lang });
    test.setTimeout(300_000);

    test("the queue and a case are accessible", async ({ page }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await signInOfficer(who, "registrar2");
      await page.goto(url("queue", { lang }));
      await expectAccessible(page);
      // Each language looks at a case of its own, and gives it back.
      await page
        .getByRole("main")
        .locator("a[href*='/cases/']")
        .nth(locales.indexOf(lang))
        .click();
      await expectAccessible(page);
      await press(who, t("case.do.claim"));
      await press(who, t("case.submit"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await press(who, t("case.do.release"));
      await page.goto(url("queue", { lang }, { view: "challenges" }));
      await page
        .getByRole("main")
        .locator("a[href*='/secretariat/challenges/']")
        .first()
        .click();
      await expectAccessible(page);
      for (const name of [
        "successions",
        "newSuccession",
        "graduations",
        "newGraduation",
        "claims",
        "newClaim",
        "imports",
        "focalPoints",
      ] as const) {
        await page.goto(url(name, { lang }));
        await expectAccessible(page);
      }
      for (const [list, item] of [
        ["disputes", "a[href*='/instruments/']"],
        ["memberLists", "a[href*='/organizations/']"],
      ] as const) {
        await page.goto(url(list, { lang }));
        await expectAccessible(page);
        await page.getByRole("main").locator(item).first().click();
        await expectAccessible(page);
      }
    });

    test("requests for help are accessible to officers", async ({ page }) => {
      const who = visitor(page, lang);
      await signInOfficer(who, "matching");
      await page.goto(url("requestDesk", { lang }, { view: "open" }));
      await expectAccessible(page);
      await page
        .getByRole("main")
        .getByRole("table")
        .locator("a[href*='/secretariat/requests/']")
        .first()
        .click();
      await expectAccessible(page);
      await page.locator("main a[href$='/pool']").first().click();
      await expectAccessible(page);
    });

    test("practices under review are accessible to editors and reviewers", async ({
      page,
    }) => {
      const who = visitor(page, lang);
      await signInOfficer(who, "editor-in-chief");
      await page.goto(url("practiceDesk", { lang }, { view: "in_review" }));
      await expectAccessible(page);
      await page
        .getByRole("main")
        .getByRole("table")
        .locator("a[href*='/secretariat/practices/']")
        .first()
        .click();
      await expectAccessible(page);
      const id = new URL(page.url()).pathname.split("/")[4] ?? "";
      const found = { q: "expert@fairway.example" };
      await page.goto(url("practiceReviewers", { lang, id }, found));
      await expectAccessible(page);
      await signInOfficer(who, "translator");
      await page.goto(url("translationDesk", { lang }, { to: "es" }));
      await expectAccessible(page);
      await comeIn(who, "expert");
      await page.goto(url("myReviews", { lang }));
      await expectAccessible(page);
      await page
        .getByRole("main")
        .locator("a[href*='/account/reviews/']")
        .first()
        .click();
      await expectAccessible(page);
    });

    test("people and the audit trail are accessible", async ({ page }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await signInOfficer(who, "administrator");
      await page.goto(url("users", { lang }));
      await expectAccessible(page);
      await press(who, t("secretariat.invite.submit"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await page.goto(url("users", { lang }));
      await page
        .getByRole("main")
        .locator("a[href*='/users/']")
        .first()
        .click();
      await expectAccessible(page);
      await page.goto(url("audit", { lang }));
      await expectAccessible(page);
      const answer = await page.goto(url("queue", { lang }));
      expect(answer?.status()).toBe(403);
      await expectAccessible(page);
    });
  });
}
