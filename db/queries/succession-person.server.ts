import { inArray } from "drizzle-orm";
import type { Queries } from "../client.server";
import { users } from "../schema/account.server";

/** Names of officers, by id. */
export const listPersonNames = (db: Queries, ids: readonly string[]) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]));
