import type { Audience, BudgetBand, DayWindow, Need } from "../exchange/model";
import type { LegalTradition } from "../practice/model";

/** What is to be measured, and where it stands today; figures are text with their unit. */
export interface RequestIndicator {
  readonly id: string;
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
}

/**
 * The whole text of a request in its original language; empty texts and lists
 * mean "not stated". Source of the fields: domain.md, pillar 3.
 */
export interface RequestContent {
  readonly title: string;
  readonly problem: string;
  readonly objective: string;
  readonly needs: readonly Need[];
  readonly currentEfforts: string;
  /** Other donors approached, and what came of it. */
  readonly otherDonors: string;
  readonly outputs: string;
  readonly indicators: readonly RequestIndicator[];
  readonly beneficiaries: string;
  /** Working languages, ISO 639-1. */
  readonly languages: readonly string[];
  /** Help through an interpreter is possible. */
  readonly interpretation: boolean;
  readonly legalTradition: LegalTradition | null;
  /** When it could begin. */
  readonly start: DayWindow | null;
  readonly months: number | null;
  /** What the host brings in: staff, rooms, money. */
  readonly hostCommitments: string;
  readonly budget: BudgetBand | null;
  /** Most partners wanted. */
  readonly partners: 1 | 2 | 3;
  /** Mailbox and person; passed on only when both sides accepted. */
  readonly contact: string;
  /** Public number of a practice that is to be adopted, when the request came from one. */
  readonly practice: string | null;
}

export const emptyRequest: RequestContent = {
  ...{ title: "", problem: "", objective: "", needs: [], currentEfforts: "" },
  ...{ otherDonors: "", outputs: "", indicators: [], beneficiaries: "" },
  ...{ languages: [], interpretation: false, legalTradition: null },
  ...{ start: null, months: null, hostCommitments: "", budget: null },
  ...{ partners: 1, contact: "", practice: null },
};

/** Fields whose readers can be narrowed one by one. Labels: `request.field.<code>`. */
export const guardedFields = [
  "problem",
  "objective",
  "needs",
  "currentEfforts",
  "otherDonors",
  "outputs",
  "indicators",
  "beneficiaries",
  "hostCommitments",
  "budget",
] as const satisfies readonly (keyof RequestContent)[];
export type GuardedField = (typeof guardedFields)[number];

/** Narrower readers of single fields; a field left out is read by the request's own. */
export type FieldAudiences = Readonly<Partial<Record<GuardedField, Audience>>>;
