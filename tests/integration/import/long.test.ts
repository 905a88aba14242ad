import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { count, eq, max } from "drizzle-orm";
import { csvList, xlsxList } from "../../../bench/support/lists";
import type { User } from "../../../app/domain/permissions/actor";
import { acts } from "../../../db/schema/act.server";
import { importRows } from "../../../db/schema/import.server";
import { participantNames } from "../../../db/schema/participant.server";
import { registerEntries } from "../../../db/schema/register.server";
import { openTestDatabase } from "../../support/test-database";
import { openClerks, registrar } from "./clerks";

/** More than are staged, compared and written at once; the bench takes a hundred thousand. */
const ROWS = 1100;

describe("a long list", async () => {
  const db = await openTestDatabase();
  const clerks = openClerks(db);
  const { office, upload, run, view, answer } = clerks;
  let anna: User;
  let boris: User;
  beforeAll(async () => {
    anna = await registrar(office, "Anna");
    boris = await registrar(office, "Boris");
  });
  afterAll(() => {
    clerks.close();
    office.close();
  });

  const countOf = async (
    table: typeof acts | typeof participantNames | typeof registerEntries,
  ) => (await db.read.select({ rows: count() }).from(table))[0]?.rows ?? 0;

  it.each(["csv", "xlsx"] as const)(
    "goes as %s through the dry run and one transaction, no row lost and none twice",
    { timeout: 60_000 },
    async (format) => {
      const from = format === "csv" ? 0 : 1_000_000;
      const file =
        format === "csv"
          ? csvList(ROWS, from)
          : new Uint8Array(await xlsxList(ROWS, from));
      const before = await countOf(acts);
      const id = await upload(anna, file, `list.${format}`);
      await run(id);
      const dry = await view(anna, id);
      expect(dry.state).toBe("review");
      const { rows = 0, accepted = 0, doubt = 0 } = dry.counts ?? {};
      expect([rows, accepted + doubt]).toEqual([ROWS, ROWS]);
      const [staged] = await db.read
        .select({ rows: count(), last: max(importRows.row) })
        .from(importRows)
        .where(eq(importRows.importId, id));
      expect(staged).toEqual({ rows: ROWS, last: ROWS + 1 });
      for (const { code, weight } of dry.findings?.codes ?? [])
        if (weight === "doubt")
          await answer(anna, id, { do: "choose_all", code, choice: "keep" });
      await answer(anna, id, { do: "hand_over" });
      await answer(boris, id, { do: "approve" });
      await run(id);
      const done = await view(anna, id);
      expect(done.state).toBe("done");
      for (const table of [acts, participantNames, registerEntries])
        expect(await countOf(table)).toBe(before + ROWS);
      const number = (seq: number) => `FW-${String(seq).padStart(6, "0")}`;
      expect(done.numbers).toEqual([number(before + 1), number(before + ROWS)]);
    },
  );

  it("finds a row again that is staged, compared and read far from the first", async () => {
    const [head = "", ...lines] = csvList(250, 3_000_000).trim().split("\n");
    const text = [head, ...lines, lines[0], lines[249]].join("\n");
    const id = await upload(anna, `${text}\n`);
    await run(id);
    const { findings } = await view(anna, id);
    const told = findings?.items.filter(({ code }) => code === "row-repeated");
    expect(told?.map(({ row, params }) => [row, params["row"]])).toEqual([
      [252, 2],
      [253, 251],
    ]);
    await answer(anna, id, { do: "discard" });
  });
});
