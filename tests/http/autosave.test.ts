import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPassword } from "../../app/domain/account/demo-password";
import { demoAccounts } from "../../app/domain/demo/accounts";
import { startServer, type RunningServer } from "../support/server";

let server: RunningServer;
let cookie = "";
let page = "";

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
/** What `enhance.js` sends. */
const save = (seen: string, signatoryName: string) =>
  post(page, { _autosave: "1", seen, signatoryName });

beforeAll(async () => {
  server = await startServer();
  const owner = demoAccounts.find(({ membership }) => membership === "owner");
  const signedIn = await post("/en/account/sign-in", {
    email: owner?.email ?? "",
    password: demoPassword,
  });
  cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const path =
    /\/en\/account\/participants\/[0-9A-Z]{26}/.exec(
      await get("/en/account"),
    )?.[0] ?? "";
  const about =
    /about=([0-9A-Z]{26})/.exec(await get(`${path}/acts/new`))?.[1] ?? "";
  const started = await post(`${path}/acts/new`, {
    ...{ type: "reaffirm", vehicle: "declaration", relatesTo: about },
  });
  page = `${started.headers.get("location") ?? ""}/signatory`;
}, 90_000);
afterAll(() => server.stop());

it("what is saved while one writes carries on from the page it answers with", async () => {
  const first = await save(seenIn(await get(page)), "A");
  expect(first.status).toBe(200);
  const html = await first.text();
  expect(html).toMatch(/data-saved="Saved at \d\d:\d\d/);
  const second = await save(seenIn(html), "A. Person");
  expect(second.status).toBe(200);
  expect(await get(page)).toContain('value="A. Person"');
});

it("it never replaces what somebody else saved meanwhile", async () => {
  const seen = seenIn(await get(page));
  const colleague = { seen, signatoryName: "Somebody Else", _later: "1" };
  expect((await post(page, colleague)).status).toBe(303);
  const late = await save(seen, "A. Person again");
  expect(late.status).toBe(409);
  // The page that tells so doesn't save by itself either.
  expect(await late.text()).not.toContain("data-autosave");
  expect(await get(page)).toContain('value="Somebody Else"');
});

it("it asks for the same permission as the page's own buttons", async () => {
  const own = cookie;
  cookie = "";
  expect((await save("", "Nobody")).status).toBe(401);
  cookie = own;
});
