import { beforeAll, expect, it } from "vitest";
import { compareParticipants } from "../../../app/domain/comparison/compare.server";
import { comparisonSheet } from "../../../app/domain/comparison/sheet.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { endOf } from "../../../app/domain/register/as-of";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { sheetCsv } from "../../../app/domain/sheet/csv.server";
import type { Env } from "../../../app/env.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { addAct, addAuthor, addParticipant } from "./fixture";

const db = await openTestDatabase();
const env = { ...({} as Env), origin: "https://fairway.example" };
const first = Date.UTC(2026, 2, 10);
const later = first + 10 * DAY;
const ctx = { db, env, locale: "en", now: later + DAY } as const;

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    for (const [seq, id, at] of [
      [1, "early", first],
      [2, "late", later],
    ] as const) {
      await addParticipant(tx, { id, names: [{ lang: "en", text: id }] });
      const act = await addAct(tx, { seq, participantId: id });
      await refreshRegister(tx, [act], at);
    }
  }),
);

const query = (p: readonly string[], at: number | null) => ({
  ...{ p: [...p], q: "", differences: false },
  asOf: at === null ? null : { day: dayOf(at), at: endOf(dayOf(at)) },
});

it("has a column for who came later, which says so in every row", async () => {
  const asked = query(["early", "late"], first + DAY);
  const view = await compareParticipants(ctx, asked);
  expect(view.heads).toMatchObject([
    { id: "early", isThere: true, number: "FW-000001" },
    { id: "late", isThere: false, number: null },
  ]);
  const rows = view.groups.flatMap((group) => group.rows);
  expect(rows.length).toBeGreaterThan(10);
  for (const { answers } of rows) {
    expect(answers[0]?.kind).not.toBe("not-there");
    expect(answers[1]).toEqual({ kind: "not-there" });
  }
  let file = "";
  for await (const piece of sheetCsv(await comparisonSheet(ctx, asked)))
    file += piece;
  expect(file).toContain("Not on the register on that day");
  const only = { ...asked, differences: true };
  const { groups } = await compareParticipants(ctx, only);
  expect(groups.flatMap((group) => group.rows)).toEqual([]);
});

it("knows nobody who is not on the register at all", async () => {
  expect(
    await refusal(
      compareParticipants(ctx, query(["early", "nobody"], first + DAY)),
    ),
  ).toMatchObject({ kind: "not_found" });
});
