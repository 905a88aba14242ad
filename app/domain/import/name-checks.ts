import type { Finding } from "./model";

/** A word that stands where a name is not known. */
const placeholder =
  /^(?:unknown|tbd|tba|test|xxx+|anonymous|anonyme|to be confirmed|sans nom|inconnu)$/iu;
/** The head of a column of names. */
const head = /^(?:name|nom|nombre|название|الاسم|名称)$/iu;
const mail = /^\S+@\S+\.\S+$/u;
const website = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Why a line can be no name, as the code of a finding. */
export function notAName(name: string): string | undefined {
  if (placeholder.test(name)) return "name-placeholder";
  if (head.test(name)) return "name-head";
  if (mail.test(name)) return "name-mail";
  if (website.test(name)) return "name-website";
  return undefined;
}

/** Brackets that are opened and not closed, or the other way round. */
function isUneven(name: string): boolean {
  if (!/[([（【)\]）】]/.test(name)) return false;
  let depth = 0;
  for (const letter of name) {
    if ("([（【".includes(letter)) depth += 1;
    else if (")]）】".includes(letter)) depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

/**
 * What may be wrong with a name, one code for each: a name may be odd and right.
 * @param written as it stands in the cell, with its line breaks
 */
export function oddities(written: string, name: string): Finding["code"][] {
  const is = (code: string, doubtful: boolean) => (doubtful ? [code] : []);
  return [
    ...is("name-number", !/\p{L}/u.test(name)),
    ...is("name-short", /^\p{L}$/u.test(name)),
    ...is("name-spaced", /^(?:\p{L} ){3,}\p{L}$/u.test(name)),
    ...is("name-numbered", /^\d{1,4}[.)] +\p{L}/u.test(name)),
    ...is("name-footnote", /(?:[*†‡¹²³]|\[\d{1,2}\])$/u.test(name)),
    ...is("name-cut", /(?:\.{3}|…)$/u.test(name)),
    ...is("name-bracket", isUneven(name)),
    ...is("name-lines", /[\r\n]/.test(written)),
    ...is("name-several", /[;|]|\S \/ \S/.test(written)),
    ...is("name-quote", (name.match(/["“”«»]/gu)?.length ?? 0) % 2 === 1),
  ];
}
