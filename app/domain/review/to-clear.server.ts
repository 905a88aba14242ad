import { listSubmittedFor } from "../../../db/queries/practice-clear.server";
import type { Context } from "../../context.server";
import { personOf } from "./person.server";

/** Texts that wait for the reader's clearance, the least time left first. */
export async function listToClear(ctx: Context) {
  const { db, now } = ctx;
  const { userId } = personOf(ctx);
  const found = await listSubmittedFor(db.read, userId, now);
  return found.map(({ id, content, lang, dueAt }) => ({
    ...{ id, lang, dueAt, title: content.title },
  }));
}
