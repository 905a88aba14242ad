import { type Page } from "@playwright/test";
import { totpCode } from "../../../app/domain/account/totp";
import { newId } from "../../../app/domain/kernel/ids";
import { expect, test } from "../../support/browser";

const password = "river lantern cobalt 42";

/** Opens the newest letter to an address and gives the link in it. */
async function linkIn(page: Page, email: string): Promise<string> {
  await page.goto("/demo/mail");
  const item = page.getByRole("listitem").filter({ hasText: email });
  await item.getByRole("link").first().click();
  const link = page.getByRole("link", { name: /\/account\// }).first();
  return (await link.getAttribute("href")) ?? "";
}

/** Signs up, confirms and signs in; gives the address. */
async function join(page: Page): Promise<string> {
  const email = `${newId().toLowerCase()}@example.org`;
  await page.goto("/en/account/sign-up");
  await page.getByLabel("Your name").fill("Mona Test");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/sign-up\/sent$/);
  await page.goto(await linkIn(page, email));
  await page.getByRole("button", { name: "Confirm this address" }).click();
  await expect(page.getByText("Your address is confirmed")).toBeVisible();
  await signIn(page, email);
  return email;
}

async function signIn(page: Page, email: string) {
  await page.goto("/en/account/sign-in");
  const form = page.locator("#main-form");
  await form.getByLabel("E-mail address").fill(email);
  await form.getByLabel("Password").fill(password);
  await form.getByRole("button", { name: "Sign in", exact: true }).click();
}

const signOut = (page: Page) =>
  page.getByRole("button", { name: "Sign out" }).click();

test("a person joins, adds an authenticator app, and signs in with it", async ({
  page,
}) => {
  const email = await join(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Your account",
  );
  await page.goto("/en/account/security/totp");
  const shown = await page
    .getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    .innerText();
  const secret = shown.replace(/ /g, "");
  await page.getByLabel("Code").fill(totpCode(secret, Date.now()));
  await page.getByRole("button", { name: "Turn on" }).click();
  const codes = await page.locator("main ol li").allInnerTexts();
  expect(codes).toHaveLength(10);
  await page.getByRole("link", { name: "I have saved them" }).click();
  await expect(page.getByText("10 left")).toBeVisible();

  await signOut(page);
  await signIn(page, email);
  await expect(page).toHaveURL(/sign-in\/code$/);
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("This code is not right");
  await page.getByLabel("Code").fill(codes[0] ?? "");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/en\/account$/);
});

test("a link outside of the site is not followed after signing in", async ({
  page,
}) => {
  await page.goto("/en/account/sign-in?to=//example.org/");
  await page
    .getByRole("row", { name: "editor@fairway.example" })
    .getByRole("button")
    .click();
  await expect(page).toHaveURL(/\/en\/account$/);
});

test("an officer of the demonstration sees the code and comes in", async ({
  page,
}) => {
  await page.goto("/ar/account/sign-in?to=/ar/secretariat");
  await page
    .getByRole("row", { name: "reviewer@fairway.example" })
    .getByRole("button")
    .click();
  const code = await page.locator("strong.code").innerText();
  await page.locator("[name=code]").fill(code);
  await page.locator("#main-form").getByRole("button").click();
  await expect(page).toHaveURL(/\/ar\/secretariat$/);
});

test("without JavaScript the page says that passkeys need it", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/en/account/sign-in/passkey");
  const button = page.getByRole("button", { name: "Use my passkey" });
  const reason = page.getByText("Passkeys need JavaScript");
  await expect(button).toBeVisible({ visible: javaScriptEnabled });
  await expect(reason).toBeVisible({ visible: !javaScriptEnabled });
});

test("a passkey signs in alone, as second factor, and is removed", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "passkeys need JavaScript");
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const email = await join(page);
  await page.goto("/en/account/security/passkeys");
  await page.getByLabel("Name of the passkey").fill("Laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.locator("main ol li")).toHaveCount(10);

  await signOut(page);
  await page.goto("/en/account/sign-in/passkey");
  await page.getByRole("button", { name: "Use my passkey" }).click();
  await expect(page).toHaveURL(/\/en\/account$/);

  await signOut(page);
  await signIn(page, email);
  await page.getByRole("link", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Use my passkey" }).click();
  await expect(page).toHaveURL(/\/en\/account$/);

  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/en/account/security/passkeys");
  await page.getByRole("button", { name: "Remove Laptop" }).click();
  await expect(page.getByText("You have no passkey yet.")).toBeVisible();
});
