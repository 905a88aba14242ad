import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { roundModes } from "../allocation/model";
import { isDay } from "../kernel/clock";
import { mostPlaces, mostSeconds, roundRhythms, usualRules } from "./model";
import { roundNumberSchema } from "./number";

export const roundParams = z.object({ id: idSchema });
export const roundNumberParams = z.object({ number: roundNumberSchema });

const whole = (least: number, most: number, usual: number, message: string) =>
  z.coerce
    .number({ error: message })
    .int(message)
    .min(least, message)
    .max(most, message)
    .default(usual);

/** A day that may be left out. */
const someDay = (message: string) =>
  z
    .string()
    .trim()
    .transform((text) => (text === "" ? undefined : text))
    .refine((text) => text === undefined || isDay(text), message)
    .optional();

export const announceForm = z.object({
  mode: z.enum(roundModes).default("optimal"),
  threshold: whole(0, 1000, usualRules.threshold, "round.error.threshold"),
  reservePercent: whole(0, 100, usualRules.reservePercent, "round.error.share"),
  limitSeconds: whole(
    1,
    mostSeconds,
    usualRules.limitSeconds,
    "round.error.seconds",
  ),
  rhythm: z.enum(roundRhythms).default("soon"),
  plannedDay: someDay("round.error.planned-day"),
  rankUntil: someDay("round.error.rank-until"),
});
export type AnnounceForm = z.output<typeof announceForm>;

/** A name in the inputs of a round: `R00012`, `O00003`. */
const nameOf = (prefix: "R" | "O", message: string) =>
  z
    .string({ error: message })
    .trim()
    .toUpperCase()
    .regex(new RegExp(`^${prefix}\\d{5,7}$`), message);

export const pairQuery = z.object({
  request: nameOf("R", "round.error.request").optional().catch(undefined),
  offer: nameOf("O", "round.error.offer").optional().catch(undefined),
  still: z.literal("1").optional().catch(undefined),
});
export type PairQuery = z.output<typeof pairQuery>;

const override = {
  request: nameOf("R", "round.error.request"),
  offer: nameOf("O", "round.error.offer"),
  isIn: z
    .enum(["in", "out"], { error: "round.error.in-or-out" })
    .transform((choice) => choice === "in"),
  reason: z
    .string()
    .trim()
    .min(10, "round.error.reason")
    .max(2000, "round.error.reason"),
  /** The cost the officer was shown; it is saved with this one only. */
  seen: z.string().max(100).optional(),
};

/** The forms of the workbench: `do` says which one. */
export const workForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("run") }),
    z.object({ do: z.literal("stop") }),
    z.object({ do: z.literal("cancel") }),
    z.object({ do: z.literal("publish") }),
    z.object({ do: z.literal("override"), ...override }),
  ],
  { error: "round.error.choose" },
);
export type WorkForm = z.output<typeof workForm>;
export type OverrideForm = Extract<WorkForm, { do: "override" }>;

const place = z
  .string()
  .trim()
  .regex(/^(?:[1-9]\d?)?$/, "round.error.place")
  .transform((text) => (text === "" ? null : Number(text)))
  .refine((one) => one === null || one <= mostPlaces, "round.error.place");

/** An order: the place of each counterpart by its id, and the version it stands on. */
export const rankingForm = z.object({
  place: z.record(idSchema, place).default({}),
  seen: z.coerce.number().int().min(0).catch(0),
});
export type RankingForm = z.output<typeof rankingForm>;

export const rankingQuery = z.object({
  done: z.literal("saved").optional().catch(undefined),
});
