import replaceConfusables from "unhomoglyph";
import { foldKey } from "../kernel/fold";
import { scriptsIn } from "./script";

function looksOf(name: string): string {
  const bare = name
    .normalize("NFD")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, "");
  const once = replaceConfusables(bare).normalize("NFKD").toLowerCase();
  return replaceConfusables(once)
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[i1ı]/gu, "l");
}

/** The looks of ASCII characters: none of them changes what stands beside it. */
const looksOfAscii = Array.from({ length: 128 }, (_, code) =>
  looksOf(String.fromCharCode(code)),
);

/**
 * What names share that look alike in most typefaces: PAYPAL and РАYРАL with
 * Cyrillic letters. Case is folded after the table was used once, because
 * capitals and small letters look like different things; i, l, 1 and I are one.
 * For comparing only.
 * Source: Unicode UTS 39, section 4 (skeleton, `confusables.txt`).
 */
export function skeleton(name: string): string {
  let looks = "";
  for (let at = 0; at < name.length; at += 1) {
    const own = looksOfAscii[name.charCodeAt(at)];
    // Any other character: the whole name the long way.
    if (own === undefined) return looksOf(name);
    looks += own;
  }
  return looks;
}

export interface KnownNames {
  readonly id: string;
  readonly names: readonly string[];
}
export interface LookAlike {
  readonly id: string;
  /** The existing name that the new one could be taken for. */
  readonly name: string;
}

/** Existing names that look like a new one and yet are written with other letters. */
export function lookAlikes(
  name: string,
  existing: readonly KnownNames[],
): LookAlike[] {
  if (existing.length === 0) return [];
  const looks = skeleton(name);
  if (looks === "") return [];
  return existing.flatMap(({ id, names }) => {
    const found = names.find(
      (other) => skeleton(other) === looks && foldKey(other) !== foldKey(name),
    );
    return found === undefined ? [] : [{ id, name: found }];
  });
}

/** Scripts whose letters pass for one another. */
const alike = new Set(["Latn", "Cyrl", "Grek", "Armn", "Cher", "Geor"]);

export interface MixedWord {
  readonly word: string;
  /** ISO 15924 codes of the scripts in it. */
  readonly scripts: readonly string[];
}

/**
 * Words that mix scripts whose letters look alike, as an honest name hardly
 * does. Latin beside Han, kana or Arabic is ordinary and not told.
 * Source: Unicode UTS 39, section 5 (mixed-script detection).
 */
export const mixedScripts = (name: string): MixedWord[] =>
  (name.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => ({
      word,
      scripts: scriptsIn(word).filter((script) => alike.has(script)),
    }))
    .filter(({ scripts }) => scripts.length > 1);
