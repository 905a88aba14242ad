import { z } from "zod";

/** A refused text: a full message key of area `text`. */
export type TextProblem =
  | "text.error.control"
  | "text.error.direction"
  | "text.error.broken"
  | "text.error.no-letter";

/** Marks and controls of writing direction, UAX 9: ALM, LRM, RLM and the paired ones. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What no machine should pass on: half characters, private use, noncharacters, tags. */
const broken =
  /[\p{Surrogate}\p{Private_Use}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/u;
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * One line of text in its kept form: NFC, no invisible fillers, single spaces,
 * trimmed. Check it with `nameProblem` afterwards.
 */
export const cleanName = (text: string): string =>
  text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/\p{Zs}+/gu, " ")
    .trim();

/** Text of several lines in its kept form: NFC, line feeds only, trimmed. */
export const cleanText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(/\ufeff/gu, "")
    .replace(/[^\S\n]+$/gmu, "")
    .trim();

/** Why a line may not be a name, or `undefined`. */
export function nameProblem(text: string): TextProblem | undefined {
  if (broken.test(text)) return "text.error.broken";
  if (direction.test(text)) return "text.error.direction";
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) return "text.error.control";
  if (!/[\p{L}\p{N}]/u.test(text)) return "text.error.no-letter";
  return undefined;
}

/**
 * Why a longer text may not be kept, or `undefined`. Single marks of direction
 * (LRM, RLM, ALM) are ordinary in Arabic; overrides, and embeddings that
 * outlive their paragraph, could make a text read as another one.
 */
export function textProblem(text: string): TextProblem | undefined {
  if (broken.test(text)) return "text.error.broken";
  if (/(?![\n\t])\p{Cc}/u.test(text)) return "text.error.control";
  for (const paragraph of text.split("\n")) {
    const opened =
      paragraph.match(/[\u202a\u202b\u2066-\u2068]/gu)?.length ?? 0;
    const closed = paragraph.match(/[\u202c\u2069]/gu)?.length ?? 0;
    if (opened !== closed || /[\u202d\u202e]/u.test(paragraph))
      return "text.error.direction";
  }
  return undefined;
}

/** Length as a person counts it: characters beyond the BMP count once. */
export const lengthOf = (text: string): number => Array.from(text).length;

interface TextRule {
  readonly clean: (text: string) => string;
  readonly problem: (text: string) => TextProblem | undefined;
  readonly max: number;
}

const checked = ({ clean, problem, max }: TextRule, missing?: string) =>
  z
    .string({ error: missing ?? "text.error.missing" })
    .transform((text, context) => {
      const result = clean(text);
      const add = (message: string, params = {}) => {
        context.addIssue({ code: "custom", message, params });
      };
      const length = lengthOf(result);
      if (length === 0) {
        if (missing) add(missing);
        return result;
      }
      const found = problem(result);
      if (found) add(found);
      if (length > max) add("text.error.too-long", { max, length });
      return result;
    });

/**
 * A required line of at most `max` characters. Issues carry full message keys;
 * "too long" has the params `max` and `length`.
 */
export const nameText = (max: number, missing = "text.error.missing") =>
  checked({ clean: cleanName, problem: nameProblem, max }, missing);

/** A required text of several lines. */
export const longText = (max: number, missing = "text.error.missing") =>
  checked({ clean: cleanText, problem: textProblem, max }, missing);

/** A line that may be left empty; empty or absent becomes `undefined`. */
export const optionalName = (max: number) =>
  checked({ clean: cleanName, problem: nameProblem, max })
    .optional()
    .transform((text) => (text === "" ? undefined : text));

/** A text of several lines that may be left empty. */
export const optionalText = (max: number) =>
  checked({ clean: cleanText, problem: textProblem, max })
    .optional()
    .transform((text) => (text === "" ? undefined : text));
