import type { Day, Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import { isFindable, substanceOf } from "../kernel/substance";
import type { ParticipantKind } from "../participant/model";
import type { AdoptionKind, AdoptionStatus } from "../practice/model";

/** Why an editor strikes a record. Labels: `adoption.strike.<code>`. */
export const strikeReasons = [
  "not_adopted",
  "result_false",
  "not_authorized",
  "same_body",
  "no_source",
] as const;
export type StrikeReason = (typeof strikeReasons)[number];

/** What a participant says of a practice that it took over. */
export interface AdoptionInput {
  readonly kind: AdoptionKind;
  readonly startedOn: Day;
  readonly changes: string;
  readonly result: string | null;
  readonly resultOn: Day | null;
  readonly source: string | null;
  /** Language of the texts, BCP 47. */
  readonly lang: string;
}

/** One public record, as lists show it. */
export interface AdoptionLine {
  readonly id: string;
  /** `BP-000012`. */
  readonly practice: string;
  readonly titles: readonly TaggedText[];
  /** The edition that was taken over. */
  readonly edition: number;
  readonly participant: {
    readonly id: string;
    readonly kind: ParticipantKind;
    readonly names: readonly TaggedText[];
  };
  /** Where it was taken over; null for bodies that span countries. */
  readonly area: string | null;
  readonly kind: AdoptionKind;
  readonly status: AdoptionStatus;
  readonly startedOn: Day | null;
  readonly changes: string;
  readonly result: string | null;
  readonly resultOn: Day | null;
  readonly source: string | null;
  readonly lang: string;
  readonly struckReason: string | null;
  readonly publishedAt: Instant | null;
}

/** What is wrong with a record, and at which field. */
export interface AdoptionProblem {
  readonly field: keyof AdoptionInput;
  readonly key: string;
}

/** The days between which a practice can have been taken over. */
export interface AdoptionFrame {
  readonly today: Day;
  /** Since when the practice itself is in use; null where its text leaves it open. */
  readonly began: Day | null;
  /** When the edition that was taken over was published. */
  readonly appeared: Day | null;
}

/** Least that changes and results say, as `substanceOf` counts. */
export const leastSaid = 40;

/** An edition of a practice, and when it was published. */
export interface DatedEdition {
  readonly edition: number;
  readonly on: Day;
}

/** The edition that was the newest on a day; none before the first. */
export const editionOn = (
  editions: readonly DatedEdition[],
  day: Day,
): DatedEdition | undefined =>
  editions
    .filter(({ on }) => on <= day)
    .sort((a, b) => a.edition - b.edition)
    .at(-1);

/**
 * What keeps a record from being public: days that fit neither each other, nor
 * the practice's, nor the calendar; changes left out; a result without day or
 * source; texts that say next to nothing. A result counts as evidence, so it
 * has to be checkable.
 */
export function adoptionProblems(
  {
    kind,
    changes,
    startedOn,
    result,
    resultOn,
    source,
  }: Omit<AdoptionInput, "lang">,
  { today, began, appeared }: AdoptionFrame,
): AdoptionProblem[] {
  const found: AdoptionProblem[] = [];
  const add = (
    isWrong: boolean,
    field: AdoptionProblem["field"],
    key: string,
  ) => {
    if (isWrong && found.every((one) => one.field !== field)) {
      found.push({ field, key: `adoption.error.${key}` });
    }
  };
  const hasResult = result !== null;
  add(startedOn > today, "startedOn", "started-later");
  add(began !== null && startedOn < began, "startedOn", "before-practice");
  add(appeared !== null && startedOn < appeared, "startedOn", "before-edition");
  const isThin = (text: string) => substanceOf(text) < leastSaid;
  add(kind === "adapted" && changes === "", "changes", "changes-missing");
  add(kind === "adapted" && isThin(changes), "changes", "changes-thin");
  add(
    !hasResult && (resultOn !== null || source !== null),
    "result",
    "result-missing",
  );
  add(hasResult && isThin(result), "result", "result-thin");
  add(hasResult && resultOn === null, "resultOn", "result-day");
  add(resultOn !== null && resultOn > today, "resultOn", "result-later");
  add(resultOn !== null && resultOn < startedOn, "resultOn", "result-before");
  add(hasResult && source === null, "source", "source-missing");
  add(source !== null && !isFindable(source), "source", "source-thin");
  return found;
}
