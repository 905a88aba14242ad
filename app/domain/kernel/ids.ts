import { monotonicFactory } from "ulid";
import { z } from "zod";

const next = monotonicFactory();

/** A new ULID: 26 characters, Crockford base 32, sorts by time of making. */
export const newId = (): string => next();

/** A ULID from outside; anything else is no id of ours. */
export const idSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
