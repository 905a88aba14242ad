import type { Day } from "../kernel/clock";
import { DomainError, type FieldErrors } from "../kernel/errors";
import { actsAsState } from "../participant/model";
import type { ActDraft } from "./draft";
import {
  commitmentProblems,
  dateProblems,
  evidenceProblems,
  proposalProblems,
  signatoryProblems,
} from "./problems";

/** The tasks of a draft, in the order they are asked. */
export const sectionNames = [
  "proposals",
  "commitments",
  "signatory",
  "evidence",
  "dates",
] as const;
export type SectionName = (typeof sectionNames)[number];

export const sectionStates = ["empty", "started", "ready"] as const;
export type SectionState = (typeof sectionStates)[number];

export interface Section {
  readonly name: SectionName;
  readonly state: SectionState;
  /** May stay empty. */
  readonly optional: boolean;
  readonly problems: FieldErrors;
}

function isEmpty(name: SectionName, draft: ActDraft): boolean {
  switch (name) {
    case "proposals":
      return draft.proposals.length === 0;
    case "commitments":
      return draft.commitments.length === 0;
    case "signatory":
      return ![
        draft.signatoryName,
        draft.signatoryOffice,
        draft.signatoryTitle,
        draft.decidingOrgan,
        draft.actsFor,
        draft.focalPoint,
      ].some(Boolean);
    case "evidence":
      return draft.evidence.length === 0;
    case "dates":
      return !draft.doneOn && !draft.inEffectOn;
  }
}

function problemsOf(
  name: SectionName,
  draft: ActDraft,
  today: Day,
): FieldErrors {
  switch (name) {
    case "proposals":
      return proposalProblems(draft);
    case "commitments":
      return commitmentProblems(draft, today);
    case "signatory":
      return signatoryProblems(draft);
    case "evidence":
      return evidenceProblems(draft);
    case "dates":
      return dateProblems(draft, today);
  }
}

/** A reaffirmation repeats what stands; it is signed, proven and dated, no more. */
const sectionsOf = (draft: ActDraft): readonly SectionName[] =>
  draft.type === "reaffirm" || draft.type === "withdraw"
    ? sectionNames.slice(2)
    : sectionNames;

/**
 * The task list of a draft. A section is `ready` when nothing is missing or
 * wrong in it, `empty` when nothing was given yet, else `started`. `today` is
 * the UTC day.
 */
export const sections = (draft: ActDraft, today: Day): Section[] =>
  sectionsOf(draft).map((name) => sectionOf(name, draft, today));

/** One section as it stands, whether the act's type asks for it or not. */
export function sectionOf(
  name: SectionName,
  draft: ActDraft,
  today: Day,
): Section {
  const problems = problemsOf(name, draft, today);
  const empty = isEmpty(name, draft);
  const isWhole = Object.keys(problems).length === 0;
  return {
    name,
    state: empty ? "empty" : isWhole ? "ready" : "started",
    optional: name === "commitments" && actsAsState(draft.participantKind),
    problems,
  };
}

/** Nothing stands in the way of sending the act. */
export const isReady = (
  list: readonly { readonly problems: object }[],
): boolean => list.every((one) => Object.keys(one.problems).length === 0);

/**
 * Throws DomainError `unprocessable` (422, `act.error.not-ready`) with every
 * problem of every section, unless the draft can be sent.
 */
export function assertReady(draft: ActDraft, today: Day): void {
  const list = sections(draft, today);
  if (isReady(list)) return;
  throw new DomainError("unprocessable", "act.error.not-ready", {
    fields: Object.assign(
      {},
      ...list.map((one) => one.problems),
    ) as FieldErrors,
  });
}

/**
 * Throws DomainError `invalid` (400, `act.error.check-answers`) with these
 * problems, when there are any. For question pages.
 */
export function assertNoProblems(problems: FieldErrors): void {
  if (Object.keys(problems).length === 0) return;
  throw new DomainError("invalid", "act.error.check-answers", {
    fields: problems,
  });
}
