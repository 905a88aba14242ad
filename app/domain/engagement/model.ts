import type { EngagementStatus } from "../exchange/model";
import type { TaggedText } from "../kernel/localized";

/**
 * What a public engagement has to do with a practice: its help was asked for to
 * adopt it, or the practice was written from it. Labels: `practices.engagement.<code>`.
 */
export type PracticeTie = "used" | "led";

/** A public engagement as a practice's page names it. */
export interface PracticeEngagement {
  /** `EN-000012`. */
  readonly number: string;
  /** In the words both sides agreed to publish. */
  readonly title: TaggedText;
  readonly status: EngagementStatus;
  /** The recipient's country. */
  readonly area: string;
  readonly recipient: readonly TaggedText[];
  readonly provider: readonly TaggedText[];
  readonly tie: PracticeTie;
}
