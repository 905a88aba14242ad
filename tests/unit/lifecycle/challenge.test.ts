import { describe, expect, it } from "vitest";
import {
  challengeStatuses,
  type ChallengeStatus,
} from "../../../app/domain/challenge/model";
import {
  challengeEvents,
  challengeLifecycle,
  type ChallengeEvent,
} from "../../../app/domain/lifecycle/challenge";
import { transition } from "../../../app/domain/lifecycle/define";

// Written by hand from the rules, not derived from the table it checks.
const judged = {
  propose: "proposed",
  dismiss: "dismissed",
  end: "ended",
} as const;
const expected: Record<
  ChallengeStatus,
  Partial<Record<ChallengeEvent, ChallengeStatus>>
> = {
  unconfirmed: { confirm: "open" },
  open: { ...judged, ask: "waiting" },
  waiting: { ...judged, answer: "open" },
  proposed: { approve: "upheld", send_back: "open", end: "ended" },
  upheld: {},
  dismissed: {},
  ended: {},
};

const cells = challengeStatuses.flatMap((status) =>
  challengeEvents.map((event) => ({
    status,
    event,
    to: expected[status][event],
  })),
);

describe("the life of a challenge", () => {
  it.each(cells)("$status + $event -> $to", ({ status, event, to }) => {
    const step = () =>
      transition(challengeLifecycle, { status }, event, { now: 0 });
    if (to) expect(step()).toBe(to);
    else expect(step).toThrow("challenge.error.wrong-state");
  });

  it("is upheld only through a proposal: nobody upholds alone", () => {
    const before = cells.filter(({ to }) => to === "upheld");
    expect(before.map(({ status }) => status)).toEqual(["proposed"]);
  });
});
