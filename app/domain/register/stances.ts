import type { Instant } from "../kernel/clock";
import { DAY, startOf } from "../kernel/clock";
import type { PartialDay } from "../kernel/partial-day";
import { grown } from "./column";
import type { ProposalCode } from "./proposals";

/** What the columns keep of a row besides its facets, for the views that count. */
export interface StanceRow {
  readonly proposals: ProposalCode;
  readonly doneOn: PartialDay;
  readonly receivedAt: Instant;
}

/** The proposals taken up as they are, adapted, and only added to: bit `n - 1` for proposal `n`. */
function masksOf(code: ProposalCode): readonly [number, number, number] {
  let [same, adapted, added] = [0, 0, 0];
  for (let at = 0; at < code.length; at += 1) {
    const letter = code[at];
    if (letter === "s" || letter === "S") same |= 1 << at;
    else if (letter === "a" || letter === "A") adapted |= 1 << at;
    else if (letter === "+") added |= 1 << at;
  }
  return [same, adapted, added];
}

/** How far each row goes on each proposal, and its dates; indexed by place like all columns. */
export class Stances {
  same = new Uint16Array(0);
  adapted = new Uint16Array(0);
  /** A commitment of one's own alone; one beside the initiative's text is in the other two. */
  added = new Uint16Array(0);
  /** Days since 1970; the first one of what is known. */
  doneOn = new Int32Array(0);
  /** How much of that day is known: 0 nothing, 1 the year, 2 the month, 3 the day. */
  doneKnown = new Uint8Array(0);
  receivedAt = new Float64Array(0);

  grow(capacity: number): void {
    this.same = grown(this.same, capacity);
    this.adapted = grown(this.adapted, capacity);
    this.added = grown(this.added, capacity);
    this.doneOn = grown(this.doneOn, capacity);
    this.doneKnown = grown(this.doneKnown, capacity);
    this.receivedAt = grown(this.receivedAt, capacity);
  }

  set(place: number, { proposals, doneOn, receivedAt }: StanceRow): void {
    [this.same[place], this.adapted[place], this.added[place]] =
      masksOf(proposals);
    const first = `${doneOn}-01-01`.slice(0, 10);
    this.doneKnown[place] = Math.ceil(Math.max(0, doneOn.length - 1) / 3);
    this.doneOn[place] = doneOn === "" ? 0 : Math.floor(startOf(first) / DAY);
    this.receivedAt[place] = receivedAt;
  }
}
