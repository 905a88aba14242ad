import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { boardFeed } from "../../../app/domain/board/atom.server";
import { readFigures } from "../../../app/domain/board/figures.server";
import { readGaps } from "../../../app/domain/board/gaps.server";
import { boardQuerySchema } from "../../../app/domain/board/query";
import { readBoard, readRequests } from "../../../app/domain/board/read.server";
import { boardSheet } from "../../../app/domain/board/sheets.server";
import { fillDemonstration } from "../../../app/domain/demo/fill.server";
import { translator } from "../../../app/i18n/translate";
import { openFileStore } from "../../../app/domain/file/store.server";
import { requestNumber } from "../../../app/domain/request/number";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTestServices } from "../account/people";

const db = await openTestDatabase();
const { services, context } = makeTestServices(db);
const ctx = {
  ...context(),
  env: { ...services.env, mode: "demo" as const },
  files: openFileStore(mkdtempSync(join(tmpdir(), "fairway-board-"))),
};
const all = boardQuerySchema.parse({});

beforeAll(async () => {
  await fillDemonstration(ctx);
}, 60_000);

const everyRequest = () => db.read.select().from(requests);

describe("the board", () => {
  it("shows each opened request whose title is public, and counts the others", async () => {
    const board = await readBoard(ctx, all);
    const opened = (await everyRequest()).filter(
      ({ openedAt }) => openedAt !== null,
    );
    const known = opened.filter(
      ({ audience, titleIsPublic }) => audience === "public" || titleIsPublic,
    );
    expect(board.requests.map(({ number }) => number).sort()).toEqual(
      known.map(({ number }) => requestNumber(number ?? 0)).sort(),
    );
    expect(board.hidden).toBe(opened.length - known.length);
    expect(board.hidden).toBeGreaterThan(0);
  });

  it("holds no word of a request that is for few", async () => {
    const hidden = (await everyRequest()).filter(
      ({ audience, titleIsPublic }) => audience !== "public" && !titleIsPublic,
    );
    const sheet = await boardSheet(ctx, all);
    const rows: unknown[] = [];
    for await (const batch of sheet.batches()) rows.push(...batch);
    const feed = await boardFeed(ctx, all);
    const shown = JSON.stringify([await readBoard(ctx, all), rows, feed]);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { number } of hidden) {
      if (number !== null) expect(shown).not.toContain(requestNumber(number));
    }
    expect(shown).not.toContain("requests.example");
  });

  it("gives as a file what stands on the page, whole or one column of it", async () => {
    const statuses = async (query: typeof all) => {
      const sheet = await boardSheet(ctx, query);
      const at = sheet.columns.findIndex(({ key }) => key === "status");
      const found = new Set<unknown>();
      for await (const rows of sheet.batches()) {
        for (const row of rows) found.add(row[at]);
      }
      return found;
    };
    const whole = await statuses(all);
    const t = translator("en");
    expect(whole).not.toContain(t("exchange.request-status.withdrawn"));
    expect(whole).toContain(t("exchange.request-status.unmet"));
    expect(await statuses({ ...all, column: "unmet" })).toEqual(
      new Set([t("exchange.request-status.unmet")]),
    );
    const offers = await statuses({ ...all, show: "offers" });
    expect(offers).not.toContain(t("exchange.offer-status.expired"));
  });

  it("has a feed of each of its halves", async () => {
    const ids = async (query: typeof all) =>
      [
        ...(await boardFeed(ctx, query)).matchAll(/:(request|offer):A[RO]-/g),
      ].map(([, kind]) => kind);
    expect(new Set(await ids(all))).toEqual(new Set(["request"]));
    const offers = await ids({ ...all, show: "offers" });
    expect(new Set(offers)).toEqual(new Set(["offer"]));
  });

  it("is narrowed by topic, group, region and country", async () => {
    const every = await readRequests(ctx, all);
    const some = every[0];
    if (!some) throw new Error("an empty board");
    const topic = some.topics[0];
    const byTopic = await readRequests(ctx, { ...all, topic });
    expect(
      byTopic.every(({ topics }) => topics.includes(topic ?? "DF01")),
    ).toBe(true);
    expect(byTopic.length).toBeLessThan(every.length);
    const byArea = await readRequests(ctx, { ...all, area: some.area });
    expect(new Set(byArea.map(({ area }) => area))).toEqual(
      new Set([some.area]),
    );
    const ldc = await readRequests(ctx, { ...all, group: "ldc" });
    expect(ldc.every(({ groups }) => groups.includes("ldc"))).toBe(true);
    const asia = await readRequests(ctx, { ...all, region: "142" });
    expect(asia.length).toBeGreaterThan(0);
    expect(asia.length).toBeLessThan(every.length);
  });

  it("refuses what is no code of a country", () => {
    expect(boardQuerySchema.safeParse({ area: "Nepal" }).success).toBe(false);
  });
});

describe("gaps and figures", () => {
  it("has a line a topic, and each group asks no more than all", async () => {
    const rows = await readGaps(ctx, all);
    expect(rows).toHaveLength(19);
    for (const { groups } of rows) {
      for (const { wanted, places } of Object.values(groups)) {
        expect(wanted).toBeLessThanOrEqual(groups.all.wanted);
        expect(places).toBeLessThanOrEqual(groups.all.places);
      }
    }
    expect(rows.some(({ groups }) => groups.all.wanted > 0)).toBe(true);
  });

  it("narrows with each stage of the funnel", async () => {
    const { funnel, answers, asking, served, flows } = await readFigures(ctx);
    const counts = funnel.map(({ count }) => count);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    expect(counts[0]).toBeGreaterThan(100);
    expect(asking.part).toBeLessThanOrEqual(asking.of);
    expect(served.of).toBeGreaterThan(0);
    expect(answers.every(({ asked }) => asked > 0)).toBe(true);
    expect(flows.given.length).toBeGreaterThan(0);
  });
});
