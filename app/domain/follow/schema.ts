import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { optionalName } from "../kernel/text";
import {
  followKinds,
  frequencies,
  type FollowKind,
  type Frequency,
} from "./model";

/** Longest search that can be followed, as it stands in an address. */
const LONGEST_QUERY = 1500;
const NAME = 80;

const what = {
  kind: z.enum(followKinds),
  target: z.string().max(40).optional(),
  /** The search, as in the register's address. */
  query: z
    .string()
    .max(LONGEST_QUERY, "follow.error.search-too-long")
    .optional(),
};

/** What the page that offers a follow is asked for. */
export const offerQuery = z.object(what);

export const followForm = z.object({
  ...what,
  name: optionalName(NAME),
  frequency: z.enum(frequencies).optional(),
  /** The page to go back to. */
  back: z.string().max(4096).optional(),
});

/** What to follow, and how. */
export interface FollowInput {
  readonly kind: FollowKind;
  readonly target?: string | undefined;
  readonly query?: string | undefined;
  readonly name?: string | undefined;
  readonly frequency?: Frequency | undefined;
}

/** The list of follows: what ends, or else how often each writes. */
export const followingForm = z.object({
  stop: idSchema.optional(),
  frequency: z.record(idSchema, z.enum(frequencies)).optional(),
});

/** The list of notices: one that was read, one to delete, all read ones; else all are read. */
export const noticesForm = z.object({
  read: idSchema.optional(),
  remove: z.union([idSchema, z.literal("read")]).optional(),
});

/** The secret in the link of a letter: 32 bytes in base64url. */
export const linkParams = z.object({
  token: z.string().regex(/^[\w-]{43}$/),
});
