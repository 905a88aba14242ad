import type { EngagementStatus, MatchStatus } from "../exchange/model";
import { holdsSlot } from "../lifecycle/match";
import type { ProgressStatus } from "../lifecycle/request";

/** A pair of a request, and the engagement that came of it. */
export interface Link {
  readonly match: MatchStatus;
  readonly engagement: EngagementStatus | null;
  /** What the closure says of the need; null before it. */
  readonly needMet: "whole" | "part" | "none" | null;
}

const isRunning = ({ engagement }: Link) =>
  engagement === "active" ||
  engagement === "finalising" ||
  engagement === "suspended";

const isClosed = ({ engagement }: Link) =>
  engagement === "closed" || engagement === "followed_up";

/**
 * Where a request between `open` and its end stands. Work that runs comes
 * first; then what was achieved; else how many of the wanted partners agreed. A
 * cancelled engagement ends its match and so counts for nothing: the need is
 * free again. Source: domain.md, pillar 3.
 */
export function standingOf(
  links: readonly Link[],
  partners: number,
): ProgressStatus {
  if (links.some(isRunning)) return "in_delivery";
  const closed = links.filter(isClosed);
  if (closed.some(({ needMet }) => needMet === "whole")) return "fulfilled";
  const coming = links.filter(
    (link) => holdsSlot(link.match) && !isClosed(link),
  ).length;
  if (closed.some(({ needMet }) => needMet === "part") && coming === 0) {
    return "partly_fulfilled";
  }
  if (coming === 0) return "open";
  return coming >= partners ? "matched" : "partly_matched";
}
