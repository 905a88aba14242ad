import type { MatchStatus } from "../exchange/model";
import { DAY } from "../kernel/clock";
import type { HasState, Machine, Step } from "./define";

/** What can happen to a pair of request and offer. */
export const matchEvents = [
  "shortlist",
  "introduce",
  "accept",
  "agree",
  "decline_for_requester",
  "decline_for_provider",
  "lapse",
  "supersede",
  "end",
] as const;
export type MatchEvent = (typeof matchEvents)[number];

/** An introduction that is not answered by both lapses. Source: domain.md, pillar 3. */
export const introductionTime = 30 * DAY;

type Steps = Readonly<
  Partial<Record<MatchEvent, Step<MatchStatus, HasState<MatchStatus>>>>
>;

const leaving: Steps = {
  decline_for_requester: { to: "declined_by_requester" },
  decline_for_provider: { to: "declined_by_provider" },
  lapse: { to: "lapsed" },
  supersede: { to: "superseded" },
};

/** The way of a pair. `accept` is the second side's yes: from then on a slot is taken. */
export const matchLifecycle: Machine<
  MatchStatus,
  MatchEvent,
  HasState<MatchStatus>
> = {
  wrongState: "match.error.wrong-state",
  states: {
    suggested: {
      ...leaving,
      shortlist: { to: "shortlisted" },
      introduce: { to: "introduced" },
    },
    shortlisted: { ...leaving, introduce: { to: "introduced" } },
    introduced: { ...leaving, accept: { to: "scoping" } },
    scoping: { ...leaving, agree: { to: "terms_agreed" } },
    terms_agreed: { end: { to: "ended" } },
    declined_by_requester: {},
    declined_by_provider: {},
    lapsed: {},
    superseded: {},
    ended: {},
  },
};

/** States in which the pair holds one slot of the offer and one place of the request. */
export const holdsSlot = (status: MatchStatus): boolean =>
  status === "scoping" || status === "terms_agreed";

/** States after which nothing happens to the pair any more. */
export const isOver = (status: MatchStatus): boolean =>
  Object.keys(matchLifecycle.states[status]).length === 0;
