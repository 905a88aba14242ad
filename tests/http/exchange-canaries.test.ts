import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Audience } from "../../app/domain/exchange/model";
import { newId } from "../../app/domain/kernel/ids";
import { requestNumber } from "../../app/domain/request/number";
import { interests } from "../../db/schema/offer.server";
import { openMinistry, wholeRequest } from "../integration/request/ministry";
import { startServer, type RunningServer } from "../support/server";
import { openHouse } from "./permission-people";

/*
 * Confidential words of requests for help, one for each field and audience, and
 * every door of the portal that shows, lists, counts, feeds or finds something.
 * A new page, file or feed of the exchange belongs into `doors`.
 */

/** Doors without a request of their own, in one language each. */
const doors: readonly string[] = [
  "/en",
  "/en/countries/KEN",
  "/fr/countries/KEN",
  "/en/register",
  "/en/register?q=canary",
  "/en/data/register.csv",
  "/en/register.atom",
  "/en/statistics",
  "/en/how-counted",
  "/en/practices",
  "/en/practices?q=canary",
  "/en/practices.atom",
  "/sitemap.xml",
  "/api/v1/acts",
  "/api/v1/changes",
  "/api/v1/practices",
  "/api/v1/assistance/requests",
  "/api/v1/assistance/requests?country=KEN",
  "/api/v1/assistance/offers",
  "/en/assistance",
  "/en/assistance?q=canary",
  "/en/assistance?show=requests&area=KEN",
  "/en/assistance.atom",
  "/en/data/requests.csv",
  "/en/data/requests.json",
  "/en/data/assistance-gaps.csv",
  "/en/data/assistance-figures.csv",
  "/en/assistance/gaps",
  "/en/assistance/figures",
  "/en/assistance/engagements",
  "/en/assistance/rounds",
  "/api/v1/assistance/engagements",
  "/iati/activities.xml",
];

/** Doors of one request. */
const doorsOf = (number: string): readonly string[] => [
  `/en/assistance/requests/${number}`,
  `/ar/assistance/requests/${number}`,
  `/api/v1/assistance/requests/${number}`,
];

const kinds = ["public", "providers", "named", "title"] as const;
type Kind = (typeof kinds)[number];
const canary = (kind: Kind, field: string) => `canary-${kind}-${field}-7f3`;

let server: RunningServer;
let house: ReturnType<typeof openHouse>;
let ministry: ReturnType<typeof openMinistry>;
const cookies: Record<string, string> = { public: "" };
const numbers: string[] = [];

/** A request in whose every field a word of its own stands. */
const textOf = (kind: Kind) => ({
  ...wholeRequest,
  ...Object.fromEntries(
    [
      ...(["title", "problem", "objective", "currentEfforts"] as const),
      ...(["otherDonors", "outputs", "beneficiaries"] as const),
      ...(["hostCommitments", "contact"] as const),
    ].map((field) => [field, canary(kind, field)]),
  ),
  indicators: [
    {
      ...{ id: newId(), name: canary(kind, "indicators") },
      ...{ baseline: canary(kind, "baseline"), target: "2" },
    },
  ],
});

beforeAll(async () => {
  server = await startServer({ TRUSTED_PROXIES: "127.0.0.1,::1" });
  house = openHouse(server.dataDir);
  ministry = openMinistry(house.db);
  const people = await ministry.addPeople("KEN");
  const provider = await ministry.addMember("FRA", "company");
  const named = await ministry.addMember("DEU", "company");
  const stranger = await ministry.addMember("JPN", "company");
  const at = Date.now();
  await house.db.write(async (tx) => {
    for (const one of [provider, named]) {
      await tx.insert(interests).values({
        ...{ id: newId(), participantId: one.participantId, topics: ["DF04"] },
        ...{ text: "We help.", lang: "en", status: "published", demo: false },
        ...{ createdBy: one.userId, at, statusSince: at, version: 1 },
      });
    }
  });
  for (const kind of kinds) {
    const audience: Audience = kind === "title" ? "providers" : kind;
    const id = await ministry.addOpen(people, {
      ...textOf(kind),
      ...{ audience, titleIsPublic: kind === "title" },
      fieldAudiences: { problem: "named", hostCommitments: "providers" },
      named: [named.participantId],
    });
    numbers.push(requestNumber((await ministry.reload(id)).number ?? 0));
  }
  for (const [name, { userId }] of Object.entries({
    ...{ stranger, provider, named },
  })) {
    cookies[name] = await house.signIn({ name, holds: [] }, userId);
  }
}, 240_000);

afterAll(async () => {
  ministry.close();
  await house.db.close();
  await server.stop();
});

let sent = 0;
async function read(path: string, cookie: string): Promise<string> {
  sent += 1;
  const answer = await fetch(server.origin + path, {
    redirect: "manual",
    headers: { cookie, "x-forwarded-for": `10.9.0.${String(sent % 250)}` },
  });
  expect(answer.status, path).toBeLessThan(500);
  return answer.text();
}

const open = ["title", "objective", "outputs", "indicators"] as const;

describe("confidential words of requests", () => {
  it.each([
    ["public", ["public"]],
    ["stranger", ["public"]],
    ["provider", ["public", "providers", "title"]],
    ["named", ["public", "providers", "named", "title"]],
  ] as const)(
    "reach %s readers only where they may",
    { timeout: 120_000 },
    async (reader, whole) => {
      const isWhole = (kind: Kind) =>
        (whole as readonly string[]).includes(kind);
      const own: string[] = [];
      for (const path of [...numbers.flatMap(doorsOf), ...doors]) {
        const text = await read(path, cookies[reader] ?? "");
        own.push(text);
        const leaks = kinds.flatMap((kind) => {
          const fields = [
            ...["contact"],
            ...(reader === "named" ? [] : ["problem"]),
            ...(reader === "named" || reader === "provider"
              ? []
              : ["hostCommitments"]),
            ...(isWhole(kind) ? [] : ["objective", "currentEfforts"]),
            ...(isWhole(kind) ? [] : ["otherDonors", "outputs", "baseline"]),
            ...(isWhole(kind) ? [] : ["beneficiaries", "indicators"]),
            ...(isWhole(kind) || kind === "title" ? [] : ["title"]),
          ];
          return fields
            .map((field) => canary(kind, field))
            .filter((word) => text.includes(word));
        });
        expect(leaks, path).toEqual([]);
      }
      // And what may be read is read: a page that shows nothing passes no test.
      const all = own.join("\n");
      for (const kind of kinds.filter(isWhole)) {
        for (const field of open) expect(all).toContain(canary(kind, field));
      }
      expect(all).toContain(canary("title", "title"));
    },
  );
});
