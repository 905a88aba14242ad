import { aimsOf } from "./aims";
import type { AimVector, SolveStatus } from "./model";
import { networkOf, type Network } from "./network";
import { overflowOf, roomOf, type Overflow, type Problem } from "./problem";
import type { ShouldStop } from "./simplex";
import { runStages, type StageRun } from "./stages";
import { isOnlyOptimum } from "./unique";

export interface Solution {
  readonly status: SolveStatus;
  /** Per pair: 1 where it is in the result. */
  readonly chosen: Uint8Array;
  readonly aims: AimVector;
  /** Nothing can be above these, aim by aim given the ones before; null: not known. */
  readonly bounds: readonly (number | null)[];
  /** True when no other result is as good, the draw included. */
  readonly isUnique: boolean;
  /** Which draw decided; another one is made only if the first leaves something equal. */
  readonly salt: number;
  readonly pivots: number;
  readonly network: Network;
  /** Per stage (four aims, then the draw) the price of each node. */
  readonly potentials: readonly (Float64Array | null)[];
}

export interface SolveOptions {
  readonly shouldStop?: ShouldStop;
}

/** The fixed pairs alone are more than a limit allows. */
export class TooManyFixed extends Error {
  constructor(readonly overflow: NonNullable<Overflow>) {
    super(`fixed pairs exceed the limit of ${overflow.limit} ${overflow.at}`);
  }
}

/** So many draws are tried; two equal ones in a row have odds below one in a thousand. */
const mostDraws = 8;

/**
 * The best set of pairs: first reserve, then requests served, then fit, then
 * waiting days, then the draw. Decision 024 has the formulation and its proof.
 * @throws TooManyFixed when no result can hold all fixed pairs
 */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  const room = roomOf(problem);
  const overflow = overflowOf(room);
  if (overflow) throw new TooManyFixed(overflow);
  const network = networkOf(problem, room);
  const shouldStop = options.shouldStop ?? (() => false);
  let salt = 0;
  let drawn = draw(problem, network, salt, shouldStop);
  while (drawn.run.isDone && !drawn.isUnique && salt + 1 < mostDraws) {
    salt += 1;
    drawn = draw(problem, network, salt, shouldStop);
  }
  const chosen = chosenOf(problem, network, drawn.run.flow);
  const aims = aimsOf(problem, chosen);
  return {
    status: drawn.run.isDone ? "optimal" : "limit",
    chosen,
    aims,
    bounds: boundsOf(network, drawn.run, aims),
    isUnique: drawn.isUnique,
    salt,
    pivots: drawn.run.pivots,
    network,
    potentials: drawn.run.potentials,
  };
}

function draw(
  problem: Problem,
  network: Network,
  salt: number,
  shouldStop: ShouldStop,
): { run: StageRun; isUnique: boolean } {
  const tie = new Float64Array(network.arcs);
  let face: Int32Array = new Int32Array(0);
  const run = runStages(network, shouldStop, (arcs) => {
    face = arcs;
    for (const arc of arcs) {
      const pair = network.pairOf[arc] as number;
      if (pair >= 0) tie[arc] = problem.tieOf(pair, salt);
    }
    return tie;
  });
  if (!run.isDone) return { run, isUnique: false };
  const potential = run.potentials[4] as Float64Array;
  const { tail, head } = network;
  const equal = face.filter(
    (arc) =>
      (tie[arc] as number) +
        (potential[tail[arc] as number] as number) -
        (potential[head[arc] as number] as number) ===
      0,
  );
  return { run, isUnique: isOnlyOptimum(network, run.flow, equal) };
}

function chosenOf(
  problem: Problem,
  { arcs, pairOf }: Network,
  flow: Int32Array,
): Uint8Array {
  const chosen = problem.isFixed.slice();
  for (let arc = 0; arc < arcs; arc += 1) {
    const pair = pairOf[arc] as number;
    if (pair >= 0 && flow[arc] === 1) chosen[pair] = 1;
  }
  return chosen;
}

/** Bounds of costs as bounds of aims: as much above what was reached as costs could fall. */
function boundsOf(
  network: Network,
  run: StageRun,
  aims: AimVector,
): (number | null)[] {
  return network.cost.map((cost, stage) => {
    const least = run.bounds[stage];
    if (least === null || least === undefined) return null;
    let spent = 0;
    for (let arc = 0; arc < network.arcs; arc += 1)
      spent += (run.flow[arc] as number) * (cost[arc] as number);
    return (aims[stage] as number) + spent - least;
  });
}
