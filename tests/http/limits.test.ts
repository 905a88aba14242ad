import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../db/client.server";
import { participantNames } from "../../db/schema/participant.server";
import { eq } from "drizzle-orm";
import { demoPassword } from "../../app/domain/account/demo-password";
import { fromElsewhere } from "../support/house";
import { post, send } from "../support/send";
import { startServer, type RunningServer } from "../support/server";

const signIn = "/en/account/sign-in";
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    TRUSTED_PROXIES: "127.0.0.1,::1,::ffff:127.0.0.1",
  });
});
afterAll(() => server.stop());

const from = (address: string) => ({ "x-forwarded-for": address });

describe("fifty identical forms", () => {
  it("have one effect and one answer", async () => {
    const answer = await post(
      server.origin,
      signIn,
      { email: "owner@fairway.example", password: demoPassword },
      fromElsewhere(),
    );
    const cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
    const name = "Fifty Times One Quorvex Society";
    const form = {
      _key: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
      kind: "civil_society",
      area: "KEN",
      name,
      nameLang: "en",
    };
    const path = "/en/account/participants/new";
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        post(server.origin, path, form, { cookie, ...fromElsewhere() }),
      ),
    );
    const told = answers.map(
      ({ status, headers }) => `${String(status)} ${String(headers.location)}`,
    );
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toMatch(/^303 \/en\/account\/participants\/\w{26}/);

    const later = await post(server.origin, path, form, {
      cookie,
      ...fromElsewhere(),
    });
    expect(later.headers.location).toBe(answers[0]?.headers.location);

    const db = openDatabase(`file:${server.dataDir}/fairway.db`);
    const made = await db.read
      .select({ id: participantNames.participantId })
      .from(participantNames)
      .where(eq(participantNames.name, name));
    await db.close();
    expect(made).toHaveLength(1);
  });
});

describe("who tries too often", () => {
  const attempt = (address: string, email: string) =>
    post(
      server.origin,
      signIn,
      { email, password: "not the right one" },
      from(address),
    );

  it("is told when to come back, and others are not", async () => {
    const statuses: number[] = [];
    let last;
    for (let at = 0; at < 31; at += 1) {
      last = await attempt("203.0.113.7", `nobody-${String(at)}@example.org`);
      statuses.push(last.status);
    }
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([422]));
    expect(last?.status).toBe(429);
    const wait = Number(last?.headers["retry-after"]);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(300);
    // What was typed is still there.
    expect(last?.text).toContain("nobody-30@example.org");
    expect((await attempt("203.0.114.7", "other@example.org")).status).toBe(
      422,
    );
  });

  it("against one account, from many networks, is held back too", async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 11; at += 1) {
      const address = `203.0.113.${String(100 + at)}`;
      statuses.push((await attempt(address, "viewer@fairway.example")).status);
    }
    expect(statuses.slice(0, 10)).not.toContain(429);
    expect(statuses[10]).toBe(429);
  });

  it("counts for one IPv6 network of /64", async () => {
    const addressOf = (at: number) => `2001:db8:1:2::${at.toString(16)}`;
    let last;
    for (let at = 0; at < 31; at += 1) {
      last = await attempt(addressOf(at + 1), `six-${String(at)}@example.org`);
    }
    expect(last?.status).toBe(429);
  });

  it("is not helped by an address forged before the proxy's own", async () => {
    let last;
    for (let at = 0; at < 31; at += 1) {
      last = await attempt(
        `10.0.0.${String(at)}, 203.0.113.77`,
        `forged-${String(at)}@example.org`,
      );
    }
    expect(last?.status).toBe(429);
  });
});

describe("more readers than can be served", () => {
  it("are told to come back, while known pages go out as ever", async () => {
    const known = () => send(server.origin, "/en/register");
    expect((await known()).status).toBe(200);
    const flood = Array.from({ length: 400 }, (_, at) =>
      send(server.origin, `/en/register?_=${String(at)}`),
    );
    const during = await known();
    expect(during.status).toBe(200);
    const answers = await Promise.all(flood);
    const refused = answers.filter(({ status }) => status === 503);
    const served = answers.filter(({ status }) => status === 200);
    expect(refused.length + served.length).toBe(400);
    expect(served.length).toBeGreaterThanOrEqual(200);
    for (const { headers } of refused) {
      expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    }
    const after = await send(server.origin, "/en/register?_=after");
    expect(after.status).toBe(200);
  }, 90_000);
});
