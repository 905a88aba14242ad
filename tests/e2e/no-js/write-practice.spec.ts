import type { Locator } from "@playwright/test";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { ownState } from "../steps/instrument";
import { comeIn, expectTitle, visitor, type Visitor } from "../steps/visitor";

/** Goes from control to control as a reader without a mouse does. */
async function tabTo({ page }: Visitor, target: Locator) {
  const isThere = () =>
    target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 120 && !(await isThere()); step += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

const field = ({ page }: Visitor, name: string) =>
  page.locator(`main [name="${name}"]`).first();
const named = ({ page }: Visitor, role: "button" | "link", name: string) =>
  page.getByRole("main").getByRole(role, { name, exact: true }).first();

async function type(who: Visitor, name: string, text: string) {
  await tabTo(who, field(who, name));
  await who.page.keyboard.insertText(text);
}

async function tick(who: Visitor, name: string, value: string) {
  await tabTo(who, who.page.locator(`[name="${name}"][value="${value}"]`));
  await who.page.keyboard.press("Space");
}

async function enter(who: Visitor, role: "button" | "link", name: string) {
  await tabTo(who, named(who, role, name));
  await who.page.keyboard.press("Enter");
}

test("a ministry writes up a practice with the keyboard alone", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const who = visitor(page, "en");
  const { lang, t } = who;
  const save = () => enter(who, "button", t("writing.save-continue"));
  await comeIn(who, "minister");
  const { id } = await ownState(who);

  await page.goto(url("myParticipant", { lang, id }));
  await enter(who, "link", t("writing.new.link"));
  await expectTitle(who, t("writing.new.title"));
  await type(who, "title", "Ready clauses <script>alert(1)</script>");
  await type(who, "area", "Kenia");
  await type(who, "problem", "Clearing took **months**.");
  await type(who, "measure", "We published clauses.");
  await type(who, "result.name", "Days until a contract is cleared");
  await type(who, "result.baseline", "90");
  await type(who, "result.actual", "8");
  await tick(who, "topics", "DF04");
  await enter(who, "button", t("writing.new.start"));
  await expectTitle(who, "Ready clauses <script>alert(1)</script>");
  await expect(page.getByText(t("writing.tasks.not-ready"))).toBeVisible();

  await enter(who, "link", t("writing.part.basics"));
  await type(who, "summary", "Contracts are cleared in days.");
  await tabTo(who, field(who, "contact"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("practice@example.org");
  await save();

  await expectTitle(who, t("writing.part.context"));
  await expect(field(who, "area")).toHaveValue("Kenya");
  await field(who, "startedOn").fill("2024-02-01");
  await save();

  await expectTitle(who, t("writing.part.measure"));
  await enter(who, "button", t("writing.preview.do"));
  await expect(
    page.locator("main strong", { hasText: "months" }),
  ).toBeVisible();
  await type(who, "objective", "Clear within ten days.");
  await tabTo(who, field(who, "instrument"));
  await page.keyboard.press("ArrowDown");
  await save();

  await expectTitle(who, t("writing.part.blocks"));
  for (const name of ["Model clauses", "Help desk"]) {
    await enter(who, "button", t("writing.block.add"));
    await type(who, "name", name);
    await type(who, "steps", "1. Take\n2. Sign");
    await save();
  }
  const blocks = page.locator("main ol > li[id^=b-] > a");
  await expect(blocks).toHaveText(["Model clauses", "Help desk"]);
  await tabTo(who, page.locator("main [name=do][value=up]"));
  await page.keyboard.press("Enter");
  await expect(blocks).toHaveText(["Help desk", "Model clauses"]);

  await page.goto(
    url("writePart", { lang, id: practiceIn(page.url()), part: "lessons" }),
  );
  await save();
  await expect(page.getByRole("alert")).toContainText(
    t("writing.error.failures-missing"),
  );
  await type(who, "failures", "The first list was too long.");
  await save();

  await page.goto(
    url("writePart", { lang, id: practiceIn(page.url()), part: "links" }),
  );
  await type(who, "sources", "https://example.org/list");
  await enter(who, "button", t("writing.save-later"));
  await expect(page.getByText(t("writing.tasks.ready"))).toBeVisible();

  await enter(who, "link", t("writing.tasks.check"));
  await expectTitle(who, t("writing.check.title"));
  const main = page.getByRole("main");
  await expect(main).toContainText("<script>alert(1)</script>");
  await expect(main.locator("script")).toHaveCount(0);
  await enter(who, "button", t("writing.check.send"));
  await expect(page.getByText(t("writing.state.submitted"))).toBeVisible();
});

/** The id of the practice whose page an address is. */
const practiceIn = (address: string) =>
  new URL(address).pathname.split("/")[4] ?? "";
