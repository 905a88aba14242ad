import type { Instant } from "../kernel/clock";

/** What an audit row can be about. */
export const auditSubjects = [
  "act",
  "participant",
  "user",
  "case",
  "challenge",
  "claim",
  "practice",
  "country",
  "request",
  "offer",
  "interest",
  "match",
  "round",
  "engagement",
  "system",
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** One line of the audit trail, as officers and auditors read it. */
export interface AuditLine {
  readonly id: string;
  readonly at: Instant;
  /** Null when the system acted. */
  readonly actor: string | null;
  readonly action: string;
  readonly subjectKind: AuditSubject;
  readonly subjectId: string;
  readonly reason: string | null;
  readonly detail: string;
}
