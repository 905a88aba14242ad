import type { Day, Instant } from "../kernel/clock";
import type { LdcOutcome } from "../reference/model";

/** Labels: message area `graduation`, `status.<code>`. */
export const graduationStatuses = ["proposed", "approved", "declined"] as const;
export type GraduationStatus = (typeof graduationStatuses)[number];

/** The end of a country's time on the list of least developed countries, as officers see it. */
export interface GraduationCase {
  readonly id: string;
  readonly area: string;
  readonly outcome: LdcOutcome;
  /** The first day off the list. */
  readonly on: Day;
  readonly source: string;
  readonly url: string;
  readonly note: string | null;
  readonly status: GraduationStatus;
  readonly enteredBy: string;
  readonly enteredAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly decisionNote: string | null;
}
