import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPassword } from "../../app/domain/account/demo-password";
import { startServer, type RunningServer } from "../support/server";

let server: RunningServer;
let cookie = "";
let page = "";
/** Of somebody who starts a practice. */
let quick = "";

const get = async (path: string) =>
  (await fetch(server.origin + path, { headers: { cookie } })).text();
const post = (path: string, form: Record<string, string>) =>
  fetch(server.origin + path, {
    method: "POST",
    headers: { cookie, origin: server.origin },
    body: new URLSearchParams(form),
    redirect: "manual",
  });
const seenIn = (html: string) =>
  /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? "";

beforeAll(async () => {
  server = await startServer();
  const signedIn = await post("/en/account/sign-in", {
    email: "minister@fairway.example",
    password: demoPassword,
  });
  cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const participant =
    /\/en\/account\/participants\/[0-9A-Z]{26}/.exec(
      await get("/en/account"),
    )?.[0] ?? "";
  quick = `${participant}/practices/new`;
  const started = await post(quick, {
    ...{ title: "Fast lane", lang: "en", topics: "DF04" },
  });
  page = `${started.headers.get("location") ?? ""}/write/lessons`;
}, 90_000);
afterAll(() => server.stop());

it("what is saved while one writes carries on from the page it answers with", async () => {
  const seen = seenIn(await get(page));
  const first = await post(page, { _autosave: "1", seen, failures: "A" });
  expect(first.status).toBe(200);
  const html = await first.text();
  expect(html).toMatch(/data-saved="Saved at \d\d:\d\d/);
  const again = { _autosave: "1", seen: seenIn(html), failures: "A, B" };
  expect((await post(page, again)).status).toBe(200);
  expect(await get(page)).toContain(">A, B</textarea>");
});

it("the quick entry is saved while one writes, and begins anew once the draft is made", async () => {
  const typed = { title: "Half a tit", topics: "DF04" };
  const first = await post(quick, { _autosave: "1", seen: "0", ...typed });
  expect(first.status).toBe(200);
  expect(await first.text()).toMatch(/data-saved="/);
  const html = await get(quick);
  expect(html).toContain('value="Half a tit"');
  expect(html).toMatch(
    /<input[^>]*value="DF04"[^>]*checked|checked[^>]*value="DF04"/,
  );
  const late = { _autosave: "1", seen: "0", title: "Another" };
  expect((await post(quick, late)).status).toBe(409);
  const made = { seen: seenIn(html), title: "Whole title", lang: "en" };
  expect((await post(quick, made)).status).toBe(303);
  expect(await get(quick)).not.toContain("Half a tit");
});

it("what a colleague saved meanwhile stands beside what was typed, and nothing is lost", async () => {
  const seen = seenIn(await get(page));
  const theirs = { seen, failures: "Theirs <b>bold</b>", _later: "1" };
  expect((await post(page, theirs)).status).toBe(303);
  const late = await post(page, { _autosave: "1", seen, failures: "Mine" });
  expect(late.status).toBe(409);
  const told = await post(page, { seen, failures: "Mine" });
  expect(told.status).toBe(409);
  const html = await told.text();
  expect(html).toContain("Somebody else saved this part");
  expect(html).toContain("Theirs &lt;b&gt;bold&lt;/b&gt;");
  expect(html).toContain(">Mine</textarea>");
  // Once told, saving again replaces it.
  const next = await post(page, { seen: seenIn(html), failures: "Mine" });
  expect(next.status).toBe(303);
  expect(await get(page)).toContain(">Mine</textarea>");
});

it("hostile text is shown as text, in the preview too", async () => {
  const failures = [
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "![y](https://evil.example/y.png)",
    '<img src=x onerror="alert(1)">',
  ].join("\n\n");
  const answer = await post(page, { _preview: "1", failures });
  expect(answer.status).toBe(200);
  const check = await get(page.replace("/write/lessons", "/check"));
  for (const html of [await answer.text(), check]) {
    expect(html).not.toMatch(/<script>alert|<img src=x|evil\.example\/y\.png"/);
    expect(html).not.toContain('href="javascript:');
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
});

it("5 MB of text are refused, and what was saved stays", async () => {
  await post(page, { failures: "Kept" });
  const answer = await post(page, { failures: "x".repeat(5_000_000) });
  expect([400, 413, 422]).toContain(answer.status);
  await answer.body?.cancel();
  expect(await get(page)).toContain(">Kept</textarea>");
});

it("a part or a block that does not exist is not found", async () => {
  const nowhere = page.replace("/write/lessons", "/write/nothing");
  const status = async (path: string) =>
    (await fetch(server.origin + path, { headers: { cookie } })).status;
  expect(await status(nowhere)).toBe(404);
  const block = page.replace("/write/lessons", `/blocks/${"0".repeat(26)}`);
  expect(await status(block)).toBe(404);
});
