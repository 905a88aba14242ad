import type { Browser } from "@playwright/test";
import { DAY } from "../../../app/domain/kernel/clock";
import { lateTimes } from "../../../app/domain/lifecycle/report-clock";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { startServer } from "../../support/server";
import { makeTempDir } from "../../support/temp";
import { comeIn, expectTitle, press, visitor } from "../steps/visitor";

interface ActJson {
  readonly status: string;
  readonly reportDue: string | null;
  readonly history: readonly { readonly event: string }[];
  readonly reports: readonly {
    readonly number: number;
    readonly text: string | null;
    readonly commitments: readonly { readonly status: string }[];
  }[];
}

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
  const page = await context.newPage();
  const who = visitor(page, lang);
  const read = async (number: string): Promise<ActJson> => {
    const answer = await page.request.get(url("apiAct", { number }));
    return (await answer.json()) as ActJson;
  };
  const close = async () => {
    await context.close();
    await server.stop();
  };
  return { ...who, who, read, close };
}

test("a company goes overdue, dormant and back as time goes on", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const folder = makeTempDir();
  try {
    // Today: the owner's company has an act in force.
    let portal = await open(browser, folder.path, 0);
    await comeIn(portal.who, "owner");
    const { page: first } = portal;
    await first.goto(url("account", { lang }));
    const main = first.getByRole("main");
    await main.locator("a[href*='/participants/01']").first().click();
    await main.locator("a[href*='/account/acts/01']").first().click();
    const path = new URL(first.url()).pathname;
    const id = path.split("/")[4] ?? "";
    const number = /FW-\d{6}/.exec(await main.innerText())?.[0] ?? "";
    const today = await portal.read(number);
    expect(today.status).toBe("published");
    const dueAt = Date.parse(today.reportDue ?? "");
    const reportsBefore = today.reports.length;
    await portal.close();

    const times = lateTimes(dueAt);
    const daysTo = (at: number) => Math.ceil((at - Date.now()) / DAY) + 1;
    for (const status of ["overdue", "dormant"] as const) {
      portal = await open(browser, folder.path, daysTo(times[status]));
      const { page, t } = portal;
      await expect
        .poll(async () => (await portal.read(number)).status, {
          timeout: 20_000,
        })
        .toBe(status);
      await page.goto(url("act", { lang, number }));
      await expect(page.getByRole("main")).toContainText(
        t(`act.status.${status}`),
      );
      if (status === "overdue") await portal.close();
    }

    // A report brings it back.
    const { page, who, t } = portal;
    await comeIn(who, "owner");
    await page.goto(url("actReport", { lang, id }));
    await expectTitle(who, t("report.title"));
    const groups = page.getByRole("group", { name: t("report.stands") });
    for (const group of await groups.all()) {
      await group
        .getByRole("radio", { name: t("report.light.delayed"), exact: true })
        .check();
    }
    for (const field of await page
      .getByLabel(t("report.text"), { exact: true })
      .all()) {
      await field.fill("Half of it is done.");
    }
    await press(who, t("report.save-check"));
    await expectTitle(who, t("report.check.title"));
    await press(who, t("report.check.send"));
    await expect(page.getByRole("alert")).toBeVisible();
    await page
      .getByRole("checkbox", { name: t("report.check.declaration") })
      .check();
    await press(who, t("report.check.send"));
    await expectTitle(who, t("report.sent.title"));

    const back = await portal.read(number);
    expect(back.status).toBe("published");
    expect(Date.parse(back.reportDue ?? "")).toBeGreaterThan(times.dormant);
    expect(back.reports).toHaveLength(reportsBefore + 1);
    expect(back.reports[0]?.commitments[0]?.status).toBe("delayed");
    expect(back.history.map(({ event }) => event).slice(-4)).toEqual([
      "fall_due",
      "fall_overdue",
      "go_dormant",
      "report",
    ]);
    await page.goto(url("act", { lang, number }));
    await expect(
      page.getByRole("region", { name: t("report.public.title") }),
    ).toContainText("Half of it is done.");
    await portal.close();
  } finally {
    folder.remove();
  }
});
