import type { ChallengeStatus } from "../challenge/model";
import type { HasState, Machine } from "./define";

/** What can happen to a challenge. Suspending the act leaves it where it is. */
export const challengeEvents = [
  "confirm",
  "ask",
  "answer",
  "propose",
  "approve",
  "send_back",
  "dismiss",
  "end",
] as const;
export type ChallengeEvent = (typeof challengeEvents)[number];

const judged = {
  propose: { to: "proposed" },
  dismiss: { to: "dismissed" },
  end: { to: "ended" },
} as const;

/**
 * The life of a challenge. Source: domain.md, pillar 1, rule 5; left open there:
 * - it counts once the challenger confirmed the mail address;
 * - an officer need not wait for the participant's answer;
 * - a dismissal takes one officer, upholding two: only the latter takes
 *   something away from somebody.
 */
export const challengeLifecycle: Machine<
  ChallengeStatus,
  ChallengeEvent,
  HasState<ChallengeStatus>
> = {
  wrongState: "challenge.error.wrong-state",
  states: {
    unconfirmed: { confirm: { to: "open" } },
    open: { ...judged, ask: { to: "waiting" } },
    waiting: { ...judged, answer: { to: "open" } },
    proposed: {
      approve: { to: "upheld" },
      send_back: { to: "open" },
      end: { to: "ended" },
    },
    upheld: {},
    dismissed: {},
    ended: {},
  },
};
