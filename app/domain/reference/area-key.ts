import { foldKey } from "../kernel/fold";

/** Articles and joining words of the six languages: habit, not part of a name. */
const fillers = new Set(
  `the of and
   le la les l de des du d et
   el los las del y
   и
   و`
    .trim()
    .split(/\s+/),
);

const expanded: Readonly<Record<string, string>> = {
  st: "saint",
  ste: "sainte",
  is: "islands",
};

/** "U.S.A." is one word, as "USA" is. */
const joinInitials = (text: string) =>
  text.includes(".")
    ? text.replace(
        /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu,
        (run) => run.replaceAll(".", ""),
      )
    : text;

/** Without the Arabic article, also after "and", where at least three letters stay. */
const withoutArticle = (word: string) => word.replace(/^و?ال(?=\S{3})/u, "");

/** An area's name as it is compared: folded, without punctuation, articles and joining words. */
export function areaKey(text: string): string {
  const words = joinInitials(foldKey(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => withoutArticle(expanded[word] ?? word));
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

/**
 * The ways one written name can be read: as it stands, turned at its comma
 * ("Korea, Republic of") or at its bracket ("Korea (South)").
 */
export function areaReadings(text: string): string[] {
  const turned = /^([^,،，]+)[,،，](.+)$/u.exec(text);
  const bracket = /^([^(（]+)[(（]([^)）]*)[)）]?\s*$/u.exec(text);
  return [
    text,
    ...(turned ? [`${turned[2] ?? ""} ${turned[1] ?? ""}`] : []),
    ...(bracket ? [`${bracket[2] ?? ""} ${bracket[1] ?? ""}`] : []),
    // Last, because what stands in the bracket may tell two areas apart.
    ...(bracket ? [bracket[1] ?? ""] : []),
  ];
}
