import type { Day, Instant } from "../kernel/clock";
import { DAY, startOf } from "../kernel/clock";
import { proposalNumbers } from "../act/model";
import { gather, grown } from "./column";
import { markOf } from "./proposals";

/** What the columns keep of a row besides its facets, for the views that count. */
export interface StanceRow {
  readonly proposals: string;
  readonly doneOn: Day;
  readonly receivedAt: Instant;
}

const masks = new Map<string, readonly [number, number, number]>();
/** Codes whose masks are kept; few occur, but nobody promises it. */
const MOST_KEPT = 5000;

/** The proposals taken up as they are, adapted, and only added to: bit `n - 1` for proposal `n`. */
function masksOf(code: string): readonly [number, number, number] {
  const known = masks.get(code);
  if (known) return known;
  const made: [number, number, number] = [0, 0, 0];
  const mark = markOf(code);
  for (const number of proposalNumbers) {
    const at = (["same", "adapted", "added"] as const).findIndex(
      (one) => one === mark[number],
    );
    if (at >= 0) made[at as 0 | 1 | 2] |= 1 << (number - 1);
  }
  if (masks.size < MOST_KEPT) masks.set(code, made);
  return made;
}

/** How far each row goes on each proposal, and its dates; indexed by slot like all columns. */
export class Stances {
  same = new Uint16Array(0);
  adapted = new Uint16Array(0);
  /** A commitment of one's own alone; one beside the initiative's text is in the other two. */
  added = new Uint16Array(0);
  /** Days since 1970. */
  doneOn = new Int32Array(0);
  receivedAt = new Float64Array(0);

  set(slot: number, { proposals, doneOn, receivedAt }: StanceRow): void {
    const size = slot + 1;
    this.same = grown(this.same, size);
    this.adapted = grown(this.adapted, size);
    this.added = grown(this.added, size);
    this.doneOn = grown(this.doneOn, size);
    this.receivedAt = grown(this.receivedAt, size);
    [this.same[slot], this.adapted[slot], this.added[slot]] =
      masksOf(proposals);
    this.doneOn[slot] = Math.floor(startOf(doneOn) / DAY);
    this.receivedAt[slot] = receivedAt;
  }

  /** The rows of other slots, see `Columns.gather`. */
  take(source: Stances, from: Int32Array): void {
    this.same = gather(source.same, from);
    this.adapted = gather(source.adapted, from);
    this.added = gather(source.added, from);
    this.doneOn = gather(source.doneOn, from);
    this.receivedAt = gather(source.receivedAt, from);
  }
}
