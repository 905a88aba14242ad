import { z } from "zod";
import { isDay } from "../kernel/clock";

/** A choice that may be left open; null then. */
export const choice = <const T extends readonly [string, ...string[]]>(
  codes: T,
) =>
  z
    .union([z.literal("").transform(() => null), z.enum(codes)], {
      error: "writing.error.choose",
    })
    .nullish()
    .transform((code) => code ?? null);

/** A day of the calendar as a date field sends it, or nothing. */
export const day = (message: string) =>
  z
    .string({ error: message })
    .trim()
    .refine((text) => text === "" || isDay(text), message)
    .nullish()
    .transform((text) => text || null);

/** A whole number within bounds; the message is told `least` and `most`. */
export const whole = (least: number, most: number, message: string) =>
  z
    .string()
    .default("")
    .refine(
      (text) => {
        const count = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : NaN;
        return count >= least && count <= most;
      },
      { message, params: { least, most } },
    )
    .transform(Number);

/** Boxes ticked: none, one, or several; each counts once. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (given) =>
      given === undefined || given === null || given === ""
        ? []
        : Array.isArray(given)
          ? (given as unknown[])
          : [given],
    z
      .array(item, { error: "writing.error.choose" })
      .transform((list) => [...new Set(list)]),
  );

const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "");

/** Rows by their number. A row nobody filled in is no row: forms offer spare ones. */
function byNumber(given: unknown): unknown {
  if (isBlank(given)) return {};
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(
    Object.entries(given as Record<string, unknown>).filter(
      ([, row]) =>
        typeof row !== "object" ||
        row === null ||
        Object.entries(row as Record<string, unknown>).some(
          ([name, value]) => name !== "id" && !isBlank(value),
        ),
    ),
  );
}

/**
 * Rows of a form (`name.N.field`) or a JSON list. Problems keep the number that
 * the row has there; blank rows fall away.
 */
export const rows = <T extends z.ZodType>(
  row: T,
  most: number,
  message: string,
) =>
  z.preprocess(
    byNumber,
    z
      .record(z.string().regex(/^\d{1,3}$/), row, {
        error: "writing.error.choose",
      })
      .refine((found) => Object.keys(found).length <= most, {
        message,
        params: { most },
      })
      .transform((found) =>
        Object.entries(found)
          .sort(([a], [b]) => Number(a) - Number(b))
          .map(([, one]) => one),
      ),
  );
