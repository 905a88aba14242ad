import { expect, type Locator } from "@playwright/test";
import { dacCriteria } from "../../../app/domain/exchange/model";
import { url } from "../../../app/urls";
import { comeIn, signInOfficer, type Visitor } from "./visitor";

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

type Fields = Readonly<Record<string, string | readonly string[]>>;

async function answer(form: Locator, name: string, value: string) {
  const of = (types: string) => form.locator(`[name="${name}"]${types}`);
  const choice = of(`:is([type="checkbox"], [type="radio"])[value="${value}"]`);
  if ((await choice.count()) > 0) return choice.first().check();
  if ((await of(`[type="hidden"][value="${value}"]`).count()) > 0) return;
  const field = of(':not([type="checkbox"], [type="radio"])').first();
  const tag = await field.evaluate((one) => one.tagName);
  await (tag === "SELECT" ? field.selectOption(value) : field.fill(value));
}

/**
 * Answers the form that takes this step (`do`), or the page's main form, by the
 * names of its fields and sends it.
 */
export async function send({ page }: Visitor, fields: Fields) {
  const step = fields["do"];
  const form = step
    ? page
        .locator(`main form:has([name="do"][value="${String(step)}"])`)
        .first()
    : page.locator("#main-form");
  for (const [name, given] of Object.entries(fields)) {
    for (const value of [given].flat()) await answer(form, name, value);
  }
  const before = page.url();
  await form
    .locator('button:not([name="_add"], [name="_remove"])')
    .first()
    .click();
  await page.waitForLoadState();
  return before;
}

/** What is behind the address the browser is at: the fourth part of its path. */
export const idHere = ({ page }: Visitor): string =>
  new URL(page.url()).pathname.split("/")[4] ?? "";

/** The participant a demonstration account speaks for, and its country. */
export async function ownBody(who: Visitor, name: string) {
  const { page, lang } = who;
  await comeIn(who, name);
  await page.goto(url("account", { lang }));
  const link = page.locator("main a[href*='/account/participants/01']").first();
  const href = (await link.getAttribute("href")) ?? "";
  const id = href.split("/")[4] ?? "";
  await page.goto(url("participant", { lang, id }));
  const country = page.locator("main dl a[href*='/countries/']");
  const found = (await country.count()) > 0 ? country.first() : null;
  const address = (await found?.getAttribute("href")) ?? "";
  return { id, area: /countries\/([A-Z]{3})/.exec(address)?.[1] ?? "" };
}

/** Help to adopt the library's first practice: a draft that holds what it says of itself. */
export async function askToAdopt(who: Visitor) {
  const { page, lang, t } = who;
  await comeIn(who, "requester");
  await page.goto(url("practices", { lang }, { sort: "evidence" }));
  await page.locator("#results h3 a").first().click();
  const number = /BP-\d+/.exec(page.url())?.[0] ?? "none";
  const block = await page.locator("li[id^='block-'] h3").first().innerText();
  await page.getByRole("link", { name: t("adoption.ask-for-help") }).click();
  await page.getByRole("link", { name: t("request.new.title") }).click();
  await page.locator("main a[href*='/participants/']").last().click();
  await expect(page.locator("main [name='title']")).toHaveValue(
    /^Help to adopt: \S/,
  );
  await send(who, { modality: "peer_exchange" });
  const field = (name: string) => page.locator(`#main-form [name='${name}']`);
  await expect(field("objective")).toHaveValue(new RegExp(number));
  await expect(field("outputs")).toHaveValue(new RegExp(escape(block)));
  await expect(field("needs.0.topic")).toHaveValue(/^DF\d\d$/);
  // The need itself is for the country to tell.
  await expect(field("problem")).toHaveValue("");
}

/** A country says C on a topic, and its body asks for help from there; the request's id. */
export async function askForHelp(
  who: Visitor,
  { area, title }: { readonly area: string; readonly title: string },
): Promise<string> {
  const { page, lang, t } = who;
  await comeIn(who, "nafp");
  await page.goto(url("capacity", { lang, iso3: area }, { topic: "DF14" }));
  await send(who, { topic: "DF14", level: "C", targetDay: "2029-12-31" });
  await comeIn(who, "requester");
  await page.goto(url("country", { lang, iso3: area }));
  await page
    .locator("main a[href*='topic=DF14'][href*='/requests/new']")
    .first()
    .click();
  await page.locator("main a[href*='/participants/']").last().click();
  await send(who, { title, topic: "DF14", modality: "e_learning" });
  const id = idHere(who);
  const part = (name: "need" | "way" | "readers") =>
    page.goto(url("requestPart", { lang, id, part: name }));
  await part("need");
  await send(who, {
    problem: "Data of farmers are sold without a contract.",
    objective: "Three model contracts in use.",
    outputs: "Three contracts and a course.",
  });
  await part("way");
  // A language no other offer works in: the round can match it with one only.
  await send(who, {
    languages: "sw",
    "start.from": "2027-01-10",
    "start.to": "2027-12-10",
    months: "12",
    partners: "1",
  });
  await part("readers");
  await send(who, { audience: "public", contact: "canary@asks.example" });
  await page.goto(url("requestCheck", { lang, id }));
  await send(who, {});
  await expect(
    page.getByText(t("exchange.request-status.submitted")).first(),
  ).toBeVisible();
  return id;
}

/** The country's word, then the secretariat's: the request is open. */
export async function openRequest(who: Visitor, id: string) {
  const { page, lang, t } = who;
  await comeIn(who, "requester");
  const refused = await page.goto(url("endorseRequest", { lang, id }));
  expect(refused?.status()).toBe(404);
  await comeIn(who, "nafp");
  await page.goto(url("endorseRequest", { lang, id }));
  await send(who, { do: "endorse" });
  await signInOfficer(who, "matching");
  await page.goto(url("requestCase", { lang, id }));
  await send(who, { do: "take" });
  await page.goto(url("requestCase", { lang, id }));
  await send(who, { do: "open" });
  await expect(
    page.getByText(t("exchange.request-status.open")).first(),
  ).toBeVisible();
}

/** An offer that fits, from its draft to the board; the offer's id. */
export async function makeOffer(
  who: Visitor,
  provider: string,
  title: string,
): Promise<string> {
  const { page, lang, t } = who;
  await comeIn(who, "donor");
  await page.goto(url("newOffer", { lang, id: provider }));
  await send(who, { title });
  const id = idHere(who);
  await send(who, {
    description: "Lessons and contracts, in Swahili.",
    topics: "DF14",
    modalities: "e_learning",
    languages: "sw",
    "window.from": "2026-12-01",
    "window.to": "2028-06-30",
    slots: "1",
    funding: "in_kind",
    contact: "canary@gives.example",
    // The donor is a company.
    noConditions: "yes",
  });
  for (const step of ["approve", "submit"]) {
    await page.goto(url("offerSteps", { lang, id }));
    await send(who, { do: step });
  }
  await signInOfficer(who, "matching");
  await page.goto(url("offerCase", { lang, id }));
  await send(who, { do: "accept" });
  await expect(
    page.getByText(t("exchange.offer-status.active")).first(),
  ).toBeVisible();
  return id;
}

/** The round that was announced is run and published. */
export async function runRound(who: Visitor) {
  const { page, lang, t } = who;
  await signInOfficer(who, "matching");
  await page.goto(url("roundDesk", { lang }));
  await page.locator("main a[href*='/secretariat/rounds/01']").first().click();
  await send(who, { do: "run" });
  await expect(async () => {
    await page.reload();
    await expect(
      page.locator('main form [name="do"][value="publish"]'),
    ).toBeAttached();
  }).toPass({ timeout: 30_000 });
  await send(who, { do: "publish" });
  await expect(
    page.locator("main").getByText(t("round.status.published")).first(),
  ).toBeVisible();
  await expect(
    page.locator('main form [name="do"][value="publish"]'),
  ).toHaveCount(0);
}

/** Opens the match of a title and says yes. */
export async function accept(who: Visitor, name: string, title: string) {
  const { page, lang } = who;
  await comeIn(who, name);
  await page.goto(url("myMatches", { lang }));
  const line = page.getByRole("listitem").filter({ hasText: title });
  await line.getByRole("link").first().click();
  await send(who, { do: "accept" });
}

/** A report of one side on the first half-year. */
export async function report(
  who: Visitor,
  name: string,
  id: string,
  light: string,
  done: string,
) {
  const { page, lang } = who;
  await comeIn(who, name);
  await page.goto(url("engagementReport", { lang, id, period: "1" }));
  await send(who, { light, done, next: "The second course." });
}

/** The recipient's judgement on all criteria. */
export const ratings = Object.fromEntries(
  dacCriteria.flatMap((criterion) => [
    [`ratings.${criterion}.points`, "3"],
    [`ratings.${criterion}.evidence`, "See the list of contracts."],
  ]),
);
