import type { ActStatus, ActType } from "../act/model";
import type { Instant } from "../kernel/clock";
import { inTotals } from "../lifecycle/act";

/** Of an act on the register, what a badge looks at. */
interface Entry {
  readonly type: ActType;
  readonly status: ActStatus;
  readonly registeredAt: Instant;
}

const verbs = ["confirm", "echo", "support"] as const;
/** What a participant did, in the word of its kind. */
export type BadgeVerb = (typeof verbs)[number];

const isVerb = (type: ActType): type is BadgeVerb =>
  verbs.some((one) => one === type);

/** Kinds of act that say how far a participant goes. */
const says = (type: ActType) => isVerb(type) || type === "amend";

/**
 * The act a badge speaks of: the newest that is in totals, else the newest of
 * all; and the verb, which an amendment takes from the act it changed.
 * @param acts newest first
 */
export function badgeAct<E extends Entry>(
  acts: readonly E[],
): { readonly act: E; readonly verb: BadgeVerb } | undefined {
  const saying = acts.filter(({ type }) => says(type));
  const act = saying.find(({ status }) => inTotals(status)) ?? saying[0];
  const verb = saying.map(({ type }) => type).find(isVerb);
  return act && { act, verb: verb ?? "support" };
}
