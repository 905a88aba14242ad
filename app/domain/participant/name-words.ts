import { foldKey, withoutArticle } from "../kernel/fold";

/** Little words that come and go in names of every language of the portal. */
const little = new Set(
  "the of for and in at on to a an de du des la le les l d et en pour au aux del los las el y para por e da do dos das der die das und von fur di و في من и по".split(
    " ",
  ),
);

/** French and Italian articles before a vowel: l’économie, dell’energia. */
const elision = /(?<!\p{L})(?:dell|nell|all|sull|qu|l|d)['’‘`´](?=\p{L})/gu;

/** Runs of single letters are one abbreviation: S. A. is SA, о о о is ооо. */
function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = /^\p{L}$/u.test(word) && !/\p{Script=Han}/u.test(word);
    const last = joined.at(-1);
    if (single && open && last !== undefined)
      joined[joined.length - 1] = last + word;
    else joined.push(word);
    open = single;
  }
  return joined;
}

/**
 * The words of a name, folded; dots and quotation marks inside abbreviations
 * are gone, `&` is "and", abbreviations with dots or spaces are one word,
 * Arabic words lose their article.
 */
export function wordsOf(name: string): string[] {
  const words = foldKey(name)
    .replace(/&/g, " and ")
    .replace(elision, " ")
    .replace(/(?<=\p{L})["'’‘`´״׳.](?=\p{L})/gu, (mark) =>
      mark === "." ? " " : "",
    )
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return joinSingles(words ?? []).map(withoutArticle);
}

/** The words that tell one name from another. At least one stays. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !little.has(word));
  return telling.length > 0 ? telling : [...words];
}
