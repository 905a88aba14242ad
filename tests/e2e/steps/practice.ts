import { expect } from "@playwright/test";
import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
} from "../../../app/domain/practice/review-form";
import type { Locale } from "../../../app/domain/kernel/localized";
import { url } from "../../../app/urls";
import { comeIn, press, type Visitor } from "./visitor";

/** Answers fields of the page's main form by their names. */
export async function put(
  { page }: Visitor,
  fields: Readonly<Record<string, string>>,
) {
  const form = page.locator("#main-form");
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    const choice = form.locator(`input[name="${name}"][value="${value}"]`);
    if ((await choice.count()) > 0) await choice.check();
    else if ((await field.evaluate((one) => one.tagName)) === "SELECT") {
      await field.selectOption(value);
    } else await field.fill(value);
  }
}

/** Writes a whole text for a participant and sends it; its id. */
export async function writePractice(
  who: Visitor,
  participantId: string,
  title: string,
): Promise<string> {
  const { page, lang, t } = who;
  await page.goto(url("newPractice", { lang, id: participantId }));
  await put(who, {
    title,
    problem: "Clearing a transfer took three months.",
    measure: "One desk answers every request within ten days.",
    "result.name": "Days to an answer",
    "result.baseline": "90",
    "result.actual": "9",
    topics: "DF04",
  });
  await press(who, t("writing.new.start"));
  const id = new URL(page.url()).pathname.split("/")[4] ?? "";
  const parts = [
    ["basics", { summary: "One desk.", contact: "desk@example.org" }],
    ["context", { region: "002", startedOn: "2024-02-01" }],
    ["measure", { objective: "Ten days.", instrument: "institution" }],
    ["results", { assessment: "The court of audit looked at it in 2025." }],
    ["lessons", { failures: "The first desk was too small." }],
    ["links", { sources: "https://example.org/desk" }],
  ] as const;
  for (const [part, fields] of parts) {
    await page.goto(url("writePart", { lang, id, part }));
    await put(who, fields);
    await press(who, t("writing.save-continue"));
  }
  await sendPractice(who, id);
  return id;
}

export async function sendPractice(who: Visitor, id: string) {
  const { page, lang, t } = who;
  await page.goto(url("writeCheck", { lang, id }));
  await press(who, t("writing.check.send"));
  await expect(page).toHaveURL(url("writePractice", { lang, id }));
}

/** The other owner of the ministry stands by its text. */
export async function clear(who: Visitor, id: string) {
  const { page, lang, t } = who;
  await comeIn(who, "focal");
  await page.goto(url("clearPractice", { lang, id }));
  await put(who, { do: "clear" });
  await press(who, t("review.send-answer"));
  await expect(page.getByText(t("review.clear.done"))).toBeVisible();
}

/** An editor's step on the case page, as the editor who is signed in. */
export async function takeStep(
  who: Visitor,
  id: string,
  step: "request_revision" | "approve" | "publish",
  words: Readonly<Record<string, string>> = {},
) {
  const { page, lang, t } = who;
  await page.goto(url("practiceCase", { lang, id }));
  await put(who, { do: step, ...words });
  await press(who, t("review.desk.send"));
  await expect(page.getByText(t(`review.done.${step}`))).toBeVisible();
}

/** Seeks a person by address and asks them. */
export async function invite(who: Visitor, id: string, name: string) {
  const { page, lang, t } = who;
  const q = `${name}@fairway.example`;
  await page.goto(url("practiceReviewers", { lang, id }, { q }));
  await page.locator('form:has([value="invite"]) button').first().click();
  await expect(page.getByText(t("review.done.invited"))).toBeVisible();
}

/** Translates the title of a public practice, as the translator who is signed in. */
export async function translateTitle(
  who: Visitor,
  id: string,
  to: string,
  text: string,
) {
  const { page, lang, t } = who;
  await page.goto(url("translate", { lang, id, to }, { part: "title" }));
  await put(who, { text, origin: "human" });
  await press(who, t("translate.save"));
  await expect(page).toHaveURL(/part=summary/);
}

/** Searches the library in a language; it finds one practice, by a word of its title. */
export async function findOnly(
  { page }: Pick<Visitor, "page">,
  lang: Locale,
  words: string,
  number: string,
) {
  await page.goto(url("practices", { lang }));
  const form = page.getByRole("main").getByRole("search");
  await form.getByRole("searchbox").fill(words);
  await form.getByRole("button").click();
  const found = page.locator("#results h3 a");
  await expect(found).toHaveCount(1);
  await expect(found).toHaveAttribute("href", new RegExp(number));
}

/** Accepts an invitation; the review's id. */
export async function accept(
  who: Visitor,
  name: string,
  title: string,
): Promise<string> {
  const { page, lang, t } = who;
  await comeIn(who, name);
  await page.goto(url("account", { lang }));
  await page.getByRole("link", { name: title }).first().click();
  await put(who, { do: "accept", interest: "none" });
  await press(who, t("review.send-answer"));
  await expect(page.getByText(t("review.came.accepted"))).toBeVisible();
  return new URL(page.url()).pathname.split("/")[4] ?? "";
}

/** Fills in the whole form, full marks, with some advice. */
export async function sendForm(
  who: Visitor,
  review: string,
  advice: "publish" | "revise",
) {
  const { page, lang, t } = who;
  await page.goto(url("reviewForm", { lang, id: review }));
  const same = (group: string, codes: readonly string[], value: string) =>
    Object.fromEntries(codes.map((code) => [`${group}.${code}`, value]));
  await put(who, {
    ...same("exclusion", exclusionCriteria, "yes"),
    ...same("core", coreCriteria, "4"),
    ...same("qualifier", qualifierCriteria, "3"),
    ...same("evidence", evidenceFindings, "yes"),
    advice,
    summary: "Clear, and it works.",
  });
  await press(who, t("review.form.send"));
  await expect(page.getByText(t("review.came.sent"))).toBeVisible();
}
