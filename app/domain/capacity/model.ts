import type { CapacityLevel } from "../exchange/model";
import type { Day, Instant } from "../kernel/clock";
import type { TopicCode } from "../reference/model";

/** What a country said of itself on one topic, now or before. */
export interface CapacityLine {
  readonly id: string;
  readonly topic: TopicCode;
  readonly level: CapacityLevel;
  readonly targetDay: Day | null;
  readonly note: string | null;
  readonly noteLang: string | null;
  readonly at: Instant;
  readonly endedAt: Instant | null;
}

export interface CapacityView {
  /** In the order of topics; those nothing was said of are left out. */
  readonly current: readonly CapacityLine[];
  /** What newer words took the place of, the newest first. */
  readonly earlier: readonly CapacityLine[];
}
