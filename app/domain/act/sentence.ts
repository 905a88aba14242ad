import { type Instant, startOf } from "../kernel/clock";
import { exactnessOf, wholeDay, yearOf } from "../kernel/partial-day";
import type { MessageParams } from "../kernel/errors";
import type { Act, ActStatus } from "./model";
import { proposalNumbers } from "./model";

/** A message key and what it needs; shown with `t.rich`, whose tag `who` wraps the name. */
export interface Sentence {
  readonly key: `act.sentence.${ActStatus}`;
  readonly params: MessageParams;
}

/**
 * One sentence on where an act stands: what, by whom, since when. `taken` is
 * how many proposals it takes up, adapts or adds to; `changedAt` is when the
 * act came to its present state; acts in force tell the day they were done.
 */
export function statusSentence(
  act: Pick<Act, "status" | "type" | "doneOn">,
  participant: string,
  taken: number,
  changedAt: Instant,
): Sentence {
  const day = wholeDay(act.doneOn);
  return {
    key: `act.sentence.${act.status}`,
    params: {
      participant,
      type: act.type,
      count: taken,
      named: taken === 0 ? "no" : "yes",
      total: proposalNumbers.length,
      // The message tells a day only where one is known.
      known: exactnessOf(act.doneOn ?? ""),
      year: yearOf(act.doneOn ?? ""),
      done: new Date(day === null ? changedAt : startOf(day)),
      since: new Date(changedAt),
    },
  };
}
