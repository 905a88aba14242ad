import { monotonicFactory } from "ulid";
import { z } from "zod";

const pool = new Uint8Array(4096);
let used = pool.length;

/** A number from 0 up to 1. Chance is fetched for many at once: each fetch is dear. */
function random(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return (pool[used++] ?? 0) / 256;
}

const next = monotonicFactory(random);

/** A new ULID: 26 characters, Crockford base 32, sorts by time of making. */
export const newId = (): string => next();

/** A ULID from outside; anything else is no id of ours. */
export const idSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
