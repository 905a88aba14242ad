import { aimsOf, compareAims } from "../../../app/domain/allocation/aims";
import type { AimVector } from "../../../app/domain/allocation/model";
import type { Problem } from "../../../app/domain/allocation/problem";

export interface Best {
  readonly aims: AimVector;
  readonly chosen: Uint8Array;
}

/** The best of all sets of pairs that keep the limits, each of them looked at. */
export function bruteForce(problem: Problem): Best | null {
  const pairs = problem.score.length;
  const chosen = new Uint8Array(pairs);
  const partners = problem.partners.slice();
  const slots = problem.slots.slice();
  const caps = problem.caps.map((cap) => (cap < 0 ? 1_000_000 : cap));
  let best: (Best & { tie: number }) | null = null;

  const look = (pair: number, tie: number) => {
    if (pair === pairs) {
      const aims = aimsOf(problem, chosen);
      const more = best ? compareAims(aims, best.aims) : 1;
      if (more > 0 || (more === 0 && tie < best!.tie))
        best = { aims, chosen: chosen.slice(), tie };
      return;
    }
    const request = problem.pairRequest[pair]!;
    const offer = problem.pairOffer[pair]!;
    const provider = problem.providerOf[offer]!;
    if (problem.isFixed[pair] !== 1) look(pair + 1, tie);
    const fits =
      partners[request]! > 0 && slots[offer]! > 0 && caps[provider]! > 0;
    if (!fits) return;
    const change = (by: number) => {
      partners[request]! += by;
      slots[offer]! += by;
      caps[provider]! += by;
    };
    change(-1);
    chosen[pair] = 1;
    look(pair + 1, tie + problem.tieOf(pair, 0));
    chosen[pair] = 0;
    change(1);
  };
  look(0, 0);
  return best;
}
