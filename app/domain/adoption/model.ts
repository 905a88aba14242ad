import type { Day, Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { ParticipantKind } from "../participant/model";
import type { AdoptionKind, AdoptionStatus } from "../practice/model";

/** Why an editor strikes a record. Labels: `adoption.strike.<code>`. */
export const strikeReasons = [
  "not_adopted",
  "result_false",
  "not_authorized",
  "same_body",
  "no_source",
] as const;
export type StrikeReason = (typeof strikeReasons)[number];

/** What a participant says of a practice that it took over. */
export interface AdoptionInput {
  readonly kind: AdoptionKind;
  readonly startedOn: Day;
  readonly changes: string;
  readonly result: string | null;
  readonly resultOn: Day | null;
  readonly source: string | null;
  /** Language of the texts, BCP 47. */
  readonly lang: string;
}

/** One public record, as lists show it. */
export interface AdoptionLine {
  readonly id: string;
  /** `BP-000012`. */
  readonly practice: string;
  readonly titles: readonly TaggedText[];
  /** The edition that was taken over. */
  readonly edition: number;
  readonly participant: {
    readonly id: string;
    readonly kind: ParticipantKind;
    readonly names: readonly TaggedText[];
  };
  /** Where it was taken over; null for bodies that span countries. */
  readonly area: string | null;
  readonly kind: AdoptionKind;
  readonly status: AdoptionStatus;
  readonly startedOn: Day | null;
  readonly changes: string;
  readonly result: string | null;
  readonly resultOn: Day | null;
  readonly source: string | null;
  readonly lang: string;
  readonly struckReason: string | null;
  readonly publishedAt: Instant | null;
}
