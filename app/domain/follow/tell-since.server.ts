import type { Queries } from "../../../db/client.server";
import {
  findFollowCursor,
  saveFollowCursor,
  type Cursor,
} from "../../../db/queries/follow-event.server";
import type { Context } from "../../context.server";
import { newId } from "../kernel/ids";
import { instantOf, lowestId } from "./position";

const BATCH = 50;

interface Telling<E> {
  readonly cursor: Cursor;
  /** How far to look back, since ids are made before they are kept. */
  readonly overlap: number;
  /** Events after an id, in the order of their ids. */
  readonly list: (db: Queries, after: string, limit: number) => Promise<E[]>;
  readonly tell: (events: readonly E[]) => Promise<void>;
}

/** Tells all events since the last look, some at a time, and keeps how far it came. */
export async function tellSince<E extends { readonly id: string }>(
  { db }: Pick<Context, "db">,
  { cursor: name, overlap, list, tell }: Telling<E>,
): Promise<void> {
  const cursor = await findFollowCursor(db.read, name);
  const known = cursor?.lastEventId ?? newId();
  let last = known;
  let after = lowestId(instantOf(known) - overlap);
  for (;;) {
    const events = await list(db.read, after, BATCH);
    await tell(events);
    after = events.at(-1)?.id ?? after;
    if (after > last) last = after;
    const reached = { lastEventId: last, publicVersion: "" };
    await db.write((tx) => saveFollowCursor(tx, reached, name));
    if (events.length < BATCH) return;
  }
}
