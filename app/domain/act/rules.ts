import type { ParticipantKind } from "../participant/model";
import { addMonths, type Instant } from "../kernel/clock";
import type {
  ActType,
  CaseStage,
  EvidenceKind,
  Office,
  Vehicle,
  VerificationLevel,
} from "./model";

/** The day the initiative was released; no act on it can be older. */
export const releaseDay = "2024-11-20";

interface KindRules {
  readonly endorsesBy: readonly ActType[];
  readonly vehicles: readonly Vehicle[];
  readonly offices: readonly Office[];
  /** Months between reports; null: the act never lapses. */
  readonly clockMonths: number | null;
  /** Files of these kinds make sense; the first are what is asked for. */
  readonly evidence: readonly EvidenceKind[];
}

const instruments = [
  "unilateral",
  "bilateral",
  "multilateral",
  "regional",
] as const;

/**
 * The table of domain.md, pillar 1, by kind of participant: governments and
 * regional organizations echo and confirm; everybody else supports.
 */
const byKind: Readonly<Record<ParticipantKind, KindRules>> = {
  government: {
    endorsesBy: ["confirm", "echo"],
    vehicles: instruments,
    offices: [
      "head_of_state",
      "head_of_government",
      "foreign_minister",
      "full_powers",
    ],
    clockMonths: null,
    evidence: ["note_verbale", "signed_instrument", "full_powers", "other"],
  },
  regional_organization: {
    endorsesBy: ["confirm", "echo"],
    vehicles: instruments,
    offices: ["executive_head"],
    clockMonths: null,
    evidence: ["decision_text", "signed_instrument", "other"],
  },
  international_organization: {
    endorsesBy: ["support"],
    vehicles: ["declaration"],
    offices: ["executive_head"],
    clockMonths: null,
    evidence: ["decision_text", "other"],
  },
  company: {
    endorsesBy: ["support"],
    vehicles: ["declaration"],
    offices: ["top_executive"],
    clockMonths: 24,
    evidence: ["letterhead_letter", "registration", "group_list", "other"],
  },
  civil_society: {
    endorsesBy: ["support"],
    vehicles: ["declaration"],
    offices: ["body_head"],
    clockMonths: 36,
    evidence: ["statutes", "registration", "letterhead_letter", "other"],
  },
  academia: {
    endorsesBy: ["support"],
    vehicles: ["declaration"],
    offices: ["body_head"],
    clockMonths: 36,
    evidence: ["statutes", "registration", "letterhead_letter", "other"],
  },
};

export const endorsementsFor = (kind: ParticipantKind) =>
  byKind[kind].endorsesBy;
export const vehiclesFor = (kind: ParticipantKind) => byKind[kind].vehicles;
export const officesFor = (kind: ParticipantKind) => byKind[kind].offices;
export const evidenceFor = (kind: ParticipantKind) => byKind[kind].evidence;
export const clockMonths = (kind: ParticipantKind) => byKind[kind].clockMonths;

/** When the next report is due after `from`; null where acts never lapse. */
export function reportDueAfter(
  kind: ParticipantKind,
  from: Instant,
): Instant | null {
  const months = clockMonths(kind);
  return months === null ? null : addMonths(from, months);
}

/**
 * Types whose rows count in totals, while their status does (`inTotals`). An
 * amendment counts in place of the act it amends; a reaffirmation adds nothing.
 */
export const totalTypes = [
  "confirm",
  "echo",
  "support",
  "amend",
] as const satisfies readonly ActType[];

/**
 * The files an act needs: of each group, one kind at least.
 * Through an instrument, the instrument itself; with full powers, those too.
 */
export function requiredEvidence(
  kind: ParticipantKind,
  vehicle: Vehicle,
  office: Office | null,
): readonly (readonly EvidenceKind[])[] {
  switch (kind) {
    case "government":
      return [
        vehicle === "unilateral"
          ? ["note_verbale", "signed_instrument"]
          : ["signed_instrument"],
        ...(office === "full_powers" ? [["full_powers" as const]] : []),
      ];
    case "regional_organization":
      return [
        ["decision_text"],
        ...(vehicle === "unilateral" ? [] : [["signed_instrument" as const]]),
      ];
    case "international_organization":
      return [["decision_text"]];
    case "company":
      return [["letterhead_letter"]];
    case "civil_society":
    case "academia":
      return [["statutes", "registration"]];
  }
}

/** The verification level once a stage is passed; before any, `self_declared`. */
export const verificationAfter: Readonly<Record<CaseStage, VerificationLevel>> =
  {
    identity: "organization_verified",
    authority: "authority_verified",
    approval: "authority_verified",
  };
