import {
  emptyContent,
  type PracticeContent,
} from "../../../app/domain/practice/content";

/** A text with all that submission asks for, and nothing more. */
export const leastContent: PracticeContent = {
  ...emptyContent,
  ...{ title: "Fast lane", summary: "Contracts are cleared in days." },
  ...{ contact: "practice@example.org", area: "KEN", startedOn: "2024-02-01" },
  ...{ problem: "Clearing took months.", objective: "Clear within ten days." },
  ...{ measure: "A list of ready clauses.", instrument: "model_contract" },
  ...{ failures: "The first list was too long.", topics: ["DF04"] },
  sources: "https://example.org/list",
};
