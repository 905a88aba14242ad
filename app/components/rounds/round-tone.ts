import type { RoundStatus } from "../../domain/round/model";

export const toneOfRound = {
  announced: "info",
  running: "info",
  stopped: "warn",
  proposed: "change",
  published: "ok",
  cancelled: "neutral",
} as const satisfies Record<RoundStatus, string>;
