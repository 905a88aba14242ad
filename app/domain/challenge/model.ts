import { DAY, type Instant } from "../kernel/clock";

/** What a challenger says is wrong with an entry. */
export const challengeReasons = [
  "not_signed",
  "not_authorized",
  "wrong_details",
  "no_longer_exists",
  "other",
] as const;
export type ChallengeReason = (typeof challengeReasons)[number];

/** Every state of a challenge; `lifecycle/challenge.ts` says which leads to which. */
export const challengeStatuses = [
  "unconfirmed",
  "open",
  "waiting",
  "proposed",
  "upheld",
  "dismissed",
  "ended",
] as const;
export type ChallengeStatus = (typeof challengeStatuses)[number];

/** States in which somebody has something to do. */
export const openStatuses = [
  "open",
  "waiting",
  "proposed",
] as const satisfies readonly ChallengeStatus[];

export const isOpen = (status: ChallengeStatus): boolean =>
  openStatuses.some((one) => one === status);

/**
 * What came of a challenge. `removed` and `corrected` uphold it and need two
 * officers; `entry_ended`: the act left the register in another way meanwhile.
 */
export const challengeOutcomes = [
  "removed",
  "corrected",
  "dismissed",
  "entry_ended",
] as const;
export type ChallengeOutcome = (typeof challengeOutcomes)[number];

/** Outcomes that say: the challenger was right. */
export const upholdingOutcomes = [
  "removed",
  "corrected",
] as const satisfies readonly ChallengeOutcome[];

/** Why a challenge changes nothing. Published. */
export const dismissalReasons = [
  "signature_confirmed",
  "authority_confirmed",
  "details_correct",
  "still_exists",
  "no_evidence",
  "out_of_scope",
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

/** What an officer who holds a challenge may answer. */
export const judgeAnswers = [
  "ask",
  "suspend",
  "remove",
  "correct",
  "dismiss",
  "end",
  "approve",
  "send_back",
] as const;
export type JudgeAnswer = (typeof judgeAnswers)[number];

/** Characters an explanation may have. */
export const longestExplanation = 4000;

/** How soon the secretariat means to answer. */
export const answerWithin = 10 * DAY;

/** How long an address may wait to be confirmed before the challenge is forgotten. */
export const confirmWithin = 3 * DAY;

/** How long after the answer a challenger's name, address and words are kept. */
export const challengerKept = 365 * DAY;

/** What the public may know of a challenge once it is decided. */
export interface PublicChallenge {
  readonly reason: ChallengeReason;
  readonly receivedAt: Instant;
  readonly closedAt: Instant;
  readonly outcome: ChallengeOutcome;
  readonly outcomeReason: string | null;
  readonly note: string | null;
  readonly noteLang: string;
}
