import { url } from "../../../app/urls";
import { partNames } from "../../../app/domain/practice/parts";
import { expectAccessible, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";
import { ownState } from "../steps/instrument";
import { comeIn, fill, press, visitor } from "../steps/visitor";

const plainParts = partNames.filter(
  (part) => part !== "blocks" && part !== "files",
);

for (const lang of walkedIn) {
  test.describe(lang, () => {
    test.use({ lang });
    test.setTimeout(300_000);

    test("writing a practice is accessible", async ({ page }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await comeIn(who, "minister");
      const state = await ownState(who);
      await page.goto(url("newPractice", { lang, id: state.id }));
      await press(who, t("writing.new.start"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await fill(who, t("writing.field.title"), "A practice");
      await press(who, t("writing.new.start"));
      await expectAccessible(page);
      const id = new URL(page.url()).pathname.split("/")[4] ?? "";
      for (const part of plainParts) {
        await page.goto(url("writePart", { lang, id, part }, { show: "all" }));
        await expectAccessible(page);
      }
      await page.goto(url("writePart", { lang, id, part: "measure" }));
      await fill(who, t("writing.field.measure"), "# A\n\n- b\n\n| c |\n|-|\n");
      await press(who, t("writing.preview.do"));
      await expectAccessible(page);
      await page.goto(url("writeBlocks", { lang, id }));
      await press(who, t("writing.block.add"));
      await fill(who, t("writing.block.name"), "A block");
      await press(who, t("writing.save-continue"));
      await expectAccessible(page);
      for (const name of [
        "writeBlocks",
        "writeFiles",
        "writeCheck",
        "writeEditors",
      ] as const) {
        await page.goto(url(name, { lang, id }));
        await expectAccessible(page);
      }
      await page.goto(url("myPractices", { lang }));
      await expectAccessible(page);
    });
  });
}
