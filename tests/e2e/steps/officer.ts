import { expect } from "@playwright/test";
import type { CaseStage } from "../../../app/domain/act/model";
import { url } from "../../../app/urls";
import { press, type Visitor } from "./visitor";

/** Takes up a case, as an officer who is signed in. */
export async function claim(who: Visitor, id: string) {
  const { page, lang, t } = who;
  await page.goto(url("case", { lang, id }));
  await press(who, t("case.do.claim"));
  await expect(
    page.getByRole("group", { name: t("case.checklist") }),
  ).toBeVisible();
}

/** Takes up a case, ticks its checklist and says yes to its question. */
export async function pass(who: Visitor, id: string, stage: CaseStage) {
  const { page, t } = who;
  await claim(who, id);
  const list = page.getByRole("group", { name: t("case.checklist") });
  for (const box of await list.getByRole("checkbox").all()) await box.check();
  await page.getByRole("radio", { name: t(`case.pass.${stage}`) }).check();
  await press(who, t("case.submit"));
  await expect(page).toHaveURL(/\?done=pass$/);
}

/** Sends a form of the case page twice at once, past the page; the two statuses. */
export async function postTwice(
  { page, lang }: Visitor,
  id: string,
  form: Readonly<Record<string, string>>,
): Promise<number[]> {
  const address = url("case", { lang, id });
  const { origin } = new URL(page.url());
  const answers = await Promise.all(
    ["one", "two"].map((key) =>
      page.request.post(address, {
        form: { ...form, _key: `${id}-${key}` },
        headers: { origin },
        maxRedirects: 0,
      }),
    ),
  );
  return answers.map((answer) => answer.status()).sort();
}
