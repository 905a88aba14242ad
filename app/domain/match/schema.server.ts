import { z } from "zod";
import { sides } from "../exchange/model";
import { idSchema } from "../kernel/ids";
import { pageNumberSchema } from "../kernel/paging";
import { optionalText } from "../kernel/text";
import { offerNumberSchema, parseOfferNumber } from "../offer/number";
import { parseRequestNumber, requestNumberSchema } from "../request/number";
import { alertFrequencies } from "./alert";
import { declineReasons, deskViews } from "./model";

export const matchParams = z.object({ id: idSchema });

const side = z.enum(sides).optional();

/** One side's, or an officer's, step. */
export const matchForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("accept"), side }),
    z.object({ do: z.literal("introduce"), side }),
    z.object({ do: z.literal("shortlist"), side }),
    z.object({
      ...{ do: z.literal("decline"), side },
      reason: z.enum(declineReasons, { error: "match.error.reason" }),
      note: optionalText(1000),
    }),
  ],
  { error: "match.error.choose" },
);
export type MatchForm = z.output<typeof matchForm>;

export const matchDoneQuery = z.object({
  done: z
    .enum(["accept", "introduce", "shortlist", "decline"])
    .optional()
    .catch(undefined),
});

export const alertForm = z.object({
  frequency: z.enum(alertFrequencies, { error: "match.error.choose" }),
});

/** The record of the other side; what is one's own is chosen on the page. */
export const newMatchQuery = z.object({
  offer: offerNumberSchema.optional().catch(undefined),
  request: requestNumberSchema.optional().catch(undefined),
});

const number = (parse: (text: string) => number | null, message: string) =>
  z
    .string({ error: message })
    .transform((text) => parse(text.trim().toUpperCase()))
    .refine((found): found is number => found !== null, message);

export const newMatchForm = z.object({
  request: number(parseRequestNumber, "match.error.request-number"),
  offer: number(parseOfferNumber, "match.error.offer-number"),
});

/** Introduces an offer to a whole pool. */
export const poolOfferForm = z.object({
  do: z.literal("introduce"),
  offer: newMatchForm.shape.offer,
});

/** The offer whose standing with a pool is shown. */
export const poolOfferQuery = newMatchQuery.pick({ offer: true });

export const matchDeskQuery = z.object({
  view: z.enum(deskViews).default("introduced").catch("introduced"),
  page: pageNumberSchema.default(1).catch(1),
});
