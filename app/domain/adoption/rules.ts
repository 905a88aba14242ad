import type { Day } from "../kernel/clock";
import { conflict, DomainError } from "../kernel/errors";
import { isListed } from "../lifecycle/practice";
import type { PracticeStanding } from "../practice/model";
import type { AdoptionInput } from "./model";

/** What a rule asks of the body that adopts. */
interface Adopter {
  readonly id: string;
  readonly identityCheckedAt: number | null;
}

/** What a rule asks of the practice. */
interface Adopted {
  readonly participantId: string;
  readonly standing: PracticeStanding;
}

/**
 * Why a body can't say that it took a practice over, as a full message key; null
 * when it can. Nobody adopts their own, and only a body whose identity was
 * checked is heard (domain.md, pillar 2: "another country or organization").
 */
export function adoptionObstacle(
  adopter: Adopter,
  practice: Adopted,
): "adoption.error.own" | "adoption.error.unverified" | null {
  if (adopter.id === practice.participantId) return "adoption.error.own";
  if (adopter.identityCheckedAt === null) return "adoption.error.unverified";
  return null;
}

/** @throws DomainError 409 with the obstacle */
export function assertMayAdopt(adopter: Adopter, practice: Adopted): void {
  const obstacle = adoptionObstacle(adopter, practice);
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

/**
 * What keeps a record from being public: days that fit neither each other nor
 * the calendar, changes left out, a result without day or source. A result
 * counts as evidence, so it has to be checkable.
 */
export function adoptionProblems(
  { kind, changes, startedOn, result, resultOn, source }: AdoptionInput,
  today: Day,
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
  add(kind === "adapted" && changes === "", "changes", "changes-missing");
  add(
    !hasResult && (resultOn !== null || source !== null),
    "result",
    "result-missing",
  );
  add(hasResult && resultOn === null, "resultOn", "result-day");
  add(resultOn !== null && resultOn > today, "resultOn", "result-later");
  add(resultOn !== null && resultOn < startedOn, "resultOn", "result-before");
  add(hasResult && source === null, "source", "source-missing");
  return found;
}

/** @throws DomainError 422 with a problem at each field */
export function assertSound(input: AdoptionInput, today: Day): void {
  const [first, ...rest] = adoptionProblems(input, today);
  if (!first) return;
  throw new DomainError("unprocessable", first.key, {
    fields: Object.fromEntries(
      [first, ...rest].map(({ field, key }) => [field, { key }]),
    ),
  });
}
