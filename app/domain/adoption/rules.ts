import type { Day } from "../kernel/clock";
import { conflict, DomainError } from "../kernel/errors";
import { isFindable, substanceOf } from "../kernel/substance";
import { isListed } from "../lifecycle/practice";
import type { PracticeStanding } from "../practice/model";
import type { AdoptionInput } from "./model";

/** What a rule asks of the body that adopts. */
interface Adopter {
  readonly id: string;
  readonly identityCheckedAt: number | null;
}

/** Who has a part in a practice, in whichever of its texts. */
interface Authors {
  readonly ownerId: string;
  readonly bodyIds: readonly string[];
  readonly writerIds: readonly string[];
}

/** What a rule asks of the practice. */
interface Adopted {
  readonly standing: PracticeStanding;
}

export type AdoptionObstacle =
  | "adoption.error.own"
  | "adoption.error.co-author"
  | "adoption.error.wrote-it"
  | "adoption.error.unverified";

/**
 * Why a person can't say for a body that it took a practice over, as a full
 * message key; null when they can. Nobody adopts what they have a part in, in
 * any of its texts, and only a body whose identity was checked is heard
 * (domain.md, pillar 2: "another country or organization").
 */
export function adoptionObstacle(
  adopter: Adopter,
  authors: Authors,
  userId: string,
): AdoptionObstacle | null {
  if (adopter.id === authors.ownerId) return "adoption.error.own";
  if (authors.bodyIds.includes(adopter.id)) return "adoption.error.co-author";
  if (authors.writerIds.includes(userId)) return "adoption.error.wrote-it";
  if (adopter.identityCheckedAt === null) return "adoption.error.unverified";
  return null;
}

/** @throws DomainError 409 with the obstacle */
export function assertMayAdopt(
  adopter: Adopter,
  authors: Authors,
  userId: string,
): void {
  const obstacle = adoptionObstacle(adopter, authors, userId);
  if (obstacle !== null) throw conflict(obstacle);
}

/** A new record can be about a practice that stands in the library. @throws DomainError 409 */
export function assertAdoptable({ standing }: Adopted): void {
  if (!isListed(standing)) throw conflict("adoption.error.not-listed");
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

/** @throws DomainError 422 with a problem at each field */
export function assertSound(input: AdoptionInput, frame: AdoptionFrame): void {
  const [first, ...rest] = adoptionProblems(input, frame);
  if (!first) return;
  throw new DomainError("unprocessable", first.key, {
    fields: Object.fromEntries(
      [first, ...rest].map(({ field, key }) => [field, { key }]),
    ),
  });
}
