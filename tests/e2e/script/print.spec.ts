import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";

for (const lang of ["en", "ar"] as const) {
  test(`a printed record says where it stands and as of when, in ${lang}`, async ({
    page,
  }) => {
    const answer = await page.request.get(url("apiActs"));
    const { items } = (await answer.json()) as {
      items: { number: string; participant: { id: string } }[];
    };
    const [item] = items;
    const number = item?.number ?? "";
    const act = url("act", { lang, number });
    const participant = url("participant", {
      lang,
      id: item?.participant.id ?? "",
    });
    for (const path of [act, participant]) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(path);
      const foot = page.locator("[data-print-foot]");
      await expect(foot).toBeHidden();
      await page.emulateMedia({ media: "print" });
      await expect(foot).toContainText(path);
      await expect(foot).toBeVisible();
      await expect(foot.locator("svg")).toHaveCount(path === act ? 1 : 0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g);
      expect(sheets?.length).toBeLessThanOrEqual(2);
    }
  });
}
