import { readFileSync } from "node:fs";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";

test("a certificate is checked without leaving the browser", async ({
  page,
  lang,
}) => {
  test.setTimeout(60_000);
  await page.goto(url("register", { lang }, { status: "published" }));
  await page.locator("main a[href*='/acts/']").first().click();
  const link = page.getByRole("link", { name: "Certificate (PDF)" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    link.click(),
  ]);
  const certificate = await download.path();
  await page
    .getByRole("link", { name: "Check a certificate or a credential" })
    .click();
  await expect(page.getByRole("status")).toContainText("Valid");

  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postData() ?? "");
  });
  const choose = page.getByLabel("Certificate (PDF) or credential");
  const check = page.getByRole("button", { name: "Check", exact: true });
  await choose.setInputFiles({
    name: "ours.pdf",
    mimeType: "application/pdf",
    buffer: readFileSync(certificate),
  });
  await check.click();
  await expect(page.getByRole("status")).toContainText("Valid");
  await expect(page.getByText("did not leave your browser")).toBeVisible();

  await choose.setInputFiles({
    name: "another.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\na secret of somebody else"),
  });
  await check.click();
  await expect(page.getByRole("status")).toContainText("Unknown");
  expect(sent).toHaveLength(2);
  expect(sent.join()).not.toMatch(/%PDF|secret/);
  expect(sent.join()).toMatch(/[0-9a-f]{64}/);
});
