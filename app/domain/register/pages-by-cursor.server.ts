import type { Context } from "../../context.server";
import { parseRegisterNumber, registerNumber } from "../act/number";
import { DomainError } from "../kernel/errors";
import { ask, readShown, type ShownRow } from "./list.server";
import { slotOf } from "./columns";
import { pickAfter } from "./order";
import type { RegisterQuery } from "./query";

export interface CursorPage {
  /** Rows found that are in totals. */
  readonly total: number;
  /** Rows found, those out of totals too. */
  readonly listed: number;
  readonly rows: readonly ShownRow[];
  /** Cursor of the next page: the number of this page's last act. Null on the last page. */
  readonly next: string | null;
}

/**
 * The rows after an act in the order of a query. New acts don't shift pages
 * that follow.
 * @throws DomainError 400 for a cursor that names no act on the register
 */
export async function listAfter(
  ctx: Pick<Context, "db" | "locale" | "now">,
  query: RegisterQuery,
  { cursor, limit }: { cursor: string | null; limit: number },
): Promise<CursorPage> {
  const { register, found, order, backwards } = await ask(ctx, query);
  const last = cursor === null ? null : parseRegisterNumber(cursor);
  const after = last === null ? null : slotOf(register.rows, last);
  if (cursor !== null && (after === null || after < 0)) {
    throw new DomainError("invalid", "register.error.cursor");
  }
  const seqs = pickAfter(register.rows, order, found.slots, {
    after,
    most: limit + 1,
    backwards,
  });
  const page = seqs.slice(0, limit);
  const end = page.at(-1);
  return {
    total: found.total,
    listed: found.rows,
    rows: await readShown(ctx, page, register.at),
    next: seqs.length > limit && end !== undefined ? registerNumber(end) : null,
  };
}
