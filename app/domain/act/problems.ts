import { type Day, isDay } from "../kernel/clock";
import type { FieldError, FieldErrors } from "../kernel/errors";
import { actsAsState } from "../participant/model";
import type { ActDraft } from "./draft";
import { proposalNumbers, type Signatory } from "./model";
import { officesFor, releaseDay, requiredEvidence } from "./rules";

/**
 * What is missing or wrong in each part of an act: field names as in the form
 * (`alignment.3`, `commitments.0.dueOn`) and message keys. The question pages,
 * the task list and the operation that submits all ask here.
 */
type Problems = Record<string, FieldError>;

const problem = (key: string, params?: FieldError["params"]): FieldError => ({
  key,
  ...(params ? { params } : {}),
});

/** States and regions: an answer to each proposal. Others: one chosen at least. */
export function proposalProblems(
  draft: Pick<ActDraft, "participantKind" | "proposals">,
): FieldErrors {
  const found: Problems = {};
  const answers = new Map(draft.proposals.map((one) => [one.proposal, one]));
  for (const proposal of proposalNumbers) {
    const answer = answers.get(proposal);
    if (!answer && actsAsState(draft.participantKind)) {
      found[`alignment.${proposal}`] = problem("act.error.alignment-missing", {
        proposal,
      });
    }
    if (answer?.alignment === "adapted" && !answer.text) {
      found[`text.${proposal}`] = problem("act.error.adapted-text-missing", {
        proposal,
      });
    }
  }
  const chosen = draft.proposals.filter((one) => one.alignment !== "absent");
  if (chosen.length === 0 && Object.keys(found).length === 0) {
    found["alignment.1"] = problem("act.error.no-proposal-chosen");
  }
  return found;
}

/** Each commitment whole and its target day ahead; one at least where not a state. */
export function commitmentProblems(
  draft: Pick<ActDraft, "participantKind" | "commitments" | "proposals">,
  today: Day,
): FieldErrors {
  const found: Problems = {};
  for (const commitment of draft.commitments) {
    const at = `commitments.${commitment.position}`;
    if (!commitment.measure) {
      found[`${at}.measure`] = problem("act.error.measure-missing");
    }
    if (!commitment.target)
      found[`${at}.target`] = problem("act.error.target-missing");
    if (!commitment.dueOn) {
      found[`${at}.dueOn`] = problem("act.error.due-missing");
    } else if (!isDay(commitment.dueOn)) {
      found[`${at}.dueOn`] = problem("act.error.no-such-day");
    } else if (commitment.dueOn <= today) {
      found[`${at}.dueOn`] = problem("act.error.due-not-ahead");
    }
  }
  const needed = !actsAsState(draft.participantKind);
  if (needed && draft.commitments.length === 0) {
    found["commitments.0.measure"] = problem("act.error.no-commitment");
  }
  return found;
}

/** Who signs, by kind of participant: table of domain.md, pillar 1. */
export function signatoryProblems(
  draft: Pick<ActDraft, "participantKind"> & Partial<Signatory>,
): FieldErrors {
  const found: Problems = {};
  const kind = draft.participantKind;
  if (!draft.signatoryName)
    found["signatoryName"] = problem("act.error.signatory-missing");
  if (!draft.signatoryTitle)
    found["signatoryTitle"] = problem("act.error.title-missing");
  if (!draft.signatoryOffice) {
    found["signatoryOffice"] = problem("act.error.office-missing");
  } else if (!officesFor(kind).includes(draft.signatoryOffice)) {
    found["signatoryOffice"] = problem("act.error.office-not-for-kind");
  }
  const isOrganization =
    kind === "international_organization" || kind === "regional_organization";
  if (isOrganization && !draft.decidingOrgan) {
    found["decidingOrgan"] = problem("act.error.organ-missing");
  }
  if (isOrganization && !draft.actsFor) {
    found["actsFor"] = problem("act.error.acts-for-missing");
  }
  if (kind === "government" && !draft.focalPoint) {
    found["focalPoint"] = problem("act.error.focal-point-missing");
  }
  return found;
}

/** The files asked for, and for a company an identifier from a register. */
export function evidenceProblems(
  draft: Pick<
    ActDraft,
    | "participantKind"
    | "vehicle"
    | "signatoryOffice"
    | "evidence"
    | "hasIdentifier"
  >,
): FieldErrors {
  const found: Problems = {};
  const { participantKind, vehicle, signatoryOffice } = draft;
  const groups = requiredEvidence(participantKind, vehicle, signatoryOffice);
  const missing = groups.find(
    (group) => !draft.evidence.some(({ kind }) => group.includes(kind)),
  );
  if (missing) {
    found["file"] = problem("act.error.evidence-missing", {
      wanted: missing.join("_or_"),
    });
  }
  if (participantKind === "company" && !draft.hasIdentifier) {
    found["identifier"] = problem("act.error.identifier-missing");
  }
  return found;
}

/** Done between the release of the initiative and today; in effect not before it. */
export function dateProblems(
  draft: Pick<ActDraft, "doneOn" | "inEffectOn">,
  today: Day,
): FieldErrors {
  const found: Problems = {};
  const { doneOn, inEffectOn } = draft;
  if (!doneOn) found["doneOn"] = problem("act.error.done-missing");
  else if (!isDay(doneOn)) found["doneOn"] = problem("act.error.no-such-day");
  else if (doneOn > today) found["doneOn"] = problem("act.error.done-ahead");
  else if (doneOn < releaseDay)
    found["doneOn"] = problem("act.error.done-too-early");
  if (inEffectOn && !isDay(inEffectOn)) {
    found["inEffectOn"] = problem("act.error.no-such-day");
  } else if (inEffectOn && doneOn && inEffectOn < doneOn) {
    found["inEffectOn"] = problem("act.error.effect-before-done");
  }
  return found;
}
