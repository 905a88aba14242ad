import type { Network } from "./network";
import { Tree } from "./tree";

const inTree = 0;
const atZero = 1;
const atCap = -1;

/** Asked now and then; true ends the search where it is. */
export type ShouldStop = (pivots: number) => boolean;

/** Pivots between two questions whether to stop. */
const stride = 512;

/**
 * Network simplex over one network, for one cost after another: each search
 * begins with the tree that the last one ended with.
 *
 * Trees are strongly feasible (from each node a unit could still go to the
 * root), which the choice of the leaving arc keeps, so no search runs in
 * circles. Arcs are priced in blocks. Source: W. H. Cunningham, A network
 * simplex method, Mathematical Programming 11 (1976); block search after
 * M. D. Grigoriadis, Mathematical Programming Study 26 (1986).
 */
export class Simplex {
  readonly flow: Int32Array;
  /** 0 in the tree, 1 empty, -1 full: `state * reduced cost < 0` is a gain. */
  readonly state: Int8Array;
  readonly tree: Tree;
  pivots = 0;

  constructor(private readonly network: Network) {
    this.flow = network.start.slice();
    this.state = new Int8Array(network.arcs).fill(atZero);
    for (let arc = 0; arc < network.arcs; arc += 1) {
      const isFull =
        this.flow[arc] === network.cap[arc] && (this.flow[arc] as number) > 0;
      if (isFull) this.state[arc] = atCap;
    }
    for (let node = 1; node < network.nodes; node += 1)
      this.state[network.treeArc[node] as number] = inTree;
    this.tree = new Tree(network);
  }

  /**
   * Makes a cost as small as it can be with the given arcs; those not listed
   * stay as they are. Listed must be every arc of the tree.
   * @returns the potentials at the end, and whether the end was reached
   */
  minimise(
    cost: Float64Array,
    arcs: Int32Array,
    shouldStop: ShouldStop,
  ): { potential: Float64Array; isDone: boolean } {
    const potential = this.tree.potentials(cost);
    const { tail, head } = this.network;
    const { state } = this;
    const count = arcs.length;
    const block = Math.max(32, Math.ceil(Math.sqrt(count)));
    let at = 0;
    let untilAsked = stride;
    for (;;) {
      let best = 0;
      let entering = -1;
      let left = block;
      for (let seen = 0; seen < count; seen += 1) {
        const arc = arcs[at] as number;
        at += 1;
        if (at === count) at = 0;
        const gain =
          (state[arc] as number) *
          ((cost[arc] as number) +
            (potential[tail[arc] as number] as number) -
            (potential[head[arc] as number] as number));
        if (gain < best) {
          best = gain;
          entering = arc;
        }
        left -= 1;
        if (left === 0) {
          if (entering >= 0) break;
          left = block;
        }
      }
      if (entering < 0) return { potential, isDone: true };
      this.pivot(entering, cost, potential);
      this.pivots += 1;
      untilAsked -= 1;
      if (untilAsked === 0) {
        untilAsked = stride;
        if (shouldStop(this.pivots)) return { potential, isDone: false };
      }
    }
  }

  /** Lets an arc into the tree and the first one that becomes full or empty out. */
  private pivot(
    entering: number,
    cost: Float64Array,
    potential: Float64Array,
  ): void {
    const { tail, head, cap } = this.network;
    const { flow, state } = this;
    const { parent, arc: treeArc, depth } = this.tree;
    const isUp = state[entering] === atZero;
    const from = (isUp ? tail[entering] : head[entering]) as number;
    const to = (isUp ? head[entering] : tail[entering]) as number;

    // Round the cycle: down to `from`, over the entering arc, up from `to`.
    // Of equal limits the last one on the way round leaves.
    const own = cap[entering] as number;
    let fromRoom = Infinity;
    let toRoom = Infinity;
    let fromOut = -1;
    let toOut = -1;
    let one = from;
    let other = to;
    while (one !== other) {
      if ((depth[one] as number) >= (depth[other] as number)) {
        const arc = treeArc[one] as number;
        const used = flow[arc] as number;
        const room = tail[arc] === one ? used : (cap[arc] as number) - used;
        if (room < fromRoom) {
          fromRoom = room;
          fromOut = one;
        }
        one = parent[one] as number;
      } else {
        const arc = treeArc[other] as number;
        const used = flow[arc] as number;
        const room = tail[arc] === other ? (cap[arc] as number) - used : used;
        if (room <= toRoom) {
          toRoom = room;
          toOut = other;
        }
        other = parent[other] as number;
      }
    }
    const most = Math.min(own, fromRoom, toRoom);
    const isFromSide = toRoom > most;
    const out = !isFromSide ? toOut : own > most ? fromOut : -1;
    const join = one;
    if (most > 0) {
      flow[entering] = (flow[entering] as number) + (isUp ? most : -most);
      for (one = from; one !== join; one = parent[one] as number) {
        const arc = treeArc[one] as number;
        flow[arc] = (flow[arc] as number) + (tail[arc] === one ? -most : most);
      }
      for (other = to; other !== join; other = parent[other] as number) {
        const arc = treeArc[other] as number;
        flow[arc] =
          (flow[arc] as number) + (tail[arc] === other ? most : -most);
      }
    }
    if (out < 0) {
      state[entering] = isUp ? atCap : atZero;
      return;
    }
    const leaving = treeArc[out] as number;
    state[leaving] = flow[leaving] === 0 ? atZero : atCap;
    state[entering] = inTree;
    const below = isFromSide ? from : to;
    const above = isFromSide ? to : from;
    const reduced =
      (cost[entering] as number) +
      (potential[tail[entering] as number] as number) -
      (potential[head[entering] as number] as number);
    const shift = tail[entering] === below ? -reduced : reduced;
    this.tree.move(out, below, above, entering, shift, potential);
  }
}
