import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { ownState } from "../steps/instrument";
import {
  accept,
  clear,
  findOnly,
  invite,
  put,
  sendForm,
  sendPractice,
  takeStep,
  translateTitle,
  writePractice,
} from "../steps/practice";
import { comeIn, press, signInOfficer, visitor } from "../steps/visitor";

test("a ministry's practice is reviewed, revised, published and adopted elsewhere", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const who = visitor(page, "en");
  const { lang, t } = who;
  // Only this run has it: the same practice is published with scripts and without.
  const stamp = String(Date.now());
  const title = `One desk for transfers ${stamp}`;

  await comeIn(who, "minister");
  const own = await ownState(who);
  const id = await writePractice(who, own.id, title);
  // Whoever sent it can't clear it.
  const refused = await page.goto(url("clearPractice", { lang, id }));
  expect(refused?.status()).toBe(404);

  await clear(who, id);

  await signInOfficer(who, "editor-in-chief");
  await invite(who, id, "expert");
  await invite(who, id, "expert2");

  const first = await accept(who, "expert", title);
  await put(who, { path: "measure", remark: "Who staffs the desk?" });
  await press(who, t("review.remark.add"));
  await expect(page.getByText("Who staffs the desk?")).toBeVisible();
  await sendForm(who, first, "revise");
  const second = await accept(who, "expert2", title);
  await sendForm(who, second, "revise");

  await signInOfficer(who, "editor-in-chief");
  await takeStep(who, id, "request_revision", {
    revisionNote: "Please answer the remark.",
  });

  await comeIn(who, "minister");
  await page.goto(url("practiceRemarks", { lang, id }));
  const remark = page.locator('form:has([name="remark"])');
  await remark.locator("textarea").fill("Twelve officials.");
  await remark.getByRole("button").click();
  await expect(page.getByText(t("review.remark.saved"))).toBeVisible();
  await page.goto(url("writePart", { lang, id, part: "measure" }));
  await put(who, { measure: "One desk of twelve officials answers in days." });
  await press(who, t("writing.save-continue"));
  await sendPractice(who, id);

  for (const [name, review] of [
    ["expert", first],
    ["expert2", second],
  ] as const) {
    await comeIn(who, name);
    await sendForm(who, review, "publish");
  }

  await signInOfficer(who, "editor-in-chief");
  await takeStep(who, id, "approve");
  await takeStep(who, id, "publish");
  const number = (
    await page
      .getByText(/BP-\d{6,9}/)
      .first()
      .innerText()
  ).trim();
  await page.goto(url("practice", { lang, number }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText("twelve officials").first()).toBeVisible();
  const api = async () =>
    (await (await page.request.get(url("apiPractice", { number }))).json()) as {
      evidence: string;
      label: string;
    };
  expect(await api()).toMatchObject({ evidence: "E3", label: "good" });

  await signInOfficer(who, "translator");
  const titles = [
    ["zh", "茶馆", "数据出境茶馆窗口"],
    // Asked without the article that the title has.
    ["ar", "ياسمين", "مكتب الياسمين لنقل البيانات"],
    ["fr", "TOURNESOL", "Guichet tournesol des transferts"],
  ] as const;
  for (const [to, , translated] of titles) {
    await translateTitle(who, id, to, `${translated} ${stamp}`);
  }
  for (const [to, word] of titles) {
    await findOnly(who, to, `${word} ${stamp}`, number);
    await expect(page.locator("#results mark").first()).toHaveText(
      new RegExp(word, "i"),
    );
  }

  await comeIn(who, "minister2");
  const other = await ownState(who);
  await page.goto(url("adoptPractice", { lang, id: other.id, number }));
  // Nobody takes an edition over before it is published.
  const today = new Date().toISOString().slice(0, 10);
  await put(who, {
    kind: "adapted",
    startedOn: today,
    changes:
      "We took the desk, halved its staff and let people ask by telephone.",
    result: "The first forty answers took twelve days instead of ninety.",
    resultOn: today,
    source: "https://example.org/result",
  });
  await press(who, t("adoption.form.publish"));
  expect(await api()).toMatchObject({ evidence: "E4", label: "good" });
  await page.goto(url("practice", { lang, number }));
  await expect(
    page.getByText(t("review.evidence-reason.adopted_elsewhere")).first(),
  ).toBeVisible();
});
