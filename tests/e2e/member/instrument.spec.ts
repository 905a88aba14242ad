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
    readonly act: string | null;
  }[];
}

interface Act {
  readonly verification: string;
  readonly instrument: string | null;
  readonly confirmation: string | null;
}

const officers: readonly (readonly [string, CaseStage])[] = [
  ["reviewer", "identity"],
  ["reviewer2", "authority"],
  ["registrar", "approval"],
];

test("two governments file and confirm one agreement", async ({ page }, {
  project,
  retry,
}) => {
  test.setTimeout(150_000);
  // Filings are joined by parties, kind and day: each run has a day of its own.
  const day = `2026-02-${String(10 + 2 * retry + Number(project.name === "js"))}`;
  const who = visitor(page, "en");
  const { lang, t } = who;
  const run = String(Date.now());
  const title = `Agreement on trusted flows ${run}`;
  const read = async <T>(address: string): Promise<T> =>
    (await (await page.request.get(address)).json()) as T;
  const find = async (): Promise<readonly Item[]> =>
    (await read<{ items: Item[] }>(url("apiInstruments", {}, { q: run })))
      .items;
  const passAll = async (actId: string) => {
    for (const [officer, stage] of officers) {
      await signInOfficer(who, officer);
      await pass(who, actId, stage);
    }
  };

  // Each side files it, in its own words.
  await comeIn(who, "minister2");
  const other = await ownState(who);
  await comeIn(who, "minister");
  const own = await ownState(who);
  await draftThroughAgreement(who, own.id, { other: other.name, title, day });
  const first = await send(who);
  await comeIn(who, "minister2");
  await draftThroughAgreement(who, other.id, {
    ...{ other: own.name, day },
    title: `Accord sur les flux fiables ${run}`,
  });
  const second = await send(who);

  // The first to be published waits for the other side, in the list too.
  await passAll(first);
  const [filed, ...more] = await find();
  if (!filed) throw new Error("The instrument is not on the register");
  expect(more).toEqual([]);
  expect(filed.confirmation).toBe("awaiting");
  await page.goto(url("instrument", { lang, id: filed.id }));
  await expectTitle(who, title);
  await expect(
    page.getByText(t("instrument.state.awaiting")).first(),
  ).toBeVisible();
  await page.goto(url("register", { lang }));
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: own.name })
      .getByText(t("instrument.state.awaiting"), { exact: true })
      .first(),
  ).toBeVisible();

  // It confirms at once; its own act, on its way meanwhile, is checked all the same.
  await comeIn(who, "minister2");
  await page.goto(url("account", { lang }));
  await follow(who, title);
  await page
    .getByRole("radio", { name: t("instrument.say.confirmed"), exact: true })
    .check();
  await press(who, t("instrument.answer-send"));
  await expect(page.getByText(t("instrument.answered"))).toBeVisible();
  const [confirmed] = await find();
  expect(confirmed?.confirmation).toBe("confirmed");

  await signInOfficer(who, "reviewer");
  await page.goto(url("case", { lang, id: second }));
  await expect(page.getByText(t("instrument.case-joined"))).toBeVisible();
  await expect(
    page.getByText(t("instrument.case-filing.joined")),
  ).toBeVisible();
  await passAll(second);

  // One instrument with two acts: joined, not doubled.
  const all = await find();
  expect(all.map(({ id }) => id)).toEqual([filed.id]);
  const parties = all[0]?.parties ?? [];
  expect(parties.map(({ state }) => state)).toEqual(["confirmed", "confirmed"]);
  const numbers = parties.flatMap(({ act }) => act ?? []);
  expect(new Set(numbers).size).toBe(2);
  for (const number of numbers) {
    expect(await read<Act>(url("apiAct", { number }))).toMatchObject({
      verification: "counterparty_confirmed",
      instrument: filed.id,
      confirmation: "confirmed",
    });
  }
  await page.goto(url("instruments", { lang }, { q: run }));
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
});
