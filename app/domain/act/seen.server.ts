import { createHash } from "node:crypto";
import type { ActRow } from "../../../db/queries/act.server";
import type { ActDraft } from "./draft";
import type { SectionName } from "./readiness";

type Seen = Pick<ActRow, "statement" | "lang"> & ActDraft;

function answersOf(section: SectionName, draft: Seen): unknown {
  switch (section) {
    case "proposals":
      return [
        draft.proposals.map((one) => [one.proposal, one.alignment, one.text]),
        draft.statement,
        draft.lang,
      ];
    case "commitments":
      return draft.commitments.map((one) => [
        one.measure,
        one.target,
        one.dueOn,
        one.proposal,
      ]);
    case "signatory":
      return [
        draft.signatoryName,
        draft.signatoryOffice,
        draft.signatoryTitle,
        draft.decidingOrgan,
        draft.actsFor,
        draft.groupEntities,
        draft.focalPoint,
      ];
    case "evidence":
      return draft.evidence.map(({ kind }) => kind);
    case "dates":
      return [draft.doneOn, draft.inEffectOn];
  }
}

/**
 * A short mark of what a section says. A question page carries the mark of what
 * it was filled from; when the section says something else by the time it is
 * saved, somebody else was faster. Other sections may change meanwhile.
 */
export const seenMark = (section: SectionName, draft: Seen): string =>
  createHash("sha256")
    .update(JSON.stringify(answersOf(section, draft)))
    .digest("base64url")
    .slice(0, 16);
