import { type Instant, startOf } from "../kernel/clock";
import type { MessageParams } from "../kernel/errors";
import type { Act, ActProposal, ActStatus } from "./model";
import { proposalNumbers } from "./model";

/** A message key and what it needs; shown with `t.rich`, whose tag `who` wraps the name. */
export interface Sentence {
  readonly key: `act.sentence.${ActStatus}`;
  readonly params: MessageParams;
}

/** Proposals an act takes up, as it is or adapted. */
export const proposalsTaken = (
  proposals: readonly Pick<ActProposal, "alignment">[],
): number => proposals.filter((one) => one.alignment !== "absent").length;

/**
 * One sentence on where an act stands: what, by whom, since when. `changedAt`
 * is when the act came to its present state; acts in force tell the day they
 * were done.
 */
export function statusSentence(
  act: Pick<Act, "status" | "type" | "doneOn">,
  participant: string,
  proposals: readonly Pick<ActProposal, "alignment">[],
  changedAt: Instant,
): Sentence {
  return {
    key: `act.sentence.${act.status}`,
    params: {
      participant,
      type: act.type,
      count: proposalsTaken(proposals),
      total: proposalNumbers.length,
      done: new Date(act.doneOn === null ? changedAt : startOf(act.doneOn)),
      since: new Date(changedAt),
    },
  };
}
