import type { CaseStage } from "../act/model";

/** What one officer decided at one stage of an act, in any round. */
export interface StageDecision {
  readonly stage: CaseStage;
  readonly officerId: string;
}

/**
 * May this officer decide this stage? Three different officers check identity,
 * check authority and approve. An officer keeps to one stage of one act through
 * all its rounds, so that a returned act can go back to whoever checked it
 * before. Nobody decides on an act they wrote. (Membership of the participant
 * is a condition of its own, see `conditions.ts`.)
 * Source: domain.md, pillar 1 ("two different officers; the reviewer never
 * approves"); reliability.md ("Approver ids are distinct and not the author's").
 */
export const officerMayDecide = (
  stage: CaseStage,
  previous: readonly StageDecision[],
  officerId: string,
  authorId: string,
): boolean =>
  officerId !== authorId &&
  !previous.some(
    (decision) => decision.officerId === officerId && decision.stage !== stage,
  );
