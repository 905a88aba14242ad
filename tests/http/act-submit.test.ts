import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAccounts } from "../../app/domain/demo/accounts";
import { demoPassword } from "../../app/domain/account/demo-password";
import { startServer, type RunningServer } from "../support/server";
import { plainPdf } from "../unit/file/pdf-sample";

// A server of its own: fifty posts at once would use up what others may post.
let server: RunningServer;
let cookie = "";
let draft = "";

beforeAll(async () => {
  server = await startServer();
  const owner = demoAccounts.find(({ membership }) => membership === "owner");
  const answer = await post("/en/account/sign-in", {
    email: owner?.email ?? "",
    password: demoPassword,
  });
  cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}, 90_000);
afterAll(() => server.stop());

const get = async (path: string) => {
  const answer = await fetch(server.origin + path, {
    headers: { cookie },
    redirect: "manual",
  });
  return { answer, html: await answer.text() };
};

const post = (path: string, form: Record<string, string | File>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.set(name, value);
  return fetch(server.origin + path, {
    method: "POST",
    headers: { cookie, origin: server.origin },
    body,
    redirect: "manual",
  });
};

/** The value of a hidden field, as the page's main form has it. */
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** A reaffirmation of the owner's act in force, ready to be sent. */
async function prepare() {
  const home = await get("/en/account");
  const participant =
    /\/en\/account\/participants\/[0-9A-Z]{26}/.exec(home.html)?.[0] ?? "";
  const { html } = await get(`${participant}/acts/new`);
  const about = /about=([0-9A-Z]{26})/.exec(html)?.[1] ?? "";
  const started = await post(`${participant}/acts/new`, {
    type: "reaffirm",
    vehicle: "declaration",
    relatesTo: about,
  });
  const path = started.headers.get("location") ?? "";
  await post(`${path}/signatory`, {
    signatoryName: "A. Person",
    signatoryOffice: "top_executive",
    signatoryTitle: "Chief executive",
  });
  await post(`${path}/evidence`, {
    kind: "letterhead_letter",
    file: new File([new Uint8Array(plainPdf())], "letter.pdf"),
  });
  await post(`${path}/dates`, { doneOn: "2026-03-02" });
  return path;
}

describe("sending an act", () => {
  it("comes back to the check while the declaration is not ticked", async () => {
    draft = await prepare();
    expect(draft).toMatch(/^\/en\/account\/acts\/[0-9A-Z]{26}$/);
    const answer = await post(`${draft}/check`, {});
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('href="#f-declaration"');
  });

  it("happens once for fifty identical posts, with one answer", async () => {
    const { html } = await get(`${draft}/check`);
    const form = {
      _key: hidden(html, "_key"),
      version: hidden(html, "version"),
      declaration: "on",
    };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(`${draft}/check`, form)),
    );
    const seen = answers.map(
      ({ status, headers }) =>
        `${String(status)} ${headers.get("location") ?? ""}`,
    );
    expect(new Set(seen)).toEqual(new Set([`303 ${draft}/submitted`]));
    const tasks = await get(draft);
    expect(tasks.html.match(/Sent to the secretariat/g)).toHaveLength(1);
    const mail = await get("/demo/mail");
    expect(mail.html.match(/We received your act/g)).toHaveLength(1);
  });

  it("is refused the second time, in words", async () => {
    const answer = await post(`${draft}/check`, { declaration: "on" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("This act has moved on");
  });

  it("closes the questions: the page leads to where the act stands", async () => {
    const { answer } = await get(`${draft}/dates`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(draft);
    const late = await post(`${draft}/dates`, { doneOn: "2026-03-01" });
    expect(late.status).toBe(409);
  });
});

describe("a paper", () => {
  it("is sent as an attachment that opens nowhere, to members only", async () => {
    const { html } = await get(draft);
    const path = /\/en\/account\/acts\/\w+\/files\/\w+/.exec(html)?.[0] ?? "";
    const { answer } = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const stranger = await fetch(server.origin + path);
    expect(stranger.status).toBeGreaterThanOrEqual(400);
    expect(await stranger.text()).not.toContain("%PDF");
  });
});
