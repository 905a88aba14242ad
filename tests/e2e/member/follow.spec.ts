import { newId } from "../../../app/domain/kernel/ids";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import {
  draftSupport,
  enterCompany,
  makeCompany,
  send,
} from "../steps/company";
import { pass } from "../steps/officer";
import {
  expectTitle,
  fill,
  follow,
  join,
  leave,
  press,
  signIn,
  signInOfficer,
  visitor,
} from "../steps/visitor";

test.setTimeout(120_000);

test("a reader follows a search, is told of an act, and ends the letters by their link", async ({
  page,
  lang,
}) => {
  const who = visitor(page, lang);
  const { t } = who;
  const email = `${newId().toLowerCase()}@example.org`;
  const company = makeCompany(lang);
  await join(who, email);

  await page.goto(url("register", { lang }, { q: company.name }));
  await follow(who, t("follow.do.search"));
  await press(who, t("follow.offer.title"));
  await expect(page.getByRole("alert")).toContainText(
    t("follow.error.name-missing"),
  );
  await fill(who, t("follow.offer.name"), "A company to come");
  await page
    .getByRole("radio", { name: t("follow.frequency.at_once") })
    .check();
  await press(who, t("follow.offer.title"));
  await expectTitle(who, t("follow.following.title"));
  await expect(page.getByRole("main")).toContainText("A company to come");

  const participantId = await enterCompany(who, company);
  await draftSupport(who, participantId);
  const actId = await send(who);
  for (const [officer, stage] of [
    ["reviewer", "identity"],
    ["reviewer2", "authority"],
    ["registrar", "approval"],
  ] as const) {
    await signInOfficer(who, officer);
    await pass(who, actId, stage);
  }

  await signIn(who, email);
  const unread = t("follow.notices.menu", { count: 1 });
  const bell = page.getByRole("banner").getByRole("link", { name: unread });
  await expect(async () => {
    await page.goto(url("account", { lang }));
    await expect(bell).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await bell.click();
  const notice = page.getByRole("listitem").filter({ hasText: company.name });
  await expect(notice).toContainText(t("act.event.publish"));
  await press(who, t("follow.notices.read-all"));
  await expect(bell).toHaveCount(0);

  await leave(who);
  const subject = t("follow.letter.at-once.subject");
  const letter = page
    .getByRole("listitem")
    .filter({ hasText: email })
    .filter({ hasText: subject });
  await expect(async () => {
    await page.goto(url("demoMail"));
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await letter.getByRole("link").first().click();
  await expect(page.getByRole("main")).toContainText(company.name);
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/unsubscribe\// })
    .click();
  const link = page.url();
  await press(who, t("follow.unsubscribe.submit"));
  await expect(page.getByText(t("follow.unsubscribe.done"))).toBeVisible();
  await page.goto(link);
  await expect(page.getByText(t("follow.unsubscribe.already"))).toBeVisible();
});
