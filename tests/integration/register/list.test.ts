import { beforeAll, describe, expect, it } from "vitest";
import { listRegister } from "../../../app/domain/register/list.server";
import { viewRegister } from "../../../app/domain/register/list-view.server";
import { listAfter } from "../../../app/domain/register/pages-by-cursor.server";
import { registerQuerySchema } from "../../../app/domain/register/query.server";
import {
  refreshRegister,
  refreshRegisterOfParticipant,
} from "../../../app/domain/register/refresh.server";
import {
  countByArea,
  summarizeRegister,
} from "../../../app/domain/register/summary.server";
import { eq } from "drizzle-orm";
import { acts } from "../../../db/schema/act.server";
import { participantNames } from "../../../db/schema/participant.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor, addParticipant } from "./fixture";

const db = await openTestDatabase();
const now = Date.parse("2026-11-22T09:30:00Z");
const ctx = { db, locale: "en", now } as const;

/** Asks as the address would. */
async function ask(query: Record<string, unknown> = {}) {
  const { page, ...rest } = registerQuerySchema.parse(query);
  return listRegister(ctx, rest, page);
}
const seqs = (rows: readonly { seq: number }[]) => rows.map(({ seq }) => seq);

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    await addParticipant(tx, {
      id: "kenya",
      kind: "government",
      names: [{ lang: "en", text: "Kenya" }],
    });
    await addParticipant(tx, {
      id: "zebra",
      area: "NPL",
      names: [{ lang: "en", text: "Zebra" }],
    });
    await addParticipant(tx, {
      id: "apple",
      area: "FRA",
      names: [
        { lang: "fr", text: "Pomme" },
        { lang: "en", text: "Apple" },
      ],
    });
    await addParticipant(tx, {
      id: "union",
      kind: "international_organization",
      area: null,
      names: [{ lang: "en", text: "World Union" }],
    });
    const ids = [
      await addAct(tx, {
        seq: 1,
        participantId: "kenya",
        kind: "government",
        type: "confirm",
        vehicle: "unilateral",
      }),
      await addAct(tx, { seq: 2, participantId: "zebra", area: "NPL" }),
      await addAct(tx, { seq: 3, participantId: "apple", area: "FRA" }),
      await addAct(tx, {
        seq: 4,
        participantId: "union",
        kind: "international_organization",
        area: null,
        status: "suspended",
      }),
      await addAct(tx, {
        seq: 5,
        participantId: "kenya",
        kind: "government",
        type: "reaffirm",
        vehicle: "unilateral",
        proposals: ["absent"],
      }),
      await addAct(tx, {
        seq: 6,
        participantId: "apple",
        area: "FRA",
        status: "approval",
      }),
    ];
    await refreshRegister(tx, ids, 1000);
  }),
);

describe("the list", () => {
  it("shows public rows, newest first, and counts those in totals", async () => {
    const { rows, found } = await ask();
    expect(seqs(rows)).toEqual([5, 4, 3, 2, 1]);
    // Suspended and reaffirming rows are in no total; one under check has no row.
    expect([found.rows, found.total]).toEqual([5, 3]);
  });

  it("orders by name in the reader's language, and by number", async () => {
    expect(seqs((await ask({ sort: "name" })).rows)).toEqual([3, 5, 1, 4, 2]);
    expect(seqs((await ask({ sort: "number" })).rows)).toEqual([1, 2, 3, 4, 5]);
    const french = { ...ctx, locale: "fr" } as const;
    const query = registerQuerySchema.parse({ sort: "name" });
    const { rows } = await listRegister(french, query, 1);
    expect(seqs(rows)).toEqual([5, 1, 3, 4, 2]);
  });

  it("narrows by facets, words and both", async () => {
    expect(seqs((await ask({ kind: "company" })).rows)).toEqual([3, 2]);
    expect(seqs((await ask({ category: ["ldc", "low"] })).rows)).toEqual([2]);
    expect(seqs((await ask({ proposal: "2" })).rows)).toEqual([4, 3, 2, 1]);
    expect(seqs((await ask({ q: "pomme" })).rows)).toEqual([3]);
    expect(seqs((await ask({ q: "zeb", area: "NPL" })).rows)).toEqual([2]);
    const none = await viewRegister(
      ctx,
      registerQuerySchema.parse({ q: "zebra", area: "FRA" }),
    );
    expect(none.without).toEqual([
      { name: "q", rows: 1 },
      { name: "area", rows: 1 },
    ]);
  });

  it("counts beside filters as in the heading, and rows where nothing counts", async () => {
    const { choices } = await viewRegister(ctx, registerQuerySchema.parse({}));
    expect(choices.kind).toEqual([
      { value: "government", count: 1 },
      { value: "company", count: 2 },
    ]);
    expect(choices.status).toEqual([
      { value: "published", count: 3 },
      { value: "suspended", count: 1 },
    ]);
    expect(choices.act).toContainEqual({ value: "reaffirm", count: 1 });
  });

  it("refuses pages beyond the end and unknown areas", async () => {
    await expect(ask({ page: 2 })).rejects.toMatchObject({ kind: "not_found" });
    await expect(ask({ area: "QQQ" })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  it("gives pages by cursor that join without gap or double", async () => {
    const query = registerQuerySchema.parse({ sort: "name" });
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await listAfter(ctx, query, { cursor, limit: 2 });
      seen.push(...seqs(page.rows));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual([3, 5, 1, 4, 2]);
    await expect(
      listAfter(ctx, query, { cursor: "FW-000006", limit: 2 }),
    ).rejects.toMatchObject({ kind: "invalid" });
  });
});

it("sums up acts, participants and areas by the same rule", async () => {
  const summary = await summarizeRegister(ctx, 2);
  expect(summary).toMatchObject({ acts: 3, participants: 3, areas: 3 });
  expect(seqs(summary.latest)).toEqual([5, 4]);
  const { byArea, withoutArea } = await countByArea(ctx);
  expect([...byArea]).toEqual([
    ["FRA", 1],
    ["KEN", 1],
    ["NPL", 1],
  ]);
  expect(withoutArea).toBe(0);
});

describe("changes", () => {
  it("take a withdrawn act out of totals, not out of the list", async () => {
    await db.write(async (tx) => {
      await tx
        .update(acts)
        .set({ status: "withdrawn", withdrawnAt: 3000 })
        .where(eq(acts.id, "act-2"));
      await refreshRegister(tx, "act-2", 3000);
    });
    const { rows, found } = await ask({ q: "zebra" });
    expect(rows).toMatchObject([
      { seq: 2, status: "withdrawn", withdrawnAt: 3000, statusSince: 3000 },
    ]);
    expect([found.rows, found.total]).toEqual([1, 0]);
    expect(await summarizeRegister(ctx, 0)).toMatchObject({ acts: 2 });
  });

  it("carry a new name into rows, search and order", async () => {
    await db.write(async (tx) => {
      await tx
        .update(participantNames)
        .set({ name: "Aardvark" })
        .where(eq(participantNames.id, "zebra-0"));
      await refreshRegisterOfParticipant(tx, "zebra", 4000);
    });
    expect((await ask({ q: "zebra" })).rows).toEqual([]);
    expect((await ask({ q: "aardvark" })).rows).toMatchObject([{ seq: 2 }]);
    expect(seqs((await ask({ sort: "name" })).rows)[0]).toBe(2);
  });

  it("take away the row of an act that is no longer public", async () => {
    await db.write(async (tx) => {
      await tx
        .update(acts)
        .set({ status: "approval" })
        .where(eq(acts.id, "act-4"));
      await refreshRegister(tx, "act-4", 4000);
    });
    expect(seqs((await ask()).rows)).toEqual([5, 3, 2, 1]);
    expect((await ask({ q: "union" })).rows).toEqual([]);
  });

  it("leave nothing when their transaction fails", async () => {
    const failing = db.write(async (tx) => {
      await tx
        .update(acts)
        .set({ status: "published" })
        .where(eq(acts.id, "act-4"));
      await refreshRegister(tx, "act-4", 4500);
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    expect(seqs((await ask()).rows)).toEqual([5, 3, 2, 1]);
  });
});
