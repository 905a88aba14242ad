import {
  listEntries,
  type EntryRow,
} from "../../../db/queries/register.server";
import type { Context } from "../../context.server";
import { withInstruments } from "../instrument/of-acts.server";
import type { BehindAct } from "../instrument/view";
import type { Instant } from "../kernel/clock";
import { DomainError, notFound } from "../kernel/errors";
import { pageCount } from "../kernel/paging";
import { isArea } from "../reference/area";
import type { Found } from "./find";
import { pick } from "./order";
import type { RegisterQuery } from "./query";
import { registerAt } from "./register-index.server";
import type { RegisterView } from "./view.server";

export const pageSize = 25;

type Reader = Pick<Context, "db" | "locale" | "now">;

interface Answer {
  readonly register: RegisterView;
  readonly found: Found;
  readonly order: Int32Array;
  readonly backwards: boolean;
}

/** Finds what a query asks for, without reading any row. */
export async function ask(ctx: Reader, query: RegisterQuery): Promise<Answer> {
  if (!(query.selection.area ?? []).every(isArea)) {
    throw new DomainError("invalid", "register.error.area-unknown");
  }
  const register = await registerAt(ctx, query.asOf?.at ?? null);
  const [found, order] = await Promise.all([
    register.find(query),
    register.order(query.sort, ctx.locale),
  ]);
  return { register, found, order, backwards: query.sort === "newest" };
}

/** Rows in the order of the numbers given, as they are now or stood at an instant. */
export async function readRows(
  { db }: Pick<Context, "db">,
  seqs: readonly number[],
  at: Instant | null,
): Promise<EntryRow[]> {
  if (seqs.length === 0) return [];
  const rows = await listEntries(db.read, seqs, at);
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}

/** A row as lists and files show it. */
export interface ShownRow extends EntryRow {
  readonly instrument: BehindAct | null;
}

/** `readRows`, with the instruments behind the acts as they stood. */
export const readShown = async (
  ctx: Pick<Context, "db">,
  seqs: readonly number[],
  at: Instant | null,
): Promise<ShownRow[]> =>
  withInstruments(ctx.db.read, await readRows(ctx, seqs, at), at);

export interface RegisterPage {
  readonly found: Found;
  readonly rows: readonly ShownRow[];
  readonly page: number;
  readonly pages: number;
}

/** One page of the register as a query asks for it. Throws 404 beyond the last page. */
export async function listRegister(
  ctx: Reader,
  query: RegisterQuery,
  page: number,
): Promise<RegisterPage> {
  const { register, found, order, backwards } = await ask(ctx, query);
  const pages = pageCount(found.rows, pageSize);
  if (page > pages) throw notFound("register.error.no-such-page");
  const from = (page - 1) * pageSize;
  const seqs = pick(register.rows, order, found.slots, {
    ...{ from, most: pageSize, backwards },
  });
  return { found, rows: await readShown(ctx, seqs, register.at), page, pages };
}

/** Every row a query finds, in its order, some at a time. */
export async function* eachRow(
  ctx: Reader,
  query: RegisterQuery,
  atOnce = 500,
): AsyncGenerator<readonly ShownRow[]> {
  const { register, found, order, backwards } = await ask(ctx, query);
  const seqs = pick(register.rows, order, found.slots, {
    from: 0,
    most: found.rows,
    backwards,
  });
  for (let from = 0; from < seqs.length; from += atOnce) {
    const some = seqs.slice(from, from + atOnce);
    yield await readShown(ctx, some, register.at);
  }
}
