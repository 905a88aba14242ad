import { url } from "../../../app/urls";
import { expectAccessible, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";
import { ownState } from "../steps/instrument";
import { comeIn, fill, press, signInOfficer, visitor } from "../steps/visitor";

for (const lang of walkedIn) {
  test.describe(lang, () => {
    test.use({ lang });
    test.setTimeout(300_000);

    test("offers and matches are accessible to both sides", async ({
      page,
    }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await comeIn(who, "minister");
      const { id: state } = await ownState(who);
      await page.goto(url("newOffer", { lang, id: state }));
      await fill(who, t("offer.field.title"), "Drafting help");
      await press(who, t("offer.new.start"));
      await press(who, t("offer.write.save"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      const id = new URL(page.url()).pathname.split("/")[4] ?? "";
      for (const name of ["offerSteps", "rankRequests"] as const) {
        await page.goto(url(name, { lang, id }));
        await expectAccessible(page);
      }
      for (const name of ["participantOffers", "interests"] as const) {
        await page.goto(url(name, { lang, id: state }));
        await expectAccessible(page);
      }
      for (const name of ["myOffers", "myMatches", "newMatch"] as const) {
        await page.goto(url(name, { lang }));
        await expectAccessible(page);
      }
    });

    test("requests are accessible to the side that asks", async ({ page }) => {
      const who = visitor(page, lang);
      await comeIn(who, "requester");
      await page.goto(url("myRequests", { lang }));
      await expectAccessible(page);
      const own = page.locator("main a[href*='/account/requests/01']").first();
      const id = (await own.getAttribute("href"))?.split("/")[4] ?? "";
      for (const name of ["requestSteps", "rankOffers"] as const) {
        await page.goto(url(name, { lang, id }));
        await expectAccessible(page);
      }
    });

    test("offers and matches are accessible to officers", async ({ page }) => {
      const who = visitor(page, lang);
      await signInOfficer(who, "matching");
      for (const name of ["offerDesk", "matchDesk", "interestDesk"] as const) {
        await page.goto(url(name, { lang }));
        await expectAccessible(page);
      }
    });
  });
}
