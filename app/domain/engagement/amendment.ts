import type { EngagementStatus } from "../exchange/model";
import type { EngagementTerms } from "./content";

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
