import type { Actor } from "./actor";
import { may } from "./authorize";

/** The parts of the secretariat an actor may open, in the order they are offered. */
export const secretariatSections = (
  actor: Actor,
): ("queue" | "claims" | "users" | "audit")[] => [
  ...(may(actor, "case.list") ? ["queue" as const] : []),
  ...(may(actor, "claim.list") ? ["claims" as const] : []),
  ...(may(actor, "user.list") ? ["users" as const] : []),
  ...(may(actor, "audit.read") ? ["audit" as const] : []),
];
