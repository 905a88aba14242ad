import type { EngagementStatus } from "../exchange/model";
import type { EngagementTerms, TermsOutput } from "./content";

/**
 * Where a change of signed terms stands. A side takes its own proposal back,
 * or does not agree with the other's. Labels: `engagement.amendment.<code>`.
 */
export const amendmentStatuses = [
  "proposed",
  "agreed",
  "withdrawn",
  "declined",
] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

/** Terms can change while there is work; before, they are not signed, and after, they are over. */
export const isAmendable = (status: EngagementStatus): boolean =>
  status === "active" || status === "finalising" || status === "suspended";

/** The parts of the terms, in the order they are shown. Labels: `engagement.terms.<code>`. */
export const termsParts = [
  "title",
  "description",
  "topics",
  "requesterDoes",
  "providerDoes",
  "start",
  "end",
  "outputs",
] as const satisfies readonly (keyof EngagementTerms)[];
export type TermsPart = (typeof termsParts)[number];

const shown = (terms: EngagementTerms, part: TermsPart) =>
  part === "outputs"
    ? terms.outputs.map(({ name, target }) => [name, target])
    : terms[part];

/** Which parts two texts of the terms do not have in common. */
export const changedParts = (
  before: EngagementTerms,
  after: EngagementTerms,
): TermsPart[] =>
  termsParts.filter(
    (part) =>
      JSON.stringify(shown(before, part)) !==
      JSON.stringify(shown(after, part)),
  );

/**
 * Every output there ever was, as the newest terms that have it call it: a
 * report may speak of one that later terms leave out.
 * @param newestFirst the terms that hold, then those before them
 */
export function outputsOf(
  newestFirst: readonly EngagementTerms[],
): TermsOutput[] {
  const found = new Map<string, TermsOutput>();
  for (const output of newestFirst.flatMap(({ outputs }) => outputs)) {
    if (!found.has(output.id)) found.set(output.id, output);
  }
  return [...found.values()];
}
