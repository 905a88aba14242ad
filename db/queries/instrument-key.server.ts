import { inArray } from "drizzle-orm";
import type { Queries } from "../client.server";
import { instrumentKeys } from "../schema/instrument.server";

/** Those of these keys that are taken, and by which instrument. */
export const listKeys = (db: Queries, keys: readonly string[]) =>
  db
    .select()
    .from(instrumentKeys)
    .where(inArray(instrumentKeys.key, [...keys]));
