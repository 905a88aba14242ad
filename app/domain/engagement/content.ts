import type { DacCriterion } from "../exchange/model";
import type { Day } from "../kernel/clock";
import type { TopicCode } from "../reference/model";

/** What both sides sign before work begins. */
export interface EngagementTerms {
  readonly title: string;
  readonly description: string;
  readonly topics: readonly TopicCode[];
  readonly outputs: readonly TermsOutput[];
  readonly requesterDoes: string;
  readonly providerDoes: string;
  readonly start: Day | null;
  readonly end: Day | null;
}

/** One output with its target; figures are text with their unit. */
export interface TermsOutput {
  readonly id: string;
  readonly name: string;
  readonly target: string;
}

export const emptyTerms: EngagementTerms = {
  ...{ title: "", description: "", topics: [], outputs: [] },
  ...{ requesterDoes: "", providerDoes: "", start: null, end: null },
};

/** Where a side sees the work. Labels: `engagement.light.<code>`. */
export const lights = ["green", "amber", "red"] as const;
export type Light = (typeof lights)[number];

/** One side's report on one half-year. */
export interface SideReport {
  readonly light: Light;
  readonly done: string;
  readonly problems: string;
  readonly next: string;
  /** Output id -> what has been reached. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The recipient's judgement on one criterion, 1 (poor) to 4 (very good). */
export interface Rating {
  readonly points: 1 | 2 | 3 | 4;
  readonly evidence: string;
}

/** What closes an engagement. */
export interface Closure {
  readonly outputs: Readonly<Record<string, string>>;
  readonly ratings: Readonly<Record<DacCriterion, Rating>>;
  readonly lessons: string;
  /** Did it meet the whole need? */
  readonly needMet: "whole" | "part" | "none";
}

/** What lasted, asked 6 and 18 months after the closure. */
export interface FollowUp {
  readonly stillUsed: "yes" | "partly" | "no";
  readonly changed: string;
  readonly evidence: string;
}

/** Most characters of a text, and most rows of a list. */
export const limits = {
  ...{ name: 300, text: 6000, note: 2000 },
  ...{ outputs: 20, milestones: 60, messages: 1000, files: 100, money: 400 },
} as const;
