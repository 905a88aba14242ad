import { conflict, DomainError } from "../kernel/errors";
import { isListed } from "../lifecycle/practice";
import type { PracticeStanding } from "../practice/model";
import {
  adoptionProblems,
  type AdoptionFrame,
  type AdoptionInput,
} from "./model";

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
