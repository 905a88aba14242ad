import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../../app/domain/kernel/localized";
import { url } from "../../../app/urls";
import { words, type Words } from "../../support/words";

export const password = "river lantern cobalt 42";

/** Somebody in front of a browser who reads one language. */
export interface Visitor {
  readonly page: Page;
  readonly lang: Locale;
  readonly t: Words;
}

export const visitor = (page: Page, lang: Locale): Visitor => ({
  page,
  lang,
  t: words(lang),
});

/** Presses the button that has exactly this name. */
export const press = ({ page }: Visitor, name: string) =>
  page
    .getByRole("main")
    .getByRole("button", { name, exact: true })
    .first()
    .click();

/** Follows a link in the main part of the page. */
export const follow = ({ page }: Visitor, name: string) =>
  page
    .getByRole("main")
    .getByRole("link", { name, exact: true })
    .first()
    .click();

/** Fills the field that has exactly this label. */
export const fill = ({ page }: Visitor, label: string, value: string) =>
  page.getByRole("main").getByLabel(label, { exact: true }).first().fill(value);

export const expectTitle = ({ page }: Visitor, title: string) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

/** Opens the newest letter to an address and follows the link in it. */
export async function followLetter({ page }: Visitor, email: string) {
  await page.goto(url("demoMail"));
  const letter = page.getByRole("listitem").filter({ hasText: email });
  await letter.getByRole("link").first().click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/account\// })
    .first()
    .click();
}

/** Ends whoever's session the browser holds. */
export const leave = ({ page }: Visitor) => page.context().clearCookies();

export async function signIn(who: Visitor, email: string) {
  const { page, lang, t } = who;
  await leave(who);
  await page.goto(url("signIn", { lang }));
  const form = page.locator("#main-form");
  await form.getByLabel(t("account.field.email")).fill(email);
  await form.getByLabel(t("account.field.password")).fill(password);
  await form
    .getByRole("button", { name: t("account.sign-in.submit"), exact: true })
    .click();
  await expectTitle(who, t("account.home.title"));
}

/** Signs up, confirms the address by the letter, and signs in. */
export async function join(who: Visitor, email: string) {
  const { page, lang, t } = who;
  await page.goto(url("signUp", { lang }));
  await fill(who, t("account.field.name"), "Mona Test");
  await fill(who, t("account.field.email"), email);
  await fill(who, t("account.field.password"), password);
  await press(who, t("account.sign-up.submit"));
  await expect(page).toHaveURL(url("signUpSent", { lang }));
  await followLetter(who, email);
  await press(who, t("account.confirm.submit"));
  await expect(
    page.getByText(t("account.sign-in.done-confirmed")),
  ).toBeVisible();
  await signIn(who, email);
}

/** Comes in as one of the demonstration's people, by the button beside the name. */
export async function comeIn(who: Visitor, name: string) {
  const { page, lang } = who;
  await leave(who);
  await page.goto(url("signIn", { lang }));
  await page
    .getByRole("row", { name: `${name}@fairway.example` })
    .getByRole("button")
    .click();
}

/** Comes in as one of its officers, with the code that the page shows. */
export async function signInOfficer(who: Visitor, name: string) {
  const { page, t } = who;
  await comeIn(who, name);
  const code = await page.locator("strong.code").innerText();
  await fill(who, t("account.field.code"), code);
  await press(who, t("account.code.submit"));
  await expectTitle(who, t("account.home.title"));
}
