import type { CaseStage, Office } from "../act/model";
import type { ParticipantKind } from "../participant/model";

/** Everything an officer may have to look at. Labels: message area `case`, `check.<code>`. */
export const checkCodes = [
  "callback",
  "domain_dns",
  "domain_mail",
  "register_entry",
  "domain_or_registry",
  "names_match",
  "no_double",
  "paper_real",
  "paper_matches",
  "office_held",
  "powers_cover",
  "organ_decided",
  "entities_covered",
  "decisions_read",
  "text_fit",
  "not_twice",
] as const;
export type CheckCode = (typeof checkCodes)[number];

export interface Checked {
  readonly participantKind: ParticipantKind;
  readonly signatoryOffice: Office | null;
  readonly groupEntities: string | null;
}

/**
 * How an identity is checked, by kind. For states and organizations a domain is
 * supporting evidence only. Source: domain.md, pillar 1, row "Identity check".
 */
function identity(kind: ParticipantKind): readonly CheckCode[] {
  switch (kind) {
    case "government":
    case "international_organization":
    case "regional_organization":
      return ["callback"];
    case "company":
      return ["domain_dns", "domain_mail", "register_entry"];
    case "civil_society":
    case "academia":
      return ["domain_or_registry", "callback"];
  }
}

function authority(act: Checked): readonly CheckCode[] {
  const isOrganization =
    act.participantKind === "international_organization" ||
    act.participantKind === "regional_organization";
  return [
    "paper_real",
    "paper_matches",
    "office_held",
    ...(act.signatoryOffice === "full_powers" ? ["powers_cover" as const] : []),
    ...(isOrganization ? ["organ_decided" as const] : []),
    ...(act.groupEntities === null ? [] : ["entities_covered" as const]),
  ];
}

/** What has to be true before a stage is passed; each line is ticked by hand. */
export function checklistFor(
  stage: CaseStage,
  act: Checked,
): readonly CheckCode[] {
  switch (stage) {
    case "identity":
      return [...identity(act.participantKind), "names_match", "no_double"];
    case "authority":
      return authority(act);
    case "approval":
      return ["decisions_read", "text_fit", "not_twice"];
  }
}

/** Lines of the checklist that were not ticked. */
export const openChecks = (
  wanted: readonly CheckCode[],
  ticked: readonly string[],
): readonly CheckCode[] => wanted.filter((code) => !ticked.includes(code));
