import { registerFeed } from "../../../app/domain/register/atom.server";
import { readPublicAct } from "../../../app/domain/register/act.server";
import { endOf, type AsOf } from "../../../app/domain/register/as-of";
import { toActItem } from "../../../app/domain/register/item.server";
import { viewRegister } from "../../../app/domain/register/list-view.server";
import { listAfter } from "../../../app/domain/register/pages-by-cursor.server";
import { registerQuerySchema } from "../../../app/domain/register/query.server";
import { registerSheet } from "../../../app/domain/register/sheet.server";
import {
  countByArea,
  summarizeRegister,
} from "../../../app/domain/register/summary.server";
import { toWholeAct } from "../../../app/domain/register/whole-item.server";
import { challengeItems } from "../../../app/domain/challenge/item.server";
import { listPublicChallenges } from "../../../app/domain/challenge/public.server";
import { findInstrumentOfAct } from "../../../app/domain/instrument/get.server";
import { listActProofs } from "../../../app/domain/log/act-proof.server";
import { registerNumber } from "../../../app/domain/act/number";
import { progressItem } from "../../../app/domain/report/item.server";
import { readProgress } from "../../../app/domain/report/read.server";
import { readActSuccession } from "../../../app/domain/succession/read.server";
import { translator } from "../../../app/i18n/translate";
import type { Db } from "../../../db/client.server";
import { bare, bytesOf, orCode, type Reading } from "./bytes";
import { copyFiles } from "./copy-files";
import { copyBodies, copyPapers, copyViews } from "./copy-views";

const questions: readonly Record<string, unknown>[] = [
  {},
  { sort: "name" },
  { sort: "number", status: "published", kind: "company" },
  { q: "name 1" },
  { q: "site-2.example" },
];

/** Every page of the JSON list, by cursor. */
async function jsonPages(ctx: Reading, asked: Record<string, unknown>) {
  const query = registerQuerySchema.parse(asked);
  const pages: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAfter>> = await listAfter(
      ctx,
      query,
      { cursor, limit: 5 },
    );
    const { total, listed, rows } = page;
    pages.push(JSON.stringify({ total, listed, items: rows.map(toActItem) }));
    if (cursor === null) {
      // Links name the day they are asked for; nothing else differs.
      const then = { ...ctx, now: query.asOf?.at ?? ctx.now };
      pages.push(registerFeed(then, { ...query, asOf: null }, rows));
    }
    cursor = page.next;
  } while (cursor !== null);
  return pages;
}

/** The list, page and file, as each question finds it. */
async function copyLists(ctx: Reading, day: { asOf?: string }) {
  const copy: string[] = [];
  for (const question of questions) {
    const asked = { ...question, ...day };
    copy.push(...(await jsonPages(ctx, asked)));
    const query = registerQuerySchema.parse(asked);
    copy.push(
      await bytesOf(registerSheet({ ...ctx, locale: "zh" }, query), "csv"),
      bare(await viewRegister(ctx, query)),
    );
  }
  return copy;
}

/** What the page of an act shows, and its JSON. */
async function copyAct(ctx: Reading, number: string, asOf: AsOf | null) {
  const at = asOf?.at ?? null;
  const until = at ?? ctx.now;
  const act = await readPublicAct(ctx, number, at);
  const { actId } = act.entry;
  const progress = await readProgress(ctx, act.entry, until);
  return [
    act,
    toWholeAct(act, translator("fr")),
    progressItem(progress, act.commitments),
    await readActSuccession(ctx, actId, until),
    challengeItems(await listPublicChallenges(ctx, actId, until)),
    await findInstrumentOfAct(ctx, number, at),
    await listActProofs(ctx, act.entry),
  ];
}

/** The oldest numbers, the newest ones, and one that is not given yet. */
const somePlaces = (listed: number): number[] =>
  Array.from({ length: listed + 1 }, (_, at) => at + 1).filter(
    (seq) => seq <= 6 || seq >= listed - 1,
  );

/**
 * All that the public sees of the register, as bytes.
 * @param asOf null for the register as it is at `now`
 */
export async function copyRegister(
  db: Db,
  { now, asOf: day }: { readonly now: number; readonly asOf: string | null },
): Promise<string[]> {
  const asOf = day === null ? null : { day, at: endOf(day) };
  const at = asOf?.at ?? null;
  const env = { origin: "https://portal.example" } as Reading["env"];
  const ctx: Reading = { db, env, locale: "en", now };
  const query = day === null ? {} : { asOf: day };
  const copy = await copyLists(ctx, query);
  copy.push(
    bare(await summarizeRegister(ctx, 3, at)),
    bare([...(await countByArea(ctx, at)).byArea]),
  );
  const { listed } = await viewRegister(ctx, registerQuerySchema.parse(query));
  for (const seq of somePlaces(listed)) {
    copy.push(await orCode(copyAct(ctx, registerNumber(seq), asOf)));
  }
  copy.push(
    ...(await copyBodies(ctx, asOf)),
    ...(await copyPapers(ctx, asOf)),
    ...(await copyViews(ctx, asOf)),
    ...(await copyFiles(ctx, query)),
  );
  return copy;
}
