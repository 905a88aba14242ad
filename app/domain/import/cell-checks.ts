import { cleanName, nameProblem, textProblem } from "../kernel/text";
import { unmojibake } from "./encoding";
import {
  shownLength,
  type Finding,
  type ImportField,
  type Weight,
} from "./model";
import { mostCellLength, type Cell } from "./sheet";

/** What stands in a cell, safe to be shown: one line, no hidden characters, cut short. */
export function shown(text: string): string {
  // Most cells are short and plain, and this is asked of each.
  if (text.length <= shownLength && /^[ -~]*$/.test(text)) return text.trim();
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .trim();
  const letters = Array.from(line.slice(0, shownLength * 4));
  return letters.length > shownLength
    ? `${letters.slice(0, shownLength - 1).join("")}…`
    : letters.join("");
}

export const found = (
  code: string,
  field: ImportField | null,
  weight: Weight,
  params: Finding["params"] = {},
  options: readonly string[] = [],
): Finding => ({ code, field, weight, params, options });

const nothing =
  /^(?:n\.?\/?a\.?|none|null|nil|néant|s\/o|sans objet|ninguno|нет|لا يوجد|无|[-–—.?*/\\]+)$/iu;

/** A word that stands where nothing is known. */
export const saysNothing = (text: string): boolean =>
  text === "" || nothing.test(text);

const errorValue =
  /^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SPILL|NOM|VALEUR|ИМЯ|ЗНАЧ)[!?]?$/iu;
const formula = /^(?:=|@|[+-]\s*[\p{L}(=])/u;
const markup = /<\/?[a-z!][^>]*>/i;
/** A character as web pages write it: &amp; */
const entity = /&(?:[a-z]{2,8}|#\d{2,6});/i;

/** Problems that any cell can have, whatever it is for; the first one found. */
export function cellProblem(
  cell: Cell,
  field: ImportField,
): Finding | undefined {
  const { text, mark } = cell;
  const problem = (code: string, more: Finding["params"] = {}) =>
    found(code, field, "problem", { value: shown(text), ...more });
  if (mark === "formula")
    return problem(text.trim() === "" ? "cell-formula-empty" : "cell-formula");
  if (formula.test(text.trim())) return problem("text-formula");
  if (mark === "error" || errorValue.test(text.trim()))
    return problem("cell-error");
  if (mark === "boolean") return problem("cell-boolean");
  if (mark === "date" && field !== "date") return problem("cell-date");
  if (text.length > mostCellLength)
    return problem("too-long", { max: mostCellLength });
  if (text.includes("\ufffd")) return problem("text-lost");
  const better = unmojibake(text);
  if (better !== undefined)
    return problem("text-mojibake", { better: shown(better) });
  if (/^\d([.,]\d+)?e\+\d{1,3}$/i.test(text.trim()))
    return problem("number-mangled");
  return undefined;
}

const lettersLost = /\p{L}\?\p{L}|\?{3,}/u;

/** A line of text in its kept form, or what is wrong with it. */
export function lineOf(
  text: string,
  field: ImportField,
  max: number,
): { readonly text: string } | { readonly problem: Finding } {
  const clean = cleanName(text.replace(/\s*[\r\n]+\s*/g, " "));
  const fail = (code: string, more: Finding["params"] = {}) => ({
    problem: found(code, field, "problem", { value: shown(text), ...more }),
  });
  if (lettersLost.test(clean)) return fail("text-question");
  if (markup.test(clean)) return fail("text-markup");
  if (entity.test(clean)) return fail("text-entity");
  const wrong = nameProblem(clean);
  if (wrong) return fail(wrong.replace("text.error.", "text-"));
  if (clean.length > max && Array.from(clean).length > max)
    return fail("too-long", { max });
  return { text: clean };
}

/** The same for text of several lines. */
export function proseOf(
  text: string,
  field: ImportField,
  max: number,
): { readonly problem: Finding } | undefined {
  const fail = (code: string, more: Finding["params"] = {}) => ({
    problem: found(code, field, "problem", { value: shown(text), ...more }),
  });
  const wrong = textProblem(text);
  if (wrong) return fail(wrong.replace("text.error.", "text-"));
  if (markup.test(text)) return fail("text-markup");
  if (entity.test(text)) return fail("text-entity");
  return text.length > max && Array.from(text).length > max
    ? fail("too-long", { max })
    : undefined;
}
