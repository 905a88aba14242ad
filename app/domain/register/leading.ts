import type { ActStatus, ActType } from "../act/model";
import { inTotals } from "../lifecycle/act";

/** Of an act on the register, what decides whether it leads. */
interface Entry {
  readonly type: ActType;
  readonly status: ActStatus;
}

/** Whether an act says how far its participant goes; the others are about such an act. */
export const saysHowFar = ({ type }: Pick<Entry, "type">): boolean =>
  type !== "reaffirm" && type !== "withdraw";

/**
 * The act by which a participant stands: the newest that is in totals. Where
 * none is, the newest that says how far it goes, else the newest of all.
 * @param acts newest first
 */
export const leadingAct = <E extends Entry>(
  acts: readonly E[],
): E | undefined => {
  const saying = acts.filter(saysHowFar);
  return saying.find(({ status }) => inTotals(status)) ?? saying[0] ?? acts[0];
};
