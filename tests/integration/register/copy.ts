import { readPublicAct } from "../../../app/domain/register/act.server";
import { endOf } from "../../../app/domain/register/as-of";
import { registerFeed } from "../../../app/domain/register/atom.server";
import { toActItem } from "../../../app/domain/register/item.server";
import { viewRegister } from "../../../app/domain/register/list-view.server";
import { listAfter } from "../../../app/domain/register/pages-by-cursor.server";
import { readPublicParticipant } from "../../../app/domain/register/participant.server";
import { registerQuerySchema } from "../../../app/domain/register/query";
import { registerSheet } from "../../../app/domain/register/sheet.server";
import {
  countByArea,
  summarizeRegister,
} from "../../../app/domain/register/summary.server";
import { sheetCsv } from "../../../app/domain/sheet/csv.server";
import { toWholeAct } from "../../../app/domain/register/whole-item.server";
import { registerNumber } from "../../../app/domain/act/number";
import { translator } from "../../../app/i18n/translate";
import type { Db } from "../../../db/client.server";

const questions: readonly Record<string, unknown>[] = [
  {},
  { sort: "name" },
  { sort: "number", status: "published" },
  { q: "name 1" },
  { q: "within", kind: "company" },
  { q: "site-2.example" },
];

type Reading = Parameters<typeof viewRegister>[0] &
  Parameters<typeof registerFeed>[0];

/** Every page of the JSON list, by cursor. */
async function jsonPages(ctx: Reading, asked: Record<string, unknown>) {
  const query = registerQuerySchema.parse(asked);
  const pages: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAfter>> = await listAfter(
      ctx,
      query,
      { cursor, limit: 3 },
    );
    const { total, listed, rows } = page;
    pages.push(JSON.stringify({ total, listed, items: rows.map(toActItem) }));
    if (cursor === null) {
      // Links name the day they are asked for; nothing else differs.
      pages.push(registerFeed(ctx, { ...query, asOf: null }, rows));
    }
    cursor = page.next;
  } while (cursor !== null);
  return pages;
}

const textOf = async (chunks: AsyncIterable<string>) => {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
};

/** Reading goes wrong for what was not there: that is part of the copy. */
const orCode = (reading: Promise<unknown>) =>
  reading.then(
    (view) => JSON.stringify(view),
    (error: unknown) => (error as { kind?: string }).kind ?? String(error),
  );

/**
 * All that the public sees of the register, as bytes.
 * @param asOf null for the register as it is at `now`
 */
export async function copyRegister(
  db: Db,
  { now, asOf }: { readonly now: number; readonly asOf: string | null },
): Promise<string[]> {
  const at = asOf === null ? null : endOf(asOf);
  const env = { origin: "https://portal.example" } as Reading["env"];
  const ctx = { db, env, locale: "en", now: at ?? now } as const;
  const day = asOf === null ? {} : { asOf };
  const copy: string[] = [];
  for (const question of questions) {
    const asked = { ...question, ...day };
    copy.push(...(await jsonPages(ctx, asked)));
    const query = registerQuerySchema.parse(asked);
    const sheet = registerSheet({ ...ctx, locale: "zh" }, query);
    // Which day it was asked for is all that the two files differ in.
    const about = { ...sheet.about, asOf: null, asAt: 0, address: "" };
    copy.push(await textOf(sheetCsv({ ...sheet, about })));
    const view = await viewRegister(ctx, query);
    copy.push(JSON.stringify({ ...view, query: null }));
  }
  copy.push(JSON.stringify(await summarizeRegister(ctx, 3, at)));
  copy.push(JSON.stringify([...(await countByArea(ctx, at)).byArea]));
  const { listed } = await viewRegister(ctx, registerQuerySchema.parse(day));
  for (let seq = 1; seq <= listed + 1; seq += 1) {
    const act = readPublicAct(ctx, registerNumber(seq), at);
    copy.push(
      await orCode(act.then((one) => [one, toWholeAct(one, translator("fr"))])),
    );
  }
  for (const id of ["p0", "p1", "p2"]) {
    copy.push(await orCode(readPublicParticipant(ctx, id, at)));
  }
  return copy;
}
