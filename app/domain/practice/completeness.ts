import type { FieldErrors } from "../kernel/errors";
import type { PracticeContent } from "./content";
import type { EvidenceLevel } from "./model";
import type { PartName } from "./parts";
import { partOf } from "./parts";

/**
 * Something a text may still say, and what it is good for. Reviewers give the
 * label; a text that lacks these gives them nothing to find.
 * Labels: `writing.wish.<code>`.
 */
export const wishCodes = [
  "start",
  "result",
  "comparison",
  "safeguards",
  "side_effects",
  "lessons",
  "blocks",
  "baseline",
  "assessment",
  "actors",
  "means",
  "template",
  "conditions",
  "least_developed",
] as const;
export type WishCode = (typeof wishCodes)[number];

/** What the wishes serve, in the order they are shown. Labels: `writing.aim.<code>`. */
export const aims = ["promising", "E1", "E2", "E3", "transfer"] as const;
export type Aim = (typeof aims)[number];

interface Wish {
  readonly aim: Aim;
  /** The field where it is answered. */
  readonly field: keyof PracticeContent;
  readonly isMet: (content: PracticeContent) => boolean;
}

/**
 * `promising`: what the three core criteria of the review form look at (results
 * against the objective, proportionality, safeguards). `E1` to `E3`: what these
 * levels rest on (domain.md, pillar 2). `transfer`: what the qualifier criteria
 * look at; told to readers and no part of the label.
 */
const wishes: Readonly<Record<WishCode, Wish>> = {
  start: {
    aim: "E1",
    field: "startedOn",
    isMet: ({ startedOn }) => startedOn !== null,
  },
  result: {
    aim: "promising",
    field: "indicators",
    isMet: ({ indicators }) => indicators.some(({ actual }) => actual !== ""),
  },
  comparison: {
    aim: "promising",
    field: "indicators",
    isMet: ({ indicators }) =>
      indicators.some(({ actual, target }) => actual !== "" && target !== ""),
  },
  safeguards: {
    aim: "promising",
    field: "legalBasis",
    isMet: ({ legalBasis, dataCategories }) =>
      legalBasis !== "" && dataCategories.length > 0,
  },
  side_effects: {
    aim: "promising",
    field: "sideEffects",
    isMet: ({ sideEffects }) => sideEffects !== "",
  },
  lessons: {
    aim: "promising",
    field: "lessons",
    isMet: ({ lessons }) => lessons !== "",
  },
  baseline: {
    aim: "E2",
    field: "indicators",
    isMet: ({ indicators }) =>
      indicators.some(
        ({ baseline, actual }) => baseline !== "" && actual !== "",
      ),
  },
  assessment: {
    aim: "E3",
    field: "assessment",
    isMet: ({ assessment }) => assessment !== "",
  },
  blocks: {
    aim: "transfer",
    field: "blocks",
    isMet: ({ blocks }) => blocks.length > 0,
  },
  template: {
    aim: "transfer",
    field: "blocks",
    isMet: ({ blocks }) => blocks.some(({ templateId }) => templateId !== null),
  },
  actors: {
    aim: "transfer",
    field: "actors",
    isMet: ({ actors }) => actors !== "",
  },
  means: {
    aim: "transfer",
    field: "cost",
    isMet: ({ cost, staffing, duration }) =>
      cost !== null && staffing !== null && duration !== null,
  },
  conditions: {
    aim: "transfer",
    field: "preconditions",
    isMet: ({ preconditions, notSuitable }) =>
      preconditions !== "" && notSuitable !== "",
  },
  least_developed: {
    aim: "transfer",
    field: "ldcChanges",
    isMet: ({ ldcChanges }) => ldcChanges !== "",
  },
};

/** Where a missing thing is written. */
export interface MissingWish {
  readonly code: WishCode;
  readonly part: PartName;
  readonly field: string;
}

export interface Completeness {
  /** Nothing stops it from being sent; reviewers may list it. */
  readonly maySubmit: boolean;
  /** How many things stop that. */
  readonly missing: number;
  /** By what they serve; an aim with nothing missing has an empty list. */
  readonly wishes: Readonly<Record<Aim, readonly MissingWish[]>>;
  /** The highest evidence a text that says this much can be given: never E4, which others earn for it. */
  readonly evidence: EvidenceLevel;
  /** Of all that can be said, in whole percent, rounded down. */
  readonly percent: number;
}

/** Levels of evidence that texts can name, each of which needs those before it. */
const levels: readonly Aim[] = ["E1", "E2", "E3"];

/** Does a level below this aim's lack something, so that its own answers are not yet enough? */
export const lacksBelow = (found: Completeness["wishes"], aim: Aim): boolean =>
  levels
    .slice(0, Math.max(levels.indexOf(aim), 0))
    .some((level) => found[level].length > 0);

/** Things that stop a text from being sent, at most: the bottom of the scale. */
const neededCount = 12;

/**
 * How much of a write-up is there, and what is missing for which label. It says
 * what a text makes possible, never what reviewers will find.
 * @param problems what stops the text from being sent, see `problemsOf`
 */
export function completeness(
  content: PracticeContent,
  problems: FieldErrors,
): Completeness {
  const missing = Object.keys(problems).length;
  const open = wishCodes.filter((code) => !wishes[code].isMet(content));
  const of = (aim: Aim) =>
    open
      .filter((code) => wishes[code].aim === aim)
      .map((code) => {
        const { field } = wishes[code];
        return { code, field, part: partOf(field) };
      });
  const all = neededCount + wishCodes.length;
  const there =
    neededCount -
    Math.min(missing, neededCount) +
    wishCodes.length -
    open.length;
  return {
    maySubmit: missing === 0,
    missing,
    wishes: {
      promising: of("promising"),
      E1: of("E1"),
      E2: of("E2"),
      E3: of("E3"),
      transfer: of("transfer"),
    },
    evidence: reachable(content),
    percent: Math.floor((there * 100) / all),
  };
}

/** Each level needs those below it: E1 a start, E2 figures before and after, E3 an assessment. */
function reachable(content: PracticeContent): EvidenceLevel {
  if (!wishes.start.isMet(content)) return "E0";
  if (!wishes.baseline.isMet(content)) return "E1";
  return wishes.assessment.isMet(content) ? "E3" : "E2";
}
