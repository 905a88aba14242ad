import { url } from "../../../app/urls";
import { expectAccessible, walkedIn } from "../../support/axe";
import { expect, test } from "../../support/browser";
import { openReply } from "../../support/open-reply";
import { startServer } from "../../support/server";
import { ownState } from "../steps/instrument";
import { accept, clear, invite, put, writePractice } from "../steps/practice";
import { comeIn, press, signInOfficer, visitor } from "../steps/visitor";

for (const lang of walkedIn) {
  test.describe(lang, () => {
    test.use({ lang });
    test.setTimeout(300_000);

    test("taking a practice over, clearing and reviewing one are accessible", async ({
      page,
    }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await comeIn(who, "minister");
      const { id: state } = await ownState(who);
      await page.goto(url("practices", { lang }, { evidence: "E1" }));
      const practice = page.locator("main a[href*='/practices/BP-']").first();
      const [number = ""] =
        /BP-\d+/.exec((await practice.getAttribute("href")) ?? "") ?? [];
      await page.goto(url("adoptPractice", { lang, id: state, number }));
      await page.locator("#main-form button").last().click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);

      const title = `A desk in ${lang} ${Date.now().toString(36)}`;
      const id = await writePractice(who, state, title);
      await comeIn(who, "focal");
      await page.goto(url("practicesToClear", { lang }));
      await expectAccessible(page);
      await page.goto(url("clearPractice", { lang, id }));
      await press(who, t("review.send-answer"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await clear(who, id);

      await signInOfficer(who, "editor-in-chief");
      await invite(who, id, "expert");
      const review = await accept(who, "expert", title);
      await page.goto(url("reviewForm", { lang, id: review }));
      await press(who, t("review.form.send"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      await put(who, { summary: "Half a sen" });
      await press(who, t("draft.save"));
      await expect(page.getByText(t("draft.saved"))).toBeVisible();
      await expectAccessible(page);
    });

    test("a state's reply and a translation are accessible", async ({
      browser,
    }) => {
      const server = await startServer();
      const context = await browser.newContext({ baseURL: server.origin });
      const page = await context.newPage();
      try {
        const who = visitor(page, lang);
        const { t } = who;
        const email = "minister2@fairway.example";
        const { reply, participantId: id } = openReply(server.dataDir, email);
        await comeIn(who, "minister2");
        await page.goto(url("practiceReply", { lang, id, reply }));
        await press(who, t("review.send-answer"));
        await expect(page.getByRole("alert")).toBeVisible();
        await expectAccessible(page);
        await put(who, { do: "reply", body: "It was twelve days." });
        await press(who, t("review.send-answer"));
        await expect(page.getByText(t("review.reply.done"))).toBeVisible();
        await expectAccessible(page);

        await signInOfficer(who, "translator");
        await page.goto(url("practice", { lang, number: "BP-000001" }));
        await page.locator("main a[href*='/translate/']").first().click();
        await expectAccessible(page);
        // A mark that turns the direction of what follows is refused.
        await put(who, { text: "a\u202eb" });
        await press(who, t("translate.save"));
        await expect(page.getByRole("alert")).toBeVisible();
        await expectAccessible(page);
      } finally {
        await context.close();
        await server.stop();
      }
    });

    test("bringing write-ups in and handing a participant over are accessible", async ({
      page,
    }) => {
      const who = visitor(page, lang);
      const { t } = who;
      await signInOfficer(who, "editor-in-chief");
      await page.goto(url("practiceImport", { lang }));
      await press(who, t("intake.check"));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page);
      const acts = await page.request.get(url("apiActs", {}));
      const { items } = (await acts.json()) as {
        readonly items: readonly { readonly participant: { id: string } }[];
      };
      await signInOfficer(who, "registrar");
      const participant = items[0]?.participant.id ?? "";
      await page.goto(url("handOver", { lang, participant }));
      await expectAccessible(page);
    });
  });
}
