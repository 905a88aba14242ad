import { LogProblem } from "./model";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The one text of a JSON value: names in the order of their UTF-16 units, no
 * white space, numbers and strings as ECMAScript writes them. Source: RFC 8785.
 * @throws LogProblem not-canonical for what has no such text: numbers that are
 *   not finite, halves of surrogate pairs
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new LogProblem("not-canonical", "number");
  if (typeof value === "string") return textOf(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  // One text that grows, and no list of members: a long import writes thousands of leaves.
  let text = "{";
  for (const name of namesOf(value))
    text += `${text === "{" ? "" : ","}${textOf(name)}:${canonicalJson(value[name] ?? null)}`;
  return `${text}}`;
}

const isList = (
  value: readonly Json[] | { readonly [key: string]: Json },
): value is readonly Json[] => Array.isArray(value);

function namesOf(value: object): string[] {
  const names = Object.keys(value);
  const isSorted = names.every(
    (name, at) => at === 0 || (names[at - 1] ?? "") < name,
  );
  return isSorted ? names : names.sort();
}

const loneSurrogate = /\p{Surrogate}/u;

function textOf(text: string): string {
  if (loneSurrogate.test(text)) throw new LogProblem("not-canonical", "text");
  return JSON.stringify(text);
}
