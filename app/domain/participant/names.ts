import { inCommonWords } from "./common-words";
import { withoutLegalForm } from "./legal-forms";
import { tellingWords, wordsOf } from "./name-words";
import { romanise } from "./romanise";
import { scriptOf } from "./script";

/** Scripts whose romanisation a reader can make sense of. */
const readable = new Set(["Arab", "Armn", "Cyrl", "Geor", "Grek", "Kore"]);

/**
 * A name in Latin letters for readers who can't read its script; `undefined`
 * where it is in Latin letters already or no honest rendering is at hand
 * (Japanese readings of Han characters can't be told from the writing).
 * @param lang BCP 47 language of the name
 */
export function transliterate(name: string, lang: string): string | undefined {
  const script = scriptOf(name);
  const chinese = script === "Hani" && !/^(ja|ko|vi)\b/.test(lang);
  if (!readable.has(script) && !chinese) return undefined;
  const latin = romanise(name, lang).replace(/\s+/gu, " ").trim();
  // Languages written without capitals get them where a name would have them.
  return latin === latin.toLowerCase()
    ? latin.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
    : latin;
}

/** Latin spellings of one sound, the longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, "s"],
  [/dzh|dj|j/g, "i"],
  [/tch|ch|ts|tz/g, "c"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/kh/g, "h"],
  [/zh/g, "z"],
  [/gh/g, "g"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/w/g, "u"],
  [/y/g, "i"],
  [/ou|oo/g, "u"],
  // Doubled letters are a habit of spelling; 1 and 11 are two numbers.
  [/([^\d])\1+/g, "$1"],
];

const anySound = new RegExp(
  sounds.map(([spelling]) => spelling.source).join("|"),
);

/** A word in Latin letters, spelled as its sound. */
function bySound(word: string): string {
  // Half of all words are spelled so already; each pattern takes its time.
  if (!anySound.test(word)) return word;
  let result = word;
  for (const [spelling, sound] of sounds)
    result = result.replace(spelling, sound);
  return result;
}

const latinWord = (word: string) =>
  /^[a-z0-9]*$/.test(word)
    ? word
    : romanise(word)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "");

/** The telling words of a name, without legal form, in small Latin letters. */
export function latinWords(name: string): string[] {
  const words = tellingWords(withoutLegalForm(wordsOf(name)));
  const common = inCommonWords(words);
  const telling = common.filter((word) => word !== "company");
  const latin = (telling.length > 0 ? telling : common)
    .map(latinWord)
    .filter(Boolean);
  // A name in letters that no table knows is compared as it is.
  return latin.length > 0 ? latin : words;
}

/**
 * What the names of one organization share in any script, order of words and
 * legal form: ООО «Яндекс», Yandex LLC. For comparing only; never shown.
 */
export const matchKey = (name: string): string =>
  latinWords(name).map(bySound).sort().join(" ");

/**
 * The consonants of a match key, for names in scripts that leave vowels
 * unwritten: فودافون and Vodafone. Coarse, so it only counts across scripts.
 */
export function consonantKey(key: string): string {
  const words: string[] = [];
  let word = "";
  let before = "";
  // By hand: this runs over every name of the register, and patterns take five times as long.
  for (let at = 0; at < key.length; at += 1) {
    let letter = key.charAt(at);
    if (letter === " ") {
      if (word !== "") words.push(word);
      word = before = "";
      continue;
    }
    if ("aeiou".includes(letter)) continue;
    if (letter === "v") letter = "f";
    else if (letter === "p") letter = "b";
    if (letter !== before || (letter >= "0" && letter <= "9")) word += letter;
    before = letter;
  }
  if (word !== "") words.push(word);
  return words.sort().join(" ");
}
