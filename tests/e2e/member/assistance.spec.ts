import type { Browser } from "@playwright/test";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { schemaProblems } from "../../support/iati";
import { startServer } from "../../support/server";
import { makeTempDir } from "../../support/temp";
import {
  accept,
  askForHelp,
  askToAdopt,
  idHere,
  makeOffer,
  openRequest,
  ownBody,
  ratings,
  report,
  runRound,
  send,
} from "../steps/assistance";
import { comeIn, visitor } from "../steps/visitor";

const lang = "en";

/** A portal of one's own, whose clock runs ahead, and a browser in front of it. */
async function open(browser: Browser, folder: string, days: number) {
  const server = await startServer({
    DATA_DIR: folder,
    CLOCK_OFFSET: String(days),
  });
  const context = await browser.newContext({
    baseURL: server.origin,
    locale: lang,
  });
  const who = visitor(await context.newPage(), lang);
  // Steps that cannot be undone ask once more.
  who.page.on("dialog", (dialog) => void dialog.accept());
  const close = async () => {
    await context.close();
    await server.stop();
  };
  return { who, close };
}

test("help is asked for, endorsed, matched by a round, given, judged and published", async ({
  browser,
}) => {
  test.setTimeout(360_000);
  const folder = makeTempDir();
  const title = "Fair contracts for the data of farmers";
  const given = "Model contracts, taught online";
  try {
    const { who, close } = await open(browser, folder.path, 0);
    const { page, t } = who;
    const asking = await ownBody(who, "requester");
    const giving = await ownBody(who, "donor");

    await askToAdopt(who);
    const request = await askForHelp(who, { area: asking.area, title });
    await openRequest(who, request);
    await makeOffer(who, giving.id, given);
    await runRound(who);

    await accept(who, "requester", given);
    // Contacts pass only when both said yes.
    await expect(page.getByText("canary@gives.example")).toHaveCount(0);
    await accept(who, "donor", given);
    await expect(page.getByText("canary@asks.example").first()).toBeVisible();

    await page.goto(url("myEngagements", { lang }));
    const line = page.locator("main :is(li, tr)").filter({ hasText: title });
    await line.getByRole("link").first().click();
    const id = idHere(who);
    await page.goto(url("engagementTerms", { lang, id }));
    await send(who, {
      do: "save",
      title,
      "outputs.0.target": "3",
      providerDoes: "Teaches for twelve months.",
      requesterDoes: "Brings the farmers together.",
      start: "2027-01-10",
      end: "2027-12-10",
    });
    for (const name of ["donor", "requester"]) {
      await comeIn(who, name);
      await page.goto(url("engagementTerms", { lang, id }));
      await send(who, { do: "sign" });
    }
    // Signed terms are changed by both, and hold until then.
    await page.goto(url("engagementAmendment", { lang, id }));
    await send(who, {
      ...{ do: "save", end: "2027-12-20", reason: "The harvest is late." },
    });
    for (const name of ["requester", "donor"]) {
      await comeIn(who, name);
      await page.goto(url("engagementTerms", { lang, id }));
      await send(who, { do: "sign-amendment" });
    }
    await expect(page.locator("#former")).toBeVisible();
    await page.goto(url("engagementWork", { lang, id }));
    await expect(
      page.getByText(t("exchange.engagement-status.active")).first(),
    ).toBeVisible();
    await close();

    const later = await open(browser, folder.path, 185);
    const then = later.who;
    await report(then, "requester", id, "amber", "One course was held.");
    await report(then, "donor", id, "green", "Two courses were held.");
    await then.page.goto(url("engagementReports", { lang, id }));
    await expect(then.page.getByText("One course was held.")).toBeVisible();
    await expect(then.page.getByText("Two courses were held.")).toBeVisible();

    await then.page.goto(url("engagementSteps", { lang, id }));
    await send(then, { do: "finalise" });
    await comeIn(then, "requester");
    await then.page.goto(url("engagementClosure", { lang, id }));
    for (const reached of await then.page.locator('[name^="outputs."]').all()) {
      await reached.fill("3");
    }
    await send(then, {
      do: "close",
      ...ratings,
      lessons: "Fewer people, trained longer.",
      needMet: "whole",
    });
    await then.page.goto(url("engagementClosure", { lang, id }));
    await send(then, { do: "practice" });
    await then.page.goto(url("myPractices", { lang }));
    await expect(then.page.getByText(title).first()).toBeVisible();

    await then.page.goto(url("engagementPublication", { lang, id }));
    await send(then, {
      do: "propose",
      title: "Contracts for farmers’ data",
      description: "Three model contracts were written and taught.",
    });
    for (const name of ["requester", "donor"]) {
      await comeIn(then, name);
      await then.page.goto(url("engagementPublication", { lang, id }));
      await send(then, { do: "consent" });
    }
    const iati = await then.page.request.get(url("iatiActivities"));
    const xml = await iati.text();
    expect(xml).toContain("Three model contracts were written and taught.");
    expect(xml).not.toContain("canary@");
    expect(await schemaProblems([xml])).toEqual([]);
    await later.close();
  } finally {
    folder.remove();
  }
});
