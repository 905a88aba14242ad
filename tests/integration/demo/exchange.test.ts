import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lastInstant } from "../../../app/domain/demo/exchange/history";
import { fillDemonstration } from "../../../app/domain/demo/fill.server";
import {
  engagementStatuses,
  offerStatuses,
  requestStatuses,
} from "../../../app/domain/exchange/model";
import { openFileStore } from "../../../app/domain/file/store.server";
import { holdsSlot } from "../../../app/domain/lifecycle/match";
import { progress } from "../../../app/domain/lifecycle/request";
import { topicCodes } from "../../../app/domain/reference/model";
import { standingOf } from "../../../app/domain/request/standing";
import {
  engagementEvents,
  engagementMessages,
  engagements,
} from "../../../db/schema/engagement.server";
import {
  engagementClosures,
  engagementMoney,
} from "../../../db/schema/engagement-outcome.server";
import { matches, matchEvents } from "../../../db/schema/match.server";
import { offerEvents, offers } from "../../../db/schema/offer.server";
import { participants } from "../../../db/schema/participant.server";
import { rounds } from "../../../db/schema/round.server";
import {
  requestEvents,
  requestNamed,
  requests,
} from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTestServices } from "../account/people";

const db = await openTestDatabase();
const { services, context } = makeTestServices(db);
const ctx = {
  ...context(),
  env: { ...services.env, mode: "demo" as const },
  files: openFileStore(mkdtempSync(join(tmpdir(), "fairway-demo-"))),
};

beforeAll(async () => {
  await fillDemonstration(ctx);
}, 60_000);

const everyRequest = () => db.read.select().from(requests);
const everyOffer = () => db.read.select().from(offers);
const everyMatch = () => db.read.select().from(matches);
const everyEngagement = () => db.read.select().from(engagements);

describe("the invented exchange", () => {
  it("has 120 requests and 90 offers, on all topics and in five languages", async () => {
    const asked = await everyRequest();
    const given = await everyOffer();
    expect(asked).toHaveLength(120);
    expect(given).toHaveLength(90);
    const topics = asked.flatMap(({ content }) =>
      content.needs.map(({ topic }) => topic),
    );
    expect(new Set(topics)).toEqual(new Set(topicCodes));
    const languages = new Set(asked.map(({ originalLang }) => originalLang));
    expect(languages.size).toBe(5);
  });

  it("shows every state a reader can meet", async () => {
    const passing = ["endorsed", "discarded"];
    const asked = new Set((await everyRequest()).map(({ status }) => status));
    for (const status of requestStatuses) {
      if (!passing.includes(status)) expect(asked).toContain(status);
    }
    const given = new Set((await everyOffer()).map(({ status }) => status));
    for (const status of offerStatuses) {
      if (!passing.includes(status)) expect(given).toContain(status);
    }
    const work = new Set((await everyEngagement()).map(({ status }) => status));
    for (const status of engagementStatuses) expect(work).toContain(status);
  });

  it("happened before its last day, in this order: both accept, work, end", async () => {
    const { read } = db;
    const happened = (
      await Promise.all([
        read.select().from(requestEvents),
        read.select().from(offerEvents),
        read.select().from(matchEvents),
        read.select().from(engagementEvents),
        read.select().from(engagementMessages),
        read.select().from(engagementMoney),
      ])
    ).flatMap((rows) => rows.map(({ at }) => at));
    expect(happened.filter((at) => at > lastInstant)).toEqual([]);
    const pairs = new Map((await everyMatch()).map((one) => [one.id, one]));
    for (const one of await everyEngagement()) {
      const accepted = pairs.get(one.matchId)?.providerAcceptedAt ?? Infinity;
      expect(one.createdAt).toBeGreaterThanOrEqual(accepted);
      expect(one.activeAt ?? one.createdAt).toBeGreaterThanOrEqual(accepted);
      expect(one.statusSince).toBeGreaterThanOrEqual(one.activeAt ?? accepted);
      expect(one.statusSince).toBeLessThanOrEqual(lastInstant);
    }
  });

  it("has requests for few with somebody to read them, and pairs with these alone", async () => {
    const named = await db.read.select().from(requestNamed);
    const given = new Map((await everyOffer()).map((one) => [one.id, one]));
    const pairs = await everyMatch();
    const few = (await everyRequest()).filter(
      ({ audience }) => audience === "named",
    );
    expect(few.length).toBeGreaterThan(0);
    for (const { id } of few) {
      const readers = named
        .filter(({ requestId }) => requestId === id)
        .map(({ participantId }) => participantId);
      expect(readers.length).toBeGreaterThan(0);
      for (const { offerId } of pairs.filter((one) => one.requestId === id)) {
        expect(readers).toContain(given.get(offerId)?.participantId);
      }
    }
  });

  it("has companies that ask for no purchase and no place of data", async () => {
    const kinds = await db.read.select().from(participants);
    const kindOf = new Map(kinds.map(({ id, kind }) => [id, kind]));
    const given = await everyOffer();
    const said = given.map(({ participantId, content }) => [
      kindOf.get(participantId) === "company",
      content.noConditions,
    ]);
    expect(said.filter(([is, says]) => is !== says)).toEqual([]);
    expect(said.filter(([is]) => is).length).toBeGreaterThan(0);
  });

  it("stands where its pairs and engagements put it", async () => {
    const pairs = await everyMatch();
    const work = await everyEngagement();
    const closures = await db.read.select().from(engagementClosures);
    for (const { id, status, content } of await everyRequest()) {
      if (!(status in progress)) continue;
      const links = pairs
        .filter(({ requestId }) => requestId === id)
        .map((pair) => {
          const one = work.find(({ matchId }) => matchId === pair.id);
          const closed = closures.find((it) => it.engagementId === one?.id);
          return {
            match: pair.status,
            engagement: one?.status ?? null,
            needMet: closed?.content.needMet ?? null,
          };
        });
      expect({ id, status }).toEqual({
        id,
        status: standingOf(links, content.partners),
      });
    }
  });

  it("takes as many slots as pairs hold", async () => {
    const pairs = await everyMatch();
    for (const { id, slots, slotsTaken, status } of await everyOffer()) {
      const held = pairs.filter(
        (pair) => pair.offerId === id && holdsSlot(pair.status),
      ).length;
      expect(slotsTaken).toBe(held);
      expect(slotsTaken).toBeLessThanOrEqual(slots);
      expect(status === "exhausted").toBe(
        slotsTaken === slots && status !== "expired" && status !== "withdrawn",
      );
    }
  });

  it("has a round that was published and another that is announced", async () => {
    const all = await db.read.select().from(rounds);
    expect(all.map(({ status }) => status).sort()).toEqual([
      "announced",
      "published",
    ]);
    const proposed = (await everyMatch()).filter(
      ({ roundId }) => roundId !== null,
    );
    expect(proposed.length).toBeGreaterThan(10);
  });

  it("tells of each step, the last one leading to where a request stands", async () => {
    const events = await db.read.select().from(requestEvents);
    for (const { id, status } of await everyRequest()) {
      const own = events
        .filter(({ requestId }) => requestId === id)
        .sort((a, b) => a.at - b.at);
      expect(own.at(-1)?.toStatus ?? "draft").toBe(status);
    }
  });
});
