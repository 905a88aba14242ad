import type { Queries, Tx } from "../../../db/client.server";
import {
  deleteFormDraft,
  findFormDraft,
  keepFormDraft,
} from "../../../db/queries/form-draft.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { personOf } from "../review/person.server";
import { noDraft, type Draft, type TypedValues } from "./model";

/*
 * Drafts belong to the person who typed them. Whether that person may send the
 * form is asked by the operation that keeps or shows one.
 */

/** What the reader typed into a form and has not sent; `noDraft` when nothing. */
export async function readDraft(
  ctx: Pick<Context, "actor">,
  db: Queries,
  place: string,
): Promise<Draft> {
  const { userId } = personOf(ctx);
  const row = await findFormDraft(db, { userId, place });
  if (!row) return noDraft;
  return { values: row.values, at: row.updatedAt, seen: row.version };
}

/**
 * Keeps what was typed so far, in the transaction that asked whether it may be.
 * @param seen the version the page was filled from
 * @throws DomainError 409 when another page of the same person saved meanwhile
 */
export async function keepDraft(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  place: string,
  { values, seen }: { readonly values: TypedValues; readonly seen: number },
): Promise<void> {
  const { userId } = personOf(ctx);
  const before = await findFormDraft(tx, { userId, place });
  // The same words twice are no quarrel.
  if (before && JSON.stringify(before.values) === JSON.stringify(values))
    return;
  const row = { userId, place, values, updatedAt: ctx.now };
  if (!(await keepFormDraft(tx, seen, row))) {
    throw conflict("draft.error.changed-meanwhile");
  }
}

/** Ends a draft, because its form was sent. */
export async function endDraft(
  tx: Tx,
  ctx: Pick<Context, "actor">,
  place: string,
): Promise<void> {
  await deleteFormDraft(tx, { userId: personOf(ctx).userId, place });
}
