import type { Network } from "./network";
import { Simplex, type ShouldStop } from "./simplex";

/** What a search told about its aims, one entry for each stage that was begun. */
export interface StageRun {
  readonly flow: Int32Array;
  /** For each proven stage the potentials of its optimum; `null` where it was cut short. */
  readonly potentials: readonly (Float64Array | null)[];
  /** The least cost each stage can have, given the ones before; null: not known. */
  readonly bounds: readonly (number | null)[];
  readonly isDone: boolean;
  readonly pivots: number;
}

/** Weights that nearly put three aims in order: only to begin well, never to prove. */
const rough = [2 ** 32, 2 ** 18, 1] as const;

/**
 * Minimises costs in their order. A first search takes the first three together
 * with rough weights. Then each stage is searched alone among the arcs that no
 * stage before prices: on the face of their optima, where every flow is as good
 * as every other for them. So no number ever has to hold two aims at once.
 * @param lastCost makes the cost of the last stage once its arcs are known
 */
export function runStages(
  network: Network,
  shouldStop: ShouldStop,
  lastCost: (arcs: Int32Array) => Float64Array,
): StageRun {
  const simplex = new Simplex(network);
  const potentials: (Float64Array | null)[] = [];
  const bounds: (number | null)[] = [];
  let face = Int32Array.from({ length: network.arcs }, (_, arc) => arc);

  const mixed = new Float64Array(network.arcs);
  rough.forEach((weight, stage) => {
    const cost = network.cost[stage] as Float64Array;
    for (let arc = 0; arc < mixed.length; arc += 1)
      mixed[arc] = (mixed[arc] as number) + weight * (cost[arc] as number);
  });
  const began = simplex.minimise(mixed, face, shouldStop);
  const isStopped = !began.isDone;

  for (let stage = 0; stage <= network.cost.length; stage += 1) {
    const cost = network.cost[stage] ?? lastCost(face);
    const run = isStopped
      ? { potential: simplex.tree.potentials(cost), isDone: false }
      : simplex.minimise(cost, face, shouldStop);
    const isOptimal = run.isDone || isProven(network, simplex, cost, run, face);
    bounds.push(leastCost(network, simplex, cost, run.potential, face));
    potentials.push(isOptimal ? run.potential : null);
    if (!isOptimal) {
      while (bounds.length < network.cost.length) bounds.push(null);
      break;
    }
    face = face.filter(
      (arc) => reduced(network, cost, run.potential, arc) === 0,
    );
  }
  const isDone =
    potentials.length > network.cost.length && !potentials.includes(null);
  return {
    flow: simplex.flow,
    potentials,
    bounds,
    isDone,
    pivots: simplex.pivots,
  };
}

const reduced = (
  { tail, head }: Network,
  cost: Float64Array,
  potential: Float64Array,
  arc: number,
): number =>
  (cost[arc] as number) +
  (potential[tail[arc] as number] as number) -
  (potential[head[arc] as number] as number);

const isProven = (
  network: Network,
  { state }: Simplex,
  cost: Float64Array,
  { potential }: { readonly potential: Float64Array },
  face: Int32Array,
): boolean =>
  face.every(
    (arc) =>
      (state[arc] as number) * reduced(network, cost, potential, arc) >= 0,
  );

/**
 * No flow on the face costs less: what the present one costs, less all that
 * any arc could still save at these potentials (weak duality).
 */
function leastCost(
  network: Network,
  { flow }: Simplex,
  cost: Float64Array,
  potential: Float64Array,
  face: Int32Array,
): number {
  let least = 0;
  for (let arc = 0; arc < flow.length; arc += 1)
    least += (flow[arc] as number) * (cost[arc] as number);
  for (const arc of face) {
    const price = reduced(network, cost, potential, arc);
    const used = flow[arc] as number;
    if (price > 0) least -= price * used;
    if (price < 0) least += price * ((network.cap[arc] as number) - used);
  }
  return least;
}
