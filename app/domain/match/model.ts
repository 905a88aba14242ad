import type { MatchStatus, Side } from "../exchange/model";

/** Most suggestions kept for one request or one offer at a time. */
export const mostSuggestions = 10;

/**
 * Why a side declines; private to that side and the secretariat. Labels:
 * `match.reason.<code>`.
 */
export const declineReasons = [
  "fit",
  "timing",
  "capacity",
  "language",
  "conditions",
  "other_partner",
  "changed",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const otherSide = (side: Side): Side =>
  side === "requester" ? "provider" : "requester";

/**
 * Where a pair stands as one side sees it: that the other side declined, and
 * why, is its own affair. Labels: `match.standing.<code>`.
 */
export type MatchStanding =
  | Exclude<MatchStatus, "declined_by_requester" | "declined_by_provider">
  | "declined"
  | "not_taken_up";

/** @param side null for the secretariat, which sees what happened */
export function standingFor(
  status: MatchStatus,
  side: Side | null,
): MatchStanding | MatchStatus {
  if (side === null) return status;
  // A shortlist is its requester's own.
  if (side === "provider" && status === "shortlisted") return "suggested";
  if (status !== "declined_by_requester" && status !== "declined_by_provider") {
    return status;
  }
  return status === `declined_by_${side}` ? "declined" : "not_taken_up";
}

/** What a side may do with a pair now. */
export const matchSteps = [
  "shortlist",
  "introduce",
  "accept",
  "decline",
] as const;
export type MatchStep = (typeof matchSteps)[number];

interface Standing {
  readonly status: MatchStatus;
  readonly dueAt: number | null;
  readonly requesterAcceptedAt: number | null;
  readonly providerAcceptedAt: number | null;
}

export const acceptedAt = (match: Standing, side: Side): number | null =>
  side === "requester" ? match.requesterAcceptedAt : match.providerAcceptedAt;

/** An introduction whose time is over, whether or not the job came by. */
export const hasLapsed = (
  { status, dueAt }: Pick<Standing, "status" | "dueAt">,
  now: number,
): boolean =>
  status === "lapsed" ||
  (status === "introduced" && dueAt !== null && dueAt <= now);

/** The steps one side can take, in the order they are offered. */
export function stepsOf(match: Standing, side: Side, now: number): MatchStep[] {
  if (hasLapsed(match, now)) return [];
  switch (match.status) {
    case "suggested":
      return side === "requester"
        ? ["introduce", "shortlist", "decline"]
        : ["introduce", "decline"];
    case "shortlisted":
      return ["introduce", "decline"];
    case "introduced":
      return acceptedAt(match, side) === null
        ? ["accept", "decline"]
        : ["decline"];
    default:
      return [];
  }
}

/**
 * Why an offer is not introduced to a request of a pool. Labels:
 * `match.pool.why.<code>`.
 */
export const poolObstacles = [
  "offer",
  "closed",
  "yours",
  "own",
  "not_named",
  "declined",
  "gates",
  "place",
] as const;
export type PoolObstacle = (typeof poolObstacles)[number];

/** The tabs of the officers' desk. Labels: `match.view.<code>`. */
export const deskViews = [
  "introduced",
  "suggested",
  "agreed",
  "ended",
] as const;
export type DeskView = (typeof deskViews)[number];

export const statusesIn = (view: DeskView): readonly MatchStatus[] => {
  switch (view) {
    case "introduced":
      return ["introduced"];
    case "suggested":
      return ["suggested", "shortlisted"];
    case "agreed":
      return ["scoping", "terms_agreed"];
    case "ended":
      return [
        ...(["declined_by_requester", "declined_by_provider"] as const),
        ...(["lapsed", "superseded", "ended"] as const),
      ];
  }
};

/** The parts of a list of one's own. Labels: `match.group.<code>`. */
export const matchGroups = [
  "asked",
  "waiting",
  "found",
  "agreed",
  "over",
] as const;
export type MatchGroup = (typeof matchGroups)[number];

export function groupOf({
  standing,
  isAsked,
}: {
  readonly standing: MatchStanding | MatchStatus;
  readonly isAsked: boolean;
}): MatchGroup {
  if (isAsked) return "asked";
  switch (standing) {
    case "introduced":
      return "waiting";
    case "suggested":
    case "shortlisted":
      return "found";
    case "scoping":
    case "terms_agreed":
      return "agreed";
    default:
      return "over";
  }
}
