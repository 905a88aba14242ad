import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { roundModes } from "../allocation/model";
import { mostSeconds, usualRules } from "./model";
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
