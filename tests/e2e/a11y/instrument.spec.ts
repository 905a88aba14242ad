import { url } from "../../../app/urls";
import { expectAccessible, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";
import { ownState } from "../steps/instrument";
import { comeIn, press, visitor } from "../steps/visitor";

for (const lang of walkedIn) {
  test.describe(lang, () => {
    test.use({ lang });
    test.setTimeout(300_000);

    test("filing an instrument and answering one are accessible", async ({
      page,
    }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await comeIn(who, "minister2");
      await page.goto(url("account", { lang }));
      await page.locator("main a[href*='/instruments/']").first().click();
      await expectAccessible(page);
      await press(who, t("instrument.answer-send"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);

      const { id } = await ownState(who);
      await page.goto(url("newAct", { lang, id }));
      await page
        .getByRole("radio", { name: t("act.type.confirm"), exact: true })
        .check();
      await page
        .getByRole("radio", { name: t("act.vehicle.multilateral") })
        .check();
      await press(who, t("acts.new.start"));
      await expectAccessible(page);
      const act = new URL(page.url()).pathname.split("/")[4] ?? "";
      for (const name of [
        "actInstrument",
        "actInstrumentParties",
        "actInstrumentArticles",
      ] as const) {
        await page.goto(url(name, { lang, id: act }));
        await press(who, t("acts.save-continue"));
        await expectAccessible(page);
      }
    });
  });
}
