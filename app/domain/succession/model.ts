import type { Day, Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";

/** Labels: message area `succession`, `kind.<code>`. */
export const successionKinds = [
  "merger",
  "rename",
  "state_succession",
] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** Labels: `status.<code>`. */
export const successionStatuses = ["proposed", "approved", "declined"] as const;
export type SuccessionStatus = (typeof successionStatuses)[number];

/** In characters. */
export const longestName = 250;

/** One name a participant takes; the first of a list is the original one. */
export interface NewName extends TaggedText {
  readonly isOriginal: boolean;
}

/** One participant following another. */
export interface SuccessionLink {
  readonly from: string;
  readonly to: string;
}

/** One step of a chain as pages show it. */
export interface ChainStep {
  readonly successionId: string;
  readonly kind: Exclude<SuccessionKind, "rename">;
  readonly from: string;
  readonly to: string;
  readonly effectiveOn: Day;
}

/** A name a participant bore until a day. */
export interface FormerName extends TaggedText {
  readonly from: Day | null;
  readonly until: Day;
  /** When the register took the change up. */
  readonly at: Instant;
}
