import type { ParticipantKind } from "../participant/model";
import { addMonths, type Instant } from "../kernel/clock";
import { actLifecycle } from "../lifecycle/act";
import { events } from "../lifecycle/define";
import type {
  Act,
  ActStatus,
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

/** States and regions take a position on every proposal; others choose some. */
export const actsLikeState = (kind: ParticipantKind): boolean =>
  byKind[kind].endorsesBy.includes("confirm");

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

/** Types of acts that are about an earlier act of the same participant. */
export const followUpTypes = ["amend", "reaffirm", "withdraw"] as const;

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

/** Acts of these types say something about another act; they endorse nothing. */
const isSideAct = (type: ActType) => type === "reaffirm" || type === "withdraw";

const ended: readonly ActStatus[] = [
  "rejected",
  "expired",
  "discarded",
  "withdrawal_notified",
  "withdrawn",
  "removed_for_cause",
  "amended",
  "succeeded",
  "reported",
];

/**
 * The act types a participant may start now; `own` are its acts so far. States
 * and regions may act again through another instrument. Others declare their
 * support once: while a declaration stands or is under way it is amended, not
 * repeated. A withdrawal has its own page and needs no draft.
 */
export function typesOpenTo(
  kind: ParticipantKind,
  own: readonly Pick<Act, "status" | "type">[],
): ActType[] {
  const endorsements = own.filter((act) => !isSideAct(act.type));
  const mayEndorse =
    actsLikeState(kind) ||
    endorsements.every((act) => ended.includes(act.status));
  return [
    ...(mayEndorse ? byKind[kind].endorsesBy : []),
    ...(["amend", "reaffirm"] as const).filter((type) =>
      endorsements.some((act) => mayFollowUp(type, act)),
    ),
  ];
}

const followUpEvents = {
  amend: "amend",
  reaffirm: "reaffirm",
  withdraw: "notify_withdrawal",
} as const;

/** May an act of this type be about that earlier act of the same participant? */
export const mayFollowUp = (
  type: (typeof followUpTypes)[number],
  earlier: Pick<Act, "status" | "type">,
): boolean =>
  !isSideAct(earlier.type) &&
  events(actLifecycle, earlier.status).includes(followUpEvents[type]);

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
