import type { PracticeContent } from "../practice/content";
import { practiceNumber } from "../practice/number";
import { prepareDocument } from "../search/prepare";
import type { Tier } from "./text-number";
import type { TextsIn } from "./translated.server";

/** The words by which a practice is found in one language, part by part. */
export type Words = Readonly<Record<Tier, string>>;

const prepare = (texts: readonly string[]) =>
  texts.map(prepareDocument).join("\n");

/**
 * The words of a practice in one language. Each part holds the narrower ones
 * too: words asked for together may stand in the title and in the text.
 * @param names of its area and topics, in this language; those are found as in a summary
 */
export function makeWords(
  number: number,
  { topics, sources }: Pick<PracticeContent, "topics" | "sources">,
  { texts }: TextsIn,
  names: readonly string[],
): Words {
  const title = prepare([texts.get("title") ?? "", practiceNumber(number)]);
  const head = prepare([texts.get("summary") ?? "", ...names, ...topics]);
  const rest = [...texts]
    .filter(([path]) => path !== "title" && path !== "summary")
    .map(([, text]) => text);
  const body = prepare([...rest, sources]);
  return {
    title,
    head: `${title}\n${head}`,
    whole: `${title}\n${head}\n${body}`,
  };
}
