import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Audience } from "../../app/domain/exchange/model";
import { DAY } from "../../app/domain/kernel/clock";
import { newId } from "../../app/domain/kernel/ids";
import { requestNumber } from "../../app/domain/request/number";
import { findMatch } from "../../db/queries/match.server";
import { interests } from "../../db/schema/offer.server";
import { outbox } from "../../db/schema/outbox.server";
import { openMinistry, wholeRequest } from "../integration/request/ministry";
import { startServer, type RunningServer } from "../support/server";
import { letMeet } from "./exchange-meeting";
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
  "/en/assistance/rounds.atom",
  "/en/data/rounds.csv",
  "/en/data/engagements.csv",
  "/ar/data/engagements.json",
  "/en/assistance/engagements.atom",
  "/api/v1/assistance/engagements",
  "/iati/activities.xml",
];

/** Doors of one request. */
const doorsOf = (number: string): readonly string[] => [
  `/en/assistance/requests/${number}`,
  `/ar/assistance/requests/${number}`,
  `/api/v1/assistance/requests/${number}`,
];

/** Doors of what a round, an offer, a match and an engagement show to everybody who asks. */
const meeting: string[] = [];
let keptPair = "";
let refusedAs = "";

const kinds = ["public", "providers", "named", "title"] as const;
type Kind = (typeof kinds)[number];
const canary = (kind: Kind, field: string) => `canary-${kind}-${field}-7f3`;

let server: RunningServer;
let house: ReturnType<typeof openHouse>;
let ministry: ReturnType<typeof openMinistry>;
const cookies: Record<string, string> = { public: "" };
const emails: Record<string, string> = {};
const numbers: string[] = [];
const ids: string[] = [];

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
        expiresAt: at + 365 * DAY,
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
    ids.push(id);
    numbers.push(requestNumber((await ministry.reload(id)).number ?? 0));
  }
  for (const [name, { userId, email }] of Object.entries({
    ...{ stranger, provider, named },
  })) {
    cookies[name] = await house.signIn({ name, holds: [] }, userId);
    emails[name] = email;
  }
  const met = await letMeet(house.db, {
    ...{ officer: people.officer, requester: people.author, provider },
    ...{ agreed: ids[0] ?? "", kept: ids[kinds.indexOf("named")] ?? "" },
  });
  meeting.push(...met.doors);
  ({ keptPair, refusedAs } = met);
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

/** Words of `kind` that a reader must not see; `whole` are those they may read. */
function hiddenFrom(reader: string, whole: readonly string[], kind: Kind) {
  const isWhole = whole.includes(kind);
  const isNamed = reader === "named";
  return [
    ...["contact"],
    ...(isNamed ? [] : ["problem"]),
    ...(isNamed || reader === "provider" ? [] : ["hostCommitments"]),
    ...(isWhole ? [] : ["objective", "currentEfforts", "otherDonors"]),
    ...(isWhole ? [] : ["outputs", "baseline", "beneficiaries", "indicators"]),
    ...(isWhole || kind === "title" ? [] : ["title"]),
  ].map((field) => canary(kind, field));
}

const readers = [
  ["public", ["public"]],
  ["stranger", ["public"]],
  ["provider", ["public", "providers", "title"]],
  ["named", ["public", "providers", "named", "title"]],
] as const;

/** The provider's step on a pair, as a form sends it. */
const step = (path: string, what: string) =>
  fetch(server.origin + path, {
    ...{ method: "POST", redirect: "manual" },
    headers: { cookie: cookies["provider"] ?? "", origin: server.origin },
    body: new URLSearchParams({ do: what }),
  });

const open = ["title", "objective", "outputs", "indicators"] as const;

describe("confidential words of requests", () => {
  it.each(readers)(
    "reach %s readers only where they may",
    { timeout: 120_000 },
    async (reader, whole) => {
      const isWhole = (kind: Kind) =>
        (whole as readonly string[]).includes(kind);
      const own: string[] = [];
      for (const path of [...numbers.flatMap(doorsOf), ...doors]) {
        const text = await read(path, cookies[reader] ?? "");
        own.push(text);
        const leaks = kinds.flatMap((kind) =>
          hiddenFrom(reader, whole, kind).filter((word) => text.includes(word)),
        );
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

  it.each(readers)(
    "reach %s readers no further where requests and offers meet",
    { timeout: 120_000 },
    async (reader, whole) => {
      for (const path of meeting) {
        const text = await read(path, cookies[reader] ?? "");
        const leaks = kinds
          .flatMap((kind) => hiddenFrom(reader, whole, kind))
          // Both sides of an agreed pair have each other's contact.
          .filter(
            (word) =>
              reader !== "provider" || word !== canary("public", "contact"),
          )
          .filter((word) => text.includes(word));
        expect(leaks, path).toEqual([]);
        // Not even that it exists.
        const number = numbers[kinds.indexOf("named")] ?? "";
        if (reader !== "named") expect(text, path).not.toContain(number);
      }
      const own = await house.db.read
        .select()
        .from(outbox)
        .where(eq(outbox.recipient, emails[reader] ?? ""));
      for (const { kind: letter, subject, text, html } of own) {
        const all = [subject, text, html].join("\n");
        const leaks = kinds
          .flatMap((kind) => hiddenFrom(reader, whole, kind))
          .filter((word) => all.includes(word));
        expect(leaks, letter).toEqual([]);
      }
      if (reader === "provider") {
        const letters = own.map(({ kind }) => kind);
        expect(letters).toContain("match.letter.news");
        const pages = await Promise.all(
          meeting.map((path) => read(path, cookies["provider"] ?? "")),
        );
        // The doors lead somewhere: the side reads the request it was matched with.
        expect(pages.join("\n")).toContain(canary("public", "title"));
        expect(pages.join("\n")).toContain(canary("public", "contact"));
      }
    },
  );

  it("are brought to no provider by an officer, a suggestion or itself", async () => {
    expect(refusedAs).toBe("round.error.not-named");
    const path = `/en/account/matches/${keptPair}`;
    for (const what of ["introduce", "accept"]) {
      expect((await step(path, what)).status).toBe(404);
    }
    expect((await findMatch(house.db.read, keptPair))?.status).toBe(
      "suggested",
    );
  });
});
