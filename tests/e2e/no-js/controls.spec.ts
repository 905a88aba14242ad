import type { Page } from "@playwright/test";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { enterCompany, makeCompany } from "../steps/company";
import {
  comeIn,
  press,
  signInOfficer,
  visitor,
  type Visitor,
} from "../steps/visitor";

/**
 * Visible controls that would do nothing: a link without a place to go, a
 * button or field that belongs to no form, a form with nothing to send it.
 */
const deadControls = (page: Page): Promise<string[]> =>
  page
    .locator("a, button, select, input, textarea, summary, [role=button]")
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          if (control instanceof HTMLAnchorElement) {
            const { hash } = control;
            const isHere =
              control.pathname === location.pathname &&
              control.search === location.search;
            if (!control.hasAttribute("href")) return true;
            if (hash === "") return control.getAttribute("href") === "#";
            return isHere && !document.getElementById(hash.slice(1));
          }
          if (control instanceof HTMLButtonElement) {
            return control.type !== "submit" || control.form === null;
          }
          if (
            control instanceof HTMLInputElement ||
            control instanceof HTMLSelectElement ||
            control instanceof HTMLTextAreaElement
          ) {
            const { form } = control;
            return !form?.querySelector("button, input[type=submit]");
          }
          return control.localName !== "summary";
        })
        .map((control) => control.outerHTML.slice(0, 160)),
    );

async function look(page: Page, addresses: readonly string[]) {
  for (const address of addresses) {
    await page.goto(address);
    expect.soft(await deadControls(page), address).toEqual([]);
  }
}

const pagesOf = async (page: Page, pattern: string) =>
  page
    .getByRole("main")
    .locator(`a[href*='${pattern}']`)
    .first()
    .getAttribute("href");

test.describe("no control is dead without JavaScript", () => {
  test.use({ lang: "ar" });
  test.setTimeout(180_000);
  const lang = "ar";
  const me = (page: Page): Visitor => visitor(page, lang);

  test("on public pages", async ({ page }) => {
    const names = [
      ...(["home", "initiative", "glossary", "register", "map"] as const),
      ...(["howCounted", "about", "accessibility", "privacy"] as const),
      ...(["signUp", "signIn", "forgotPassword", "signInPasskey"] as const),
    ] as const;
    await look(
      page,
      names.map((name) => url(name, { lang })),
    );
    await page.goto(url("register", { lang }));
    const act = (await pagesOf(page, "/acts/")) ?? "";
    await look(page, [act, `/${lang}/nowhere`, url("demoMail")]);
    await page.goto(act);
    await look(page, [(await pagesOf(page, "/participants/")) ?? ""]);
  });

  test("on the pages of an account, a participant and an act", async ({
    page,
  }) => {
    const who = me(page);
    await comeIn(who, "owner");
    const id = await enterCompany(who, makeCompany(lang));
    await page.goto(url("newAct", { lang, id }));
    await page
      .getByRole("radio", { name: who.t("act.type.support"), exact: true })
      .check();
    await press(who, who.t("acts.new.start"));
    const act = new URL(page.url()).pathname.split("/")[4] ?? "";
    await look(page, [
      ...(
        [
          ...(["account", "security", "changePassword", "totp"] as const),
          ...(["changeEmail", "recoveryCodes", "passkeys"] as const),
          ...(["sessions", "stepUp", "newParticipant"] as const),
        ] as const
      ).map((name) => url(name, { lang })),
      ...(
        [
          ...(["myParticipant", "editParticipant"] as const),
          ...(["participantDomain", "participantMembers"] as const),
        ] as const
      ).map((name) => url(name, { lang, id })),
      ...(
        [
          ...(["actTasks", "actProposals", "actCommitments"] as const),
          ...(["actSignatory", "actEvidence", "actDates"] as const),
          ...(["actCheck", "actDiscard"] as const),
        ] as const
      ).map((name) => url(name, { lang, id: act })),
    ]);
  });

  test("on the pages of the secretariat", async ({ page }) => {
    await signInOfficer(me(page), "auditor");
    await page.goto(url("queue", { lang }));
    const aCase = (await pagesOf(page, "/cases/")) ?? "";
    await look(page, [url("queue", { lang }), aCase, url("audit", { lang })]);
    await signInOfficer(me(page), "administrator");
    await page.goto(url("users", { lang }));
    const person = (await pagesOf(page, "/users/")) ?? "";
    await look(page, [url("users", { lang }), person]);
  });
});
