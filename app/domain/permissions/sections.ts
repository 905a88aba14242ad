import type { Actor } from "./actor";
import { may } from "./authorize";

export type SecretariatSection =
  | "queue"
  | "claims"
  | "successions"
  | "graduations"
  | "imports"
  | "practiceDesk"
  | "translationDesk"
  | "engagementDesk"
  | "requestDesk"
  | "offerDesk"
  | "matchDesk"
  | "focalPoints"
  | "users"
  | "audit"
  | "disputes"
  | "memberLists"
  | "roundDesk";

/** The parts of the secretariat an actor may open, in the order they are offered. */
export const secretariatSections = (actor: Actor): SecretariatSection[] => [
  ...(may(actor, "case.list") ? ["queue" as const] : []),
  ...(may(actor, "claim.list") ? ["claims" as const] : []),
  ...(may(actor, "succession.list") ? ["successions" as const] : []),
  ...(may(actor, "graduation.list") ? ["graduations" as const] : []),
  ...(may(actor, "import.list") ? ["imports" as const] : []),
  ...(may(actor, "instrument.oversee") ? ["disputes" as const] : []),
  ...(may(actor, "organization.manage_members")
    ? ["memberLists" as const]
    : []),
  ...(may(actor, "round.manage") ? ["roundDesk" as const] : []),
  ...(may(actor, "practice.oversee") ? ["practiceDesk" as const] : []),
  ...(may(actor, "practice.list_translations")
    ? ["translationDesk" as const]
    : []),
  ...(may(actor, "exchange.oversee") ? ["engagementDesk" as const] : []),
  ...(may(actor, "exchange.oversee") ? ["requestDesk" as const] : []),
  ...(may(actor, "exchange.oversee")
    ? ["offerDesk" as const, "matchDesk" as const]
    : []),
  ...(may(actor, "focal_point.manage") ? ["focalPoints" as const] : []),
  ...(may(actor, "user.list") ? ["users" as const] : []),
  ...(may(actor, "audit.read") ? ["audit" as const] : []),
];
