import type { ActDraft } from "../../../app/domain/act/draft";
import { proposalNumbers } from "../../../app/domain/act/model";

export const today = "2026-11-21";

/** A company's declaration with nothing missing. */
export const companyDraft = (parts: Partial<ActDraft> = {}): ActDraft => ({
  participantKind: "company",
  hasIdentifier: true,
  type: "support",
  vehicle: "declaration",
  proposals: [{ proposal: 4, alignment: "same", text: null }],
  commitments: [
    {
      position: 0,
      proposal: 4,
      measure: "Publish our transfer rules",
      target: "All 12 subsidiaries",
      dueOn: "2027-06-30",
    },
  ],
  signatoryName: "Ana Example",
  signatoryOffice: "top_executive",
  signatoryTitle: "Chief Executive Officer",
  decidingOrgan: null,
  actsFor: null,
  groupEntities: null,
  focalPoint: null,
  evidence: [{ kind: "letterhead_letter" }],
  doneOn: "2026-11-01",
  inEffectOn: null,
  ...parts,
});

/** A government's confirmation with nothing missing. */
export const governmentDraft = (parts: Partial<ActDraft> = {}): ActDraft => ({
  ...companyDraft(),
  participantKind: "government",
  hasIdentifier: false,
  type: "confirm",
  vehicle: "unilateral",
  proposals: proposalNumbers.map((proposal) => ({
    proposal,
    alignment: "same",
    text: null,
  })),
  commitments: [],
  signatoryOffice: "foreign_minister",
  signatoryTitle: "Minister for Foreign Affairs",
  focalPoint: "focal@ministry.example",
  evidence: [{ kind: "note_verbale" }],
  ...parts,
});
