import type { EngagementTerms, Closure } from "./content";
import { emptyContent, type PracticeContent } from "../practice/content";

interface Told {
  readonly terms: EngagementTerms;
  readonly termsLang: string;
  readonly closure: Closure;
  readonly closureLang: string;
  readonly area: string;
  /** What the requesting side asked for; null when the other side writes. */
  readonly asked: {
    readonly problem: string;
    readonly objective: string;
    readonly lang: string;
  } | null;
}

/**
 * The beginning of a practice, from what an engagement was and what came of it.
 * A draft has one language: words in another one stay behind. Of the request
 * only its own side takes words along.
 */
export function practiceText({
  terms,
  termsLang,
  closure,
  closureLang,
  area,
  asked,
}: Told): PracticeContent {
  const ownWords = asked?.lang === termsLang ? asked : null;
  return {
    ...emptyContent,
    title: terms.title,
    area,
    topics: terms.topics,
    proposals: [8],
    startedOn: terms.start,
    endedOn: terms.end,
    problem: ownWords?.problem ?? "",
    objective: ownWords?.objective ?? "",
    measure: terms.description,
    indicators: terms.outputs.map(({ id, name, target }) => ({
      ...{ id, name, baseline: "", target },
      ...{ actual: closure.outputs[id] ?? "", measuredOn: null, source: "" },
    })),
    lessons: closureLang === termsLang ? closure.lessons : "",
  };
}
