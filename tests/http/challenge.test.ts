import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "../../app/env.server";
import { issueStamp } from "../../app/domain/challenge/stamp.server";
import { openDatabase, type Db } from "../../db/client.server";
import { challenges } from "../../db/schema/challenge.server";
import { fromElsewhere } from "../support/house";
import { post, send } from "../support/send";
import { startServer, type RunningServer } from "../support/server";

let server: RunningServer;
let db: Db;
let secret = "";
let numbers: string[] = [];

beforeAll(async () => {
  server = await startServer({
    TRUSTED_PROXIES: "127.0.0.1,::1,::ffff:127.0.0.1",
  });
  db = openDatabase(`file:${server.dataDir}/fairway.db`);
  ({ secret } = readEnv({ DATA_DIR: server.dataDir, LOG_LEVEL: "silent" }));
  const answer = await fetch(
    `${server.origin}/api/v1/acts?status=published&limit=5`,
  );
  const { items } = (await answer.json()) as { items: { number: string }[] };
  numbers = items.map(({ number }) => number);
});
afterAll(async () => {
  await db.close();
  await server.stop();
});

const pathOf = (number: string) => `/en/acts/${number}/challenge`;

const formFor = (number: string, more: Record<string, string> = {}) => ({
  reason: "not_signed",
  explanation: "Nobody here knows of it.",
  lang: "en",
  name: "A. Challenger",
  email: "somebody@example.org",
  stamp: issueStamp(secret, number, Date.now() - 60_000),
  ...more,
});

const raise = (
  number: string,
  more: Record<string, string> = {},
  headers: Record<string, string> = fromElsewhere(),
) => post(server.origin, pathOf(number), formFor(number, more), headers);

const count = async () => (await db.read.select().from(challenges)).length;

describe("the form of a challenge", () => {
  it("answers the same for an address that has an account and one that has none", async () => {
    const [number = ""] = numbers;
    const answers = [
      await raise(number, { email: "owner@fairway.example" }),
      await raise(number, { email: "nobody@example.org" }),
      await raise(number, { website: "https://spam.example" }),
    ];
    for (const { status, headers, text } of answers) {
      expect(status).toBe(303);
      expect(headers.location).toBe("/en/challenges/sent");
      expect(text).toEqual(answers[0]?.text);
    }
  });

  it("sent twice makes one challenge", async () => {
    const [, number = ""] = numbers;
    const before = await count();
    const headers = fromElsewhere();
    const form = formFor(number, { _key: "01ARZ3NDEKTSV4RRFFQ69G5FAV" });
    const path = pathOf(number);
    await Promise.all(
      Array.from({ length: 5 }, () => post(server.origin, path, form, headers)),
    );
    expect(await count()).toBe(before + 1);
  });

  it("is limited for one network, and for one act from anywhere", async () => {
    const [, , number = "", other = ""] = numbers;
    const headers = fromElsewhere();
    const statuses: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      const email = `one${String(at)}@example.org`;
      statuses.push((await raise(number, { email }, headers)).status);
    }
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(303));
    expect(statuses.slice(10)).toEqual([429, 429]);
    const rest: number[] = [];
    for (let at = 0; at < 21; at += 1) {
      const email = `many${String(at)}@example.org`;
      rest.push((await raise(other, { email })).status);
    }
    expect(rest.filter((status) => status === 429)).toHaveLength(1);
  });

  it("refuses a form that was not shown by us, and shows what was typed", async () => {
    const number = numbers[4] ?? "";
    const answer = await raise(number, { stamp: "1.forged" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Nobody here knows of it.");
  });

  it("survives hostile input", async () => {
    const number = numbers[4] ?? "";
    for (const more of [
      { evidenceUrl: "javascript:alert(1)" },
      { evidenceUrl: "http://169.254.169.254/" },
      { name: "A\u202Ecilla" },
      { explanation: "x".repeat(5000) },
      { lang: "<script>" },
      { reason: "__proto__" },
      { email: "a@b\r\nBcc: c@example.org" },
    ]) {
      const answer = await raise(number, more);
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain("<script>");
    }
    const nowhere = await send(server.origin, pathOf("FW-999999"));
    expect(nowhere.status).toBe(404);
  });

  it("is never kept by a cache, and its pages tell nothing of anybody", async () => {
    const number = numbers[0] ?? "";
    const form = await send(server.origin, pathOf(number));
    expect(form.headers["cache-control"]).toMatch(/no-store/);
    const act = await send(server.origin, `/api/v1/acts/${number}`);
    expect(act.text).not.toMatch(/Challenger|somebody@/);
  });
});

describe("links in letters and past days", () => {
  it("a link that was never sent is not found; a day that is none is refused", async () => {
    const link = `/en/challenges/confirm/${"x".repeat(43)}`;
    expect((await send(server.origin, link)).status).toBe(404);
    for (const [path, status] of [
      ["/en/challenges?asOf=2024-11-21", 200],
      ["/en/challenges?asOf=yesterday", 400],
      ["/en/register/reported?asOf=2999-01-01", 400],
      ["/api/v1/claims?asOf=2025-02-30", 400],
      ["/api/v1/claims?limit=100000", 400],
    ] as const) {
      expect((await send(server.origin, path)).status).toBe(status);
    }
  });

  it("claims are in JSON and CSV, and in no total", async () => {
    const claims = await fetch(`${server.origin}/api/v1/claims`);
    const { items, note } = (await claims.json()) as {
      items: { id: string; who: { name: { text: string } } }[];
      note: string;
    };
    expect(items.length).toBeGreaterThan(3);
    expect(note).toMatch(/ever counted/);
    const csv = await send(server.origin, "/en/data/reported.csv");
    for (const { id } of items) expect(csv.text).toContain(id);
    const acts = await send(server.origin, "/api/v1/acts?q=Norwinia");
    expect(JSON.parse(acts.text)).toMatchObject({
      total: 0,
      items: [],
    });
    const before = await send(server.origin, "/api/v1/claims?asOf=2024-11-21");
    expect(JSON.parse(before.text)).toMatchObject({ listed: 0 });
  });
});
