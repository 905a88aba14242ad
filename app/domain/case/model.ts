/** The saved views of the queue. */
export const caseViews = [
  "mine",
  "open",
  "challenges",
  "disputes",
  "waiting",
  "done",
] as const;
export type CaseView = (typeof caseViews)[number];

/** What an officer may answer to the question of a stage. */
export const caseAnswers = ["pass", "clarify", "return", "reject"] as const;
export type CaseAnswer = (typeof caseAnswers)[number];
