import type { Instant } from "../kernel/clock";
import type { AnswerCode, ConfirmationState, PartyState } from "./model";

/** One thing said about a party's part. */
export interface Answer {
  readonly partyKey: string;
  readonly answer: AnswerCode;
  readonly at: Instant;
}

/** Where a party stands, and since when. */
export interface Standing {
  readonly state: PartyState;
  /** When it came to that state; null while nothing was ever said. */
  readonly since: Instant | null;
}

/** What an answer makes of the party; null where it changes nothing yet. */
function stateAfter(answer: AnswerCode): PartyState | null {
  switch (answer) {
    case "act":
    case "confirmed":
      return "confirmed";
    case "disputed":
      return "disputed";
    case "dispute_withdrawn":
    case "dispute_rejected":
    case "act_removed":
      return "awaiting";
    case "act_withdrawn":
      return "withdrawn";
    case "dispute_upheld":
      return "denied";
    case "uphold_proposed":
      return null;
  }
}

/** What was said by an instant; `null`: all of it. */
export const saidBy = <T extends { readonly at: Instant }>(
  answers: readonly T[],
  at: Instant | null,
): readonly T[] =>
  at === null ? answers : answers.filter((one) => one.at <= at);

/** Where a party stands by what was said, oldest first. */
export function standingOf(
  answers: readonly Answer[],
  partyKey: string,
): Standing {
  let standing: Standing = { state: "awaiting", since: null };
  for (const one of answers) {
    if (one.partyKey !== partyKey) continue;
    const state = stateAfter(one.answer);
    if (state !== null && state !== standing.state) {
      standing = { state, since: one.at };
    }
  }
  return standing;
}

/**
 * For which party a body speaks that goes by these keys, its own first. Where
 * several parties are one body by now, it speaks for itself, else for the one
 * that has spoken: it can't confirm its own word in the name of another.
 */
export function partyAmong<
  T extends { readonly key: string; readonly standing: Standing },
>(parties: readonly T[], keys: readonly string[]): T | undefined {
  const own = keys.flatMap((key) => parties.filter((one) => one.key === key));
  return (
    own.find(({ key }) => key === keys[0]) ??
    own.find(({ standing }) => standing.state !== "awaiting") ??
    own[0]
  );
}

/** An act made through the instrument, as far as it stands. */
export interface ActSpan {
  readonly publishedAt: Instant | null;
  readonly leftAt: Instant | null;
}

/** Whether an act through the instrument stood at an instant, suspended or not. */
export const stoodAt = (
  { publishedAt, leftAt }: ActSpan,
  at: Instant | null,
): boolean =>
  publishedAt !== null &&
  (at === null
    ? leftAt === null
    : publishedAt <= at && (leftAt === null || leftAt > at));

/**
 * Where the instrument stands: confirmed once every party said yes; disputed or
 * denied as soon as one says no; ended when no act through it stands any more;
 * withdrawn when one party took its act back and another's stands; differing
 * while what two parties filed contradicts itself.
 * Source: domain.md, pillar 1, rules 2, 5 and 6.
 */
export function confirmationOf(
  parties: readonly Pick<Standing, "state">[],
  acts: readonly ActSpan[],
  at: Instant | null,
  isContradicted = false,
): ConfirmationState {
  const has = (state: PartyState) => parties.some((one) => one.state === state);
  if (has("disputed")) return "disputed";
  if (has("denied")) return "denied";
  if (!acts.some((act) => stoodAt(act, at))) return "ended";
  if (has("withdrawn")) return "withdrawn";
  if (isContradicted) return "differing";
  return has("awaiting") ? "awaiting" : "confirmed";
}

/** Since when an instrument waits, is disputed, denied or left; else the last word given. */
export function confirmationSince(
  parties: readonly Standing[],
  state: ConfirmationState,
): Instant | null {
  const isOfAll = state === "ended" || state === "differing";
  const all = parties.filter((one) => isOfAll || one.state === state);
  const times = all.flatMap(({ since }) => since ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
