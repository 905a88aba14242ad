import type { AimVector } from "./model";
import type { Problem } from "./problem";

/**
 * What a set of pairs reaches in the four aims, counted from its definition:
 * least developed countries in reserve slots, requests with a partner, the sum
 * of scores, and the days waited by those who have a partner.
 */
export function aimsOf(problem: Problem, chosen: Uint8Array): AimVector {
  const inReserve = new Int32Array(problem.offers);
  const isServed = new Uint8Array(problem.requests);
  let reserve = 0;
  let served = 0;
  let fit = 0;
  let waiting = 0;
  for (let pair = 0; pair < chosen.length; pair += 1) {
    if (chosen[pair] !== 1) continue;
    const request = problem.pairRequest[pair] as number;
    const offer = problem.pairOffer[pair] as number;
    fit += problem.score[pair] as number;
    const taken = inReserve[offer] as number;
    if (
      problem.isLdc[request] === 1 &&
      taken < (problem.reserve[offer] as number)
    ) {
      inReserve[offer] = taken + 1;
      reserve += 1;
    }
    if (isServed[request] === 0) {
      isServed[request] = 1;
      served += 1;
      waiting += problem.waiting[request] as number;
    }
  }
  return [reserve, served, fit, waiting];
}

/** Which comes first: positive when one is better than the other, 0 when alike. */
export function compareAims(one: AimVector, other: AimVector): number {
  for (let aim = 0; aim < one.length; aim += 1) {
    const more = (one[aim] as number) - (other[aim] as number);
    if (more !== 0) return more;
  }
  return 0;
}
