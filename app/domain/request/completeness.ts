import type { Day } from "../kernel/clock";
import type { RequestContent } from "./content";
import { partOf, type PartName } from "./parts";
import { problemsOf } from "./problems";

/**
 * What helps providers to answer, without which a request may be sent all the
 * same. Labels: `request.wish.<code>`.
 */
const wishes = {
  outputs: ({ outputs }) => outputs !== "",
  indicators: ({ indicators }) =>
    indicators.some(({ baseline, target }) => baseline !== "" && target !== ""),
  beneficiaries: ({ beneficiaries }) => beneficiaries !== "",
  currentEfforts: ({ currentEfforts }) => currentEfforts !== "",
  otherDonors: ({ otherDonors }) => otherDonors !== "",
  hostCommitments: ({ hostCommitments }) => hostCommitments !== "",
  months: ({ months }) => months !== null,
  budget: ({ budget }) => budget !== null,
} as const satisfies Partial<
  Record<keyof RequestContent, (content: RequestContent) => boolean>
>;
export type WishCode = keyof typeof wishes;
const wishCodes = Object.keys(wishes) as WishCode[];

export interface Completeness {
  readonly maySubmit: boolean;
  /** What would help, with the page where it is written. */
  readonly wishes: readonly {
    readonly code: WishCode;
    readonly part: PartName;
  }[];
  /** Of all that can be said, in whole percent, rounded down. */
  readonly percent: number;
}

/** Things that stop a request from being sent, at most. */
const neededCount = 7;

/** How much of a request is there, and what would help it. */
export function completeness(
  content: RequestContent,
  today: Day,
): Completeness {
  const missing = Object.keys(problemsOf(content, today)).length;
  const open = wishCodes.filter((code) => !wishes[code](content));
  const all = neededCount + wishCodes.length;
  const there = all - Math.min(missing, neededCount) - open.length;
  return {
    maySubmit: missing === 0,
    wishes: open.map((code) => ({ code, part: partOf(code) })),
    percent: Math.floor((there * 100) / all),
  };
}
