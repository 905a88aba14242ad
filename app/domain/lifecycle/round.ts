import type { RoundEvent, RoundStatus } from "../round/model";
import type { HasState, Machine } from "./define";

/** The way of a round; decision 024 says why it has these steps. */
export const roundLifecycle: Machine<
  RoundStatus,
  RoundEvent,
  HasState<RoundStatus>
> = {
  wrongState: "round.error.wrong-state",
  states: {
    announced: { run: { to: "running" }, cancel: { to: "cancelled" } },
    running: { stop: { to: "stopped" }, propose: { to: "proposed" } },
    stopped: { run: { to: "running" }, cancel: { to: "cancelled" } },
    proposed: { publish: { to: "published" }, cancel: { to: "cancelled" } },
    published: {},
    cancelled: {},
  },
};

/** After these a new round can be announced. */
export const isRoundOver = (status: RoundStatus): boolean =>
  status === "published" || status === "cancelled";
