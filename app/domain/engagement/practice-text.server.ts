import type { Day } from "../kernel/clock";
import type { EngagementTerms, Closure } from "./content";
import { emptyContent, type PracticeContent } from "../practice/content";

interface Told {
  readonly terms: EngagementTerms;
  readonly termsLang: string;
  readonly closure: Closure;
  readonly closureLang: string;
  readonly closedOn: Day;
  readonly area: string;
  /** What the requesting side asked for; null when the other side writes. */
  readonly asked: {
    readonly problem: string;
    readonly objective: string;
    readonly indicators: readonly {
      readonly name: string;
      readonly baseline: string;
    }[];
    readonly lang: string;
  } | null;
}

/** Words in another language than the draft's say so: their writer translates or drops them. */
const inDraft = (text: string, lang: string, draft: string) =>
  text === "" || lang === draft ? text : `[${lang}] ${text}`;

/**
 * The beginning of a practice, from what an engagement was and what came of it.
 * A draft has one language: words in another one come along with its code
 * before them, so that nothing learned is lost. Of the request only its own side
 * takes words along, and the values from before of what became an output.
 */
export function practiceText({
  terms,
  termsLang,
  closure,
  closureLang,
  closedOn,
  area,
  asked,
}: Told): PracticeContent {
  const own = (text: string) =>
    inDraft(text, asked?.lang ?? termsLang, termsLang);
  const before = (name: string) =>
    asked?.indicators.find((one) => one.name === name)?.baseline ?? "";
  return {
    ...emptyContent,
    title: terms.title,
    area,
    topics: terms.topics,
    proposals: [8],
    startedOn: terms.start,
    endedOn: terms.end !== null && terms.end < closedOn ? terms.end : closedOn,
    problem: own(asked?.problem ?? ""),
    objective: own(asked?.objective ?? ""),
    measure: terms.description,
    indicators: terms.outputs.map(({ id, name, target }) => ({
      ...{ id, name, baseline: before(name), target },
      ...{ actual: closure.outputs[id] ?? "", measuredOn: null, source: "" },
    })),
    lessons: inDraft(closure.lessons, closureLang, termsLang),
  };
}
