import type { Act, ActStatus } from "../act/model";
import { actLifecycle, inTotals } from "../lifecycle/act";
import { events } from "../lifecycle/define";
import type { ParticipantKind } from "../participant/model";
import type { SuccessionKind, SuccessionLink } from "./model";

/** Kinds among which a merger makes sense; a state's place is taken by state succession only. */
const families: readonly (readonly ParticipantKind[])[] = [
  ["company"],
  ["civil_society", "academia"],
  ["international_organization", "regional_organization"],
];

/** May a participant of one kind take the place of another by a succession of this kind? */
export function kindsFit(
  kind: SuccessionKind,
  predecessor: ParticipantKind,
  successor: ParticipantKind,
): boolean {
  switch (kind) {
    case "rename":
      return true;
    case "state_succession":
      return predecessor === "government" && successor === "government";
    case "merger":
      return families.some(
        (family) => family.includes(predecessor) && family.includes(successor),
      );
  }
}

/** Everybody who comes after somebody, whatever the number of steps. */
export function allAfter(
  id: string,
  links: readonly SuccessionLink[],
): Set<string> {
  const found = new Set<string>();
  const left = [id];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    for (const { from, to } of links) {
      if (from !== one || found.has(to)) continue;
      found.add(to);
      left.push(to);
    }
  }
  return found;
}

/** Would these new links make anybody follow itself, at once or along a chain? */
export function makesCircle(
  known: readonly SuccessionLink[],
  added: readonly SuccessionLink[],
): boolean {
  const all = [...known, ...added];
  return added.some(({ from }) => allAfter(from, all).has(from));
}

/** States of an act that the secretariat is still at work on. */
const underWay: readonly ActStatus[] = [
  "submitted",
  "identity_check",
  "authority_check",
  "approval",
  "registered",
  "clarification",
];

type Standing = Pick<Act, "id" | "type" | "status">;

/**
 * Why a succession can't be approved while an act of its participants is as it
 * is, as a full message key: what is challenged or still being checked could
 * come to count under a name that is gone.
 */
export function standsInTheWay(
  acts: readonly Pick<Act, "status">[],
): string | undefined {
  if (acts.some(({ status }) => status === "suspended")) {
    return "succession.error.suspended";
  }
  if (acts.some(({ status }) => underWay.includes(status))) {
    return "succession.error.under-way";
  }
  return undefined;
}

/** Other acts say something about an act; they count for nothing themselves. */
const endorses = ({ type }: Standing) =>
  type !== "reaffirm" && type !== "withdraw";

/** What becomes of one act of a predecessor. */
export interface Passing {
  readonly actId: string;
  /**
   * `own`: the successor's own act counts in its place; `carry`: an act of the
   * successor is registered that says the same; `end`: it endorsed nothing.
   */
  readonly how: "own" | "carry" | "end";
  /** The successor's own act. */
  readonly ownActId?: string;
}

/**
 * What becomes of a predecessor's acts, so that nothing counts twice and nothing
 * is lost: where the successor has an endorsement of its own that counts, that
 * one stands for all; else each act in force is carried on by one of the
 * successor's. `acts` may hold any of the predecessor's; those not in force stay.
 */
export function passActs<T extends Standing>(
  acts: readonly T[],
  ofSuccessor: readonly Standing[],
): (Passing & { readonly act: T })[] {
  const own = ofSuccessor.find((act) => endorses(act) && inTotals(act.status));
  return acts
    .filter(({ status }) => events(actLifecycle, status).includes("succeed"))
    .map((act) => {
      const actId = act.id;
      if (!endorses(act)) return { act, actId, how: "end" };
      return own
        ? { act, actId, how: "own", ownActId: own.id }
        : { act, actId, how: "carry" };
    });
}
