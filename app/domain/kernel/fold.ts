/**
 * Marks that are a matter of spelling habit, not of the word: Latin, Greek and
 * Cyrillic accents, Hebrew points, Arabic vowel signs and hamza marks. Vowel
 * signs of Indic scripts are letters to their readers and stay.
 */
const markRanges = [
  String.raw`\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f`,
  String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7`,
  String.raw`\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff`,
];
// eslint-disable-next-line no-misleading-character-class -- marks alone are meant
const marks = new RegExp(`[${markRanges.join("")}]`, "gu");

/** Characters nobody sees: joiners, soft hyphen, marks of direction, tatweel. */
const unseen = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Letters that no Unicode decomposition takes apart, and Arabic spelling variants. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  þ: "th",
  ς: "σ",
  ٱ: "ا", // alef wasla
  ى: "ي", // alef maqsura
  ی: "ي", // Persian ya
  ې: "ي",
  ک: "ك", // Persian kaf
  ة: "ه", // ta marbuta
  ھ: "ه",
  ہ: "ه",
};
const letterPattern = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");

/** The value of a decimal digit of any script; Unicode keeps each ten together. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
    zero -= 1;
  return String((code - zero) % 10);
}

// й is a letter of its own, so it must not lose its breve and become и.
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\u0438\u0306/gu, "й")
    .replace(marks, "")
    .replace(unseen, "")
    .replace(letterPattern, (letter) => letters[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .normalize("NFKC");

/** Plain English: folded letter by letter, each at its own place. */
export const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/**
 * Text as it is compared, never as it is shown: compatibility forms, case,
 * accents, harakat and tatweel are gone; alef, ya and ta marbuta are one each;
 * yo is ye; digits are 0-9. Independent of any locale, and folding twice
 * changes nothing more.
 * Source: Unicode UAX 15 (NFKC) and the simple lower-casing of UAX 44.
 */
export function foldKey(text: string): string {
  // Nothing else happens to plain English, and most texts are folded word by word.
  if (isAscii(text)) return text.toLowerCase();
  let folded = fold(text);
  // Taking one thing away can let others combine; this ends after a step or two.
  for (let step = 0; step < 4; step += 1) {
    const again = fold(folded);
    if (again === folded) break;
    folded = again;
  }
  return folded;
}

/** The Arabic article, alone or after "and", at the start of a longer word. */
const article = /^و?ال(?=\p{L}{3})/u;

/** A folded Arabic word without its article, so that both forms find each other. */
export const withoutArticle = (word: string): string =>
  word.replace(article, "");
