import type { EntryRow } from "../../../db/queries/register.server";
import type { Context } from "../../context.server";
import { DAY, dayOf, type Day, type Instant } from "../kernel/clock";
import { notFound, unprocessable } from "../kernel/errors";
import { pageCount } from "../kernel/paging";
import { endOf, settleAsOf } from "./as-of";
import {
  compareInstants,
  listChanges,
  type Change,
  type ChangeKind,
  type Changes,
} from "./changes";
import type { ChangesQuery } from "./changes-query";
import { readRows } from "./list.server";
import { registerHistory } from "./register-index.server";

/** How far back is looked where no day is named. */
const USUAL_DAYS = 30;
export const changesPerPage = 50;

type Reader = Pick<Context, "db" | "now">;

/** Two days, with the instants they end at; `until` null is now. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly since: Instant;
  readonly until: Instant | null;
}

/**
 * The days a query asks about; without any, the last thirty.
 * @throws DomainError 400 for a day that has not come yet; 422 when the first is
 *   after the second
 */
export function spanOf({ from, to }: ChangesQuery, now: Instant): Span {
  const settle = (day: Day | undefined) =>
    day === undefined
      ? null
      : settleAsOf({ asOf: { day, at: endOf(day) } }, now).asOf;
  const last = settle(to);
  const first =
    from === undefined
      ? { at: endOf(dayOf((last?.at ?? now) - USUAL_DAYS * DAY)) }
      : settle(from);
  const span = {
    from: from ?? dayOf(first?.at ?? now),
    to: to ?? dayOf(now),
    since: first?.at ?? now,
    until: last?.at ?? null,
  };
  if (span.from > span.to) {
    const { from: one, to: other } = span;
    throw unprocessable("register.error.changes-order", undefined, {
      from: one,
      to: other,
    });
  }
  return span;
}

/** An act before and after. */
export interface ChangedAct extends Change {
  /** Null when it was not on the register then. */
  readonly before: EntryRow | null;
  readonly after: EntryRow | null;
}

/** What changed, in numbers, and the way to the changes; no row is read. */
export interface FoundChanges {
  readonly sums: Changes;
  /** Some changes, of one kind or of all, after `from` others. */
  readonly list: (
    kind: ChangeKind | undefined,
    page: { readonly from: number; readonly most: number },
  ) => Change[];
}

export async function findChanges(
  { db, now }: Reader,
  { since, until }: Span,
): Promise<FoundChanges> {
  const history = await registerHistory(db);
  // The newest rows may begin a little after this clock: another's was ahead.
  const end = until ?? Math.max(now, history.lastFrom);
  const found = compareInstants(history, Math.min(since, end), end);
  const { changed: _places, ...sums } = found;
  return {
    sums,
    list: (kind, page) => listChanges(history, found, { kind, ...page }),
  };
}

/** How many changes there are of one kind, or of all. */
export const countChanges = (
  { counts }: Pick<Changes, "counts">,
  kind?: ChangeKind,
): number =>
  kind
    ? counts[kind]
    : Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The rows of some changes, before and after. */
export async function readChanges(
  ctx: Reader,
  { since, until }: Span,
  changes: readonly Change[],
): Promise<ChangedAct[]> {
  const seqs = changes.map(({ seq }) => seq);
  const bySeq = async (at: Instant | null) =>
    new Map(
      (await readRows(ctx, seqs, at)).map((row) => [row.seq, row] as const),
    );
  const [before, after] = await Promise.all([bySeq(since), bySeq(until)]);
  return changes.map((change) => ({
    ...change,
    before: before.get(change.seq) ?? null,
    after: after.get(change.seq) ?? null,
  }));
}

/** What the page of changes shows. */
export interface ChangesView extends Changes {
  readonly span: Span;
  readonly kind: ChangeKind | undefined;
  readonly rows: readonly ChangedAct[];
  readonly page: number;
  readonly pages: number;
  readonly at: Instant;
}

/** One page of what changed between two days. Throws 404 beyond the last page. */
export async function viewChanges(
  ctx: Reader,
  query: ChangesQuery,
): Promise<ChangesView> {
  const span = spanOf(query, ctx.now);
  const { kind, page = 1 } = query;
  const { sums, list } = await findChanges(ctx, span);
  const shown = countChanges(sums, kind);
  const pages = pageCount(shown, changesPerPage);
  if (page > pages) throw notFound("register.error.no-such-page");
  const from = (page - 1) * changesPerPage;
  const some = list(kind, { from, most: changesPerPage });
  return {
    ...sums,
    span,
    kind,
    rows: await readChanges(ctx, span, some),
    page,
    pages,
    at: span.until ?? ctx.now,
  };
}
