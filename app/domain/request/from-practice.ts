import type { Modality } from "../exchange/model";
import { lengthOf } from "../kernel/text";
import type { InstrumentType } from "../practice/model";
import type { TopicCode } from "../reference/model";
import type { RequestContent } from "./content";
import { limits } from "./limits";

/** A text and the language it is in: the reader's, or the original's. */
interface Shown {
  readonly text: string;
  readonly lang: string;
}

/** A practice that somebody asks help to adopt, in the language of the request as far as it is translated. */
export interface PracticeOrigin {
  /** `BP-000012`. */
  readonly number: string;
  readonly title: Shown;
  /** Null: its authors stated none. */
  readonly objective: Shown | null;
  readonly topics: readonly TopicCode[];
  readonly instrument: InstrumentType | null;
  /** Names of its building blocks, in their order. */
  readonly blocks: readonly Shown[];
}

/** A practice on the page that starts a request, and what the form proposes because of it. */
export interface StartProposal {
  readonly number: string;
  readonly title: Shown;
  /** How many building blocks become outputs. */
  readonly blocks: number;
  /** Languages of what is not translated into the reader's. */
  readonly otherLanguages: readonly string[];
  readonly proposed: {
    readonly title: string;
    readonly topic: string;
    readonly modality: string;
  };
}

/** The kind of help that brings each kind of measure most often; proposed, never fixed. */
const helpFor: Readonly<Record<InstrumentType, Modality>> = {
  law: "legal_drafting",
  regulation: "legal_drafting",
  guideline: "legal_drafting",
  model_contract: "legal_drafting",
  agreement: "peer_exchange",
  standard: "peer_exchange",
  certification: "peer_exchange",
  institution: "secondment",
  programme: "peer_exchange",
  tool: "technology",
  training: "training",
};

export const helpToAdopt = ({
  instrument,
}: Pick<PracticeOrigin, "instrument">): Modality | null =>
  instrument && helpFor[instrument];

/** Words of the request's language around what comes from the practice. */
export interface OriginWords {
  /** Said before the practice's own objective. */
  readonly aim: string;
  readonly languageName: (lang: string) => string;
}

/** A proposed title, within the limit of titles. */
export function proposedTitle(
  title: string,
  say: (title: string) => string,
): string {
  const whole = say(title);
  const over = lengthOf(whole) - limits.title;
  if (over <= 0) return whole;
  const kept = Array.from(title).slice(0, -(over + 1));
  return say(`${kept.join("").trimEnd()}…`);
}

/**
 * What a draft begins with: a need for each topic of the practice, the chosen
 * one first; its objective; its building blocks as outputs, one a line, as terms
 * of an engagement read them. The problem is left open: it is the requester's own.
 * What is not in the request's language says in brackets which it is in.
 */
export function draftFromPractice(
  origin: PracticeOrigin,
  lang: string,
  chosen: { readonly topic: TopicCode; readonly modality: Modality },
  words: OriginWords,
  newId: () => string,
): Pick<RequestContent, "objective" | "outputs" | "needs"> {
  const told = ({ text, lang: of }: Shown) =>
    of === lang ? text : `[${words.languageName(of)}] ${text}`;
  const topics = [...new Set([chosen.topic, ...origin.topics])];
  const aim = origin.objective === null ? [] : [told(origin.objective)];
  return {
    objective: [words.aim, ...aim].filter((part) => part !== "").join("\n\n"),
    outputs: origin.blocks.map((block) => `- ${told(block)}`).join("\n"),
    needs: topics.slice(0, limits.needs).map((topic, at) => ({
      ...{ id: newId(), topic, modality: chosen.modality, must: false },
      priority: at === 0 ? (3 as const) : (2 as const),
    })),
  };
}
