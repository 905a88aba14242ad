import { foldKey } from "../kernel/fold";

export type ReadProposals =
  | { readonly kind: "numbers"; readonly numbers: readonly number[] }
  | { readonly kind: "out-of-range"; readonly number: string }
  /** "8-5": the first number is the higher one. */
  | { readonly kind: "backwards" }
  | { readonly kind: "unreadable" };

const all = new Set(
  [
    ...["all", "tout", "tous", "toutes", "todas", "todos", "все", "всё"],
    ...["الكل", "جميع", "جميعها", "全部", "所有", "all 11", "1-11", "*"],
  ].map(foldKey),
);

/** Chinese numerals up to eleven, as in 第一条. */
const han = "一二三四五六七八九十";
const fromHan = (text: string) =>
  text
    .replace(/十一/gu, "11")
    .replace(/[一二三四五六七八九十]/gu, (sign) =>
      String(han.indexOf(sign) + 1),
    );

/** Numbers of proposals: "1, 3; 5-8", "all", "第一条、第三条". */
export function readProposals(written: string): ReadProposals {
  const text = foldKey(written).trim();
  if (all.has(text)) {
    return {
      kind: "numbers",
      numbers: Array.from({ length: 11 }, (_, i) => i + 1),
    };
  }
  const bare = fromHan(text)
    .replace(
      /proposals?|propositions?|propuestas?|предложени\p{L}*|المقترح\p{L}*|مقترح\p{L}*/gu,
      " ",
    )
    .replace(
      /[第条條#№]|\bno\.?|\bn°|\band\b|\bet\b|\by\b|(?<!\p{L})[иو](?!\p{L})/gu,
      " ",
    )
    .replace(/[–—~至]|\bto\b|\bà\b/gu, "-")
    .replace(/ *- */g, "-");
  const parts = bare.split(/[\s,;/、，；،]+/u).filter(Boolean);
  if (parts.length === 0) return { kind: "unreadable" };
  const numbers = new Set<number>();
  for (const part of parts) {
    const range = /^(\d{1,3})(?:-(\d{1,3}))?\.?$/.exec(part);
    if (!range) return { kind: "unreadable" };
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    if (from > to && to >= 1 && from <= 11) return { kind: "backwards" };
    if (from < 1 || to > 11 || from > to)
      return { kind: "out-of-range", number: part };
    for (let number = from; number <= to; number += 1) numbers.add(number);
  }
  return { kind: "numbers", numbers: [...numbers].sort((a, b) => a - b) };
}
