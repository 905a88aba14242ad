import { transliterate as byTable } from "transliteration";

/**
 * Cyrillic of Russian, with the letters other languages add, after BGN/PCGN
 * without its diacritics. Ukrainian differs in two letters, see below.
 */
const cyrillic = pairs(
  "а a б b в v г g ґ g ѓ g д d ђ đ е e ё yo є ye ж zh з z и i і i ї yi й y ј j к k ќ k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ў w ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю yu я ya ә a ғ gh қ q ң ng ө o ұ u ү u һ h җ j ҳ h ҷ j ӣ i ӯ u",
);
const ukrainian = pairs("г h и y");

/** Arabic and Persian consonants and long vowels, after the UN system without its marks. */
const arabic = pairs(
  "ا a أ a إ i آ a ٱ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z غ gh ف f ڤ v ق q ک k ك k گ g ل l م m ن n ه h ة a و w ؤ u ي y ی y ى a ئ i ع a",
);
const vowelSigns = pairs("َ a ِ i ُ u ً an ٍ in ٌ un");

function pairs(list: string): ReadonlyMap<string, string> {
  const parts = list.split(" ");
  return new Map(
    parts.flatMap((part, index) =>
      index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as const] : [],
    ),
  );
}

function fromCyrillic(text: string, lang: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const lower = letter.toLowerCase();
    const latin =
      (lang.startsWith("uk") ? ukrainian.get(lower) : undefined) ??
      cyrillic.get(lower) ??
      "";
    return lower === letter
      ? latin
      : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

/** Between consonants و and ي are mostly the vowels u and i. */
function fromArabic(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u0640/gu, "")
    .replace(/(?<![\p{L}])و?ال(?=\p{L})/gu, (article) =>
      article.startsWith("و") ? "wa-al-" : "al-",
    )
    .replace(/(?<=[\p{Script=Arabic}-])و(?![اأآويى])/gu, "u")
    .replace(/(?<=[\p{Script=Arabic}-])[يی](?![اأآويىة])/gu, "i")
    .replace(/(\p{L})([\u064b-\u0650]?)\u0651/gu, "$1$1$2")
    .replace(/\u064fؤ/gu, "ؤ")
    .replace(/[\u064b-\u0650]/gu, (sign) => vowelSigns.get(sign) ?? "")
    .replace(/\p{Script=Arabic}/gu, (letter) => arabic.get(letter) ?? "");
}

/**
 * Text in Latin letters. Own tables for Arabic, which the package renders
 * unreadably, and for Cyrillic; the package for the other scripts. Chinese
 * comes out as pinyin without tones, a syllable a word.
 * @param lang BCP 47
 */
export const romanise = (text: string, lang = ""): string =>
  byTable(fromArabic(fromCyrillic(text.normalize("NFC"), lang)));
