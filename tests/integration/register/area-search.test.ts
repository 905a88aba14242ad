import { beforeAll, expect, it } from "vitest";
import { listRegister } from "../../../app/domain/register/list.server";
import { registerQuerySchema } from "../../../app/domain/register/query.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor, addParticipant } from "./fixture";

const db = await openTestDatabase();
const ctx = { db, locale: "en", now: Date.UTC(2026, 5, 1) } as const;

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    const ids = [];
    for (const [seq, id, area, name] of [
      [1, "one", "CIV", "Data House"],
      [2, "two", "PRK", "Data Office"],
      [3, "three", "KOR", "Data Room"],
      [4, "four", "KEN", "Friends of Ivory Coast"],
      [5, "five", "KEN", "Data Bridge"],
    ] as const) {
      const names = [{ lang: "en", text: name }];
      await addParticipant(tx, { id, area, names });
      ids.push(await addAct(tx, { seq, participantId: id, area }));
    }
    await refreshRegister(tx, ids, 1000);
  }),
);

it.each([
  ["Ivory Coast", ["one", "four"]],
  ["South Korea", ["three"]],
  ["data", ["one", "two", "three", "five"]],
])("finds by %s what is there and what says so", async (q, ids) => {
  const query = registerQuerySchema.parse({ q, sort: "oldest" });
  const { rows, found } = await listRegister(ctx, query, 1);
  expect(rows.map(({ participantId }) => participantId)).toEqual(ids);
  expect(found.rows).toBe(ids.length);
});
