import { newId } from "../../../app/domain/kernel/ids";
import { pickText } from "../../../app/domain/kernel/localized";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import {
  expectTitle,
  fill,
  follow,
  leave,
  press,
  signInOfficer,
  visitor,
  type Visitor,
} from "../steps/visitor";

interface Act {
  readonly number: string;
  readonly status: string;
  readonly participant: {
    readonly names: readonly { lang: string; text: string }[];
  };
  readonly history: readonly { event: string; reason?: string }[];
  readonly challenges: readonly Record<string, unknown>[];
}

/** An act of the demonstration that no other test looks at. */
async function pickAct({ page }: Visitor, at: number): Promise<string> {
  const answer = await page.request.get(
    url("apiActs", {}, { status: "published", kind: "academia", limit: 20 }),
  );
  const { items } = (await answer.json()) as { items: { number: string }[] };
  return items.at(at)?.number ?? "";
}

const readAct = async ({ page }: Visitor, number: string): Promise<Act> =>
  (await page.request.get(url("apiAct", { number }))).json() as Promise<Act>;

/** Challenges an act without an account, and confirms the address. */
async function challenge(who: Visitor, number: string, email: string) {
  const { page, lang, t } = who;
  await page.goto(url("act", { lang, number }));
  await follow(who, t("challenge.link"));
  await expectTitle(who, t("challenge.form.title"));
  await page
    .getByRole("radio", { name: t("challenge.reason.not_signed") })
    .check();
  await fill(who, t("challenge.field.explanation"), "We know nothing of it.");
  await fill(who, t("challenge.field.name"), "Hana Stranger");
  await fill(who, t("challenge.field.email"), email);
  // Nobody is faster than the form allows.
  await page.waitForTimeout(2100);
  await press(who, t("challenge.form.submit"));
  await expectTitle(who, t("challenge.sent.title"));
  await page.goto(url("demoMail"));
  const letter = page.getByRole("listitem").filter({ hasText: email });
  await letter.getByRole("link").first().click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/challenges\/confirm\// })
    .first()
    .click();
  await press(who, t("challenge.confirm.submit"));
  await expectTitle(who, t("challenge.sent.confirmed-title"));
}

/** Gives one answer on the page of a challenge. */
async function answer(who: Visitor, what: "suspend" | "dismiss") {
  const { page, t } = who;
  await page
    .getByRole("radio", { name: t(`challenge.do.${what}`), exact: true })
    .check();
  if (what === "dismiss") {
    await page
      .getByLabel(t("challenge.case.dismissal-reason"), { exact: true })
      .selectOption("signature_confirmed");
  }
  await press(who, t("case.submit"));
  await expect(page).toHaveURL(new RegExp(`\\?done=${what}$`));
}

test("a challenge by somebody without an account suspends an act, its dismissal restores it", async ({
  page,
  lang,
  javaScriptEnabled,
}) => {
  const who = visitor(page, lang);
  const { t } = who;
  const number = await pickAct(who, javaScriptEnabled ? -2 : -1);
  const email = `${newId().toLowerCase()}@example.org`;
  const before = await readAct(who, number);
  expect(before.status).toBe("published");

  await challenge(who, number, email);
  expect((await readAct(who, number)).status).toBe("published");

  await signInOfficer(who, "reviewer2");
  await page.goto(url("queue", { lang }, { view: "challenges" }));
  const { names } = before.participant;
  await follow(who, pickText(names, lang)?.text ?? "");
  await expect(page.getByRole("main")).toContainText("Hana Stranger");
  await press(who, t("case.do.claim"));
  await answer(who, "suspend");
  const desk = page.url().replace(/\?.*/, "");

  const suspended = await readAct(who, number);
  expect(suspended.status).toBe("suspended");
  expect(suspended.history.at(-1)).toMatchObject({
    event: "suspend",
    reason: "challenge",
  });
  expect(suspended.challenges).toEqual([]);
  await page.goto(url("act", { lang, number }));
  await expect(page.getByRole("main")).toContainText(t("act.status.suspended"));

  await page.goto(desk);
  await answer(who, "dismiss");
  await leave(who);
  const restored = await readAct(who, number);
  expect(restored.status).toBe("published");
  expect(restored.challenges).toMatchObject([
    {
      reason: "not_signed",
      outcome: "dismissed",
      outcomeReason: "signature_confirmed",
    },
  ]);
  await page.goto(url("act", { lang, number }));
  const main = page.getByRole("main");
  await expect(main).toContainText(t("challenge.outcome.dismissed"));
  await expect(main).not.toContainText("Hana Stranger");
  expect(JSON.stringify(restored)).not.toMatch(/Hana|@example\.org/);
});
