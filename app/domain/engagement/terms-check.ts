import type { FieldErrors } from "../kernel/errors";
import type { EngagementTerms } from "./content";

/** What keeps terms from being signed, by field; empty when nothing does. */
export function termsProblems(terms: EngagementTerms): FieldErrors {
  const found: Record<string, { key: string }> = {};
  const ask = (field: string, isMissing: boolean) => {
    if (isMissing) found[field] = { key: `engagement.error.terms-${field}` };
  };
  ask("title", terms.title === "");
  ask("description", terms.description === "");
  ask("topics", terms.topics.length === 0);
  ask(
    "outputs",
    terms.outputs.length === 0 ||
      terms.outputs.some(({ target }) => target === ""),
  );
  ask("requesterDoes", terms.requesterDoes === "");
  ask("providerDoes", terms.providerDoes === "");
  ask("start", terms.start === null);
  ask(
    "end",
    terms.end === null || (terms.start !== null && terms.end <= terms.start),
  );
  return found;
}
