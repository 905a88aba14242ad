import type { CaseStage } from "../../../app/domain/act/model";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { send } from "../steps/company";
import { draftThroughAgreement, ownState } from "../steps/instrument";
import { pass } from "../steps/officer";
import {
  comeIn,
  expectTitle,
  follow,
  press,
  signInOfficer,
  visitor,
} from "../steps/visitor";

interface Item {
  readonly id: string;
  readonly confirmation: string;
  readonly parties: readonly {
    readonly state: string;
    readonly act: unknown;
  }[];
}

test("two governments file and confirm one agreement", async ({ page }, {
  project,
  retry,
}) => {
  test.setTimeout(90_000);
  // Two parties have one agreement of a kind and a day: each run has a day of its own.
  const day = `2026-02-${String(10 + 2 * retry + Number(project.name === "js"))}`;
  const who = visitor(page, "en");
  const { lang, t } = who;
  const title = `Agreement on trusted flows ${String(Date.now())}`;

  await comeIn(who, "minister2");
  const other = await ownState(who);
  await comeIn(who, "minister");
  const own = await ownState(who);
  await draftThroughAgreement(who, own.id, {
    other: other.name,
    title,
    day,
  });
  const actId = await send(who);

  const officers: readonly (readonly [string, CaseStage])[] = [
    ["reviewer", "identity"],
    ["reviewer2", "authority"],
    ["registrar", "approval"],
  ];
  for (const [officer, stage] of officers) {
    await signInOfficer(who, officer);
    await page.goto(url("case", { lang, id: actId }));
    await expect(page.getByText(title)).toBeVisible();
    await pass(who, actId, stage);
  }

  const find = async (): Promise<Item> => {
    const answer = await page.request.get(
      url("apiInstruments", {}, { q: title }),
    );
    const { items } = (await answer.json()) as { items: Item[] };
    const [item] = items;
    if (!item) throw new Error("The instrument is not on the register");
    return item;
  };
  const filed = await find();
  expect(filed.confirmation).toBe("awaiting");
  await page.goto(url("instrument", { lang, id: filed.id }));
  await expectTitle(who, title);
  await expect(
    page.getByText(t("instrument.state.awaiting")).first(),
  ).toBeVisible();

  await comeIn(who, "minister2");
  await page.goto(url("account", { lang }));
  await follow(who, title);
  await page
    .getByRole("radio", { name: t("instrument.say.confirmed"), exact: true })
    .check();
  await press(who, t("instrument.answer-send"));
  await expect(page.getByText(t("instrument.answered"))).toBeVisible();

  const confirmed = await find();
  expect(confirmed.confirmation).toBe("confirmed");
  expect(confirmed.parties.map(({ state }) => state)).toEqual([
    "confirmed",
    "confirmed",
  ]);
  await page.goto(url("instruments", { lang }, { q: title }));
  await follow(who, title);
  await expect(
    page.getByRole("cell", { name: t("instrument.state.confirmed") }),
  ).toHaveCount(2);
  await page
    .getByRole("main")
    .getByRole("link", { name: /FW-/ })
    .first()
    .click();
  await expect(
    page.getByText(t("ui.level.counterparty_confirmed")).first(),
  ).toBeVisible();
  const number = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const act = (await (
    await page.request.get(url("apiAct", { number }))
  ).json()) as { verification: string; instrument: string };
  expect(act).toMatchObject({
    verification: "counterparty_confirmed",
    instrument: filed.id,
  });
});
