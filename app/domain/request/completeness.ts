import type { FieldErrors } from "../kernel/errors";
import type { RequestContent } from "./content";
import { partOf, type PartName } from "./parts";

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

/**
 * How much of a request is there, and what would help it.
 * @param problems all that stops it from being sent, its readers included
 */
export function completeness(
  content: RequestContent,
  problems: FieldErrors,
): Completeness {
  const missing = Object.keys(problems).length;
  const open = wishCodes.filter((code) => !wishes[code](content));
  const all = neededCount + wishCodes.length;
  const there = all - Math.min(missing, neededCount) - open.length;
  return {
    maySubmit: missing === 0,
    wishes: open.map((code) => ({ code, part: partOf(code) })),
    percent: Math.floor((there * 100) / all),
  };
}
