import type { PracticeContent } from "../practice/content";
import type { PracticeStage } from "../practice/model";
import type { Instant } from "../kernel/clock";
import type { DemoFate } from "./practices/fates";
import type { DemoPractice } from "./practices/model";

/** Who did what with the invented write-ups. */
export interface PracticePeople {
  /** Writes for most. */
  readonly author: string;
  /** Writes for the first state; the other clears there. */
  readonly minister: string;
  readonly focal: string;
  readonly editor: string;
  readonly reviewers: readonly [string, string];
  readonly translator: string;
}

/** A participant as far as a write-up needs it. */
export interface DemoBody {
  readonly id: string;
  readonly area: string | null;
}

/** A write-up on its way into the tables. */
export interface DemoCase {
  readonly id: string;
  readonly practice: DemoPractice;
  readonly fate: DemoFate;
  readonly owner: DemoBody;
  readonly writer: string;
  readonly clearer: string;
  readonly content: PracticeContent;
  /** When it was sent the first time. */
  readonly sentAt: Instant;
  readonly people: PracticePeople;
  readonly reviewBodies: readonly [DemoBody, DemoBody];
  /** The invented state that replies, where one does. */
  readonly replier: DemoBody;
}

const lateStages: readonly PracticeStage[] = [
  "in_review",
  "revision_requested",
  "approved",
  "settled",
  "declined",
];

/** An editor has taken it up. */
export const wasTakenUp = (stage: PracticeStage): boolean =>
  lateStages.includes(stage);

/** Its owner's side has said yes. */
export const wasCleared = (stage: PracticeStage): boolean =>
  stage === "cleared" || wasTakenUp(stage);
