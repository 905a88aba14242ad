import type { Problem, Room } from "./problem";

/**
 * A round as a flow. Each request sends as many units as it wants partners: by
 * a pair to an offer, on to the provider and to the root, or straight to the
 * root, unused. Least developed countries enter an offer through a node of its
 * own, whose first places are the reserve.
 *
 * Limits lie inside one another (offer within provider, reserve within offer),
 * and every gain falls from unit to unit, so whole units are the optimum and
 * each aim is a cost on arcs: `cost[aim][arc]`, to be made as small as can be.
 */
export interface Network {
  readonly nodes: number;
  readonly arcs: number;
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly cap: Int32Array;
  /** The flow in which nobody is matched beyond the fixed pairs. */
  readonly start: Int32Array;
  /** For each node but the root (0) the arc to its parent in the first tree. */
  readonly treeArc: Int32Array;
  /** The pair of an arc, -1 for other arcs. */
  readonly pairOf: Int32Array;
  readonly cost: readonly Float64Array[];
  readonly nodeOf: NodeNumbers;
}

export interface NodeNumbers {
  readonly request: (at: number) => number;
  readonly offer: (at: number) => number;
  /** The entrance for least developed countries; -1 where there is no reserve. */
  readonly entrance: Int32Array;
  readonly provider: (at: number) => number;
}

export function networkOf(problem: Problem, room: Room): Network {
  const { requests, offers, providers, pairRequest, pairOffer } = problem;
  const isOpen = (pair: number) =>
    problem.isFixed[pair] !== 1 &&
    (room.partners[pairRequest[pair] as number] as number) > 0 &&
    (room.slots[pairOffer[pair] as number] as number) > 0 &&
    (room.caps[
      problem.providerOf[pairOffer[pair] as number] as number
    ] as number) > 0;

  const pairs: number[] = [];
  const entrance = new Int32Array(offers).fill(-1);
  const first = 1 + requests + offers + providers;
  let nodes = first;
  for (let pair = 0; pair < pairRequest.length; pair += 1) {
    if (!isOpen(pair)) continue;
    pairs.push(pair);
    const offer = pairOffer[pair] as number;
    const needsDoor =
      problem.isLdc[pairRequest[pair] as number] === 1 &&
      (room.reserve[offer] as number) > 0 &&
      entrance[offer] === -1;
    if (needsDoor) entrance[offer] = nodes++;
  }
  const most = pairs.length + 2 * requests + 3 * offers + providers;
  const build = new Builder(nodes, most);
  const nodeOf: NodeNumbers = {
    request: (at) => 1 + at,
    offer: (at) => 1 + requests + at,
    entrance,
    provider: (at) => 1 + requests + offers + at,
  };

  for (const pair of pairs) {
    const request = pairRequest[pair] as number;
    const offer = pairOffer[pair] as number;
    const door = entrance[offer] as number;
    const to =
      problem.isLdc[request] === 1 && door >= 0 ? door : nodeOf.offer(offer);
    build.arc(nodeOf.request(request), to, 1);
    build.pair(pair, problem.score[pair] as number);
  }
  for (let at = 0; at < requests; at += 1) {
    const wanted = Math.max(0, room.partners[at] as number);
    // Its last unused unit means that the request stays unserved.
    const isServed = room.isServed[at] === 1;
    if (wanted > 1 && !isServed)
      build.arc(nodeOf.request(at), 0, wanted - 1, wanted - 1);
    // Room for one more than can come keeps this arc open towards the root.
    const last = isServed ? wanted : Math.min(1, wanted);
    build.arc(nodeOf.request(at), 0, wanted + 1, last);
    if (!isServed && wanted > 0) build.unserved(problem.waiting[at] as number);
    build.tree(nodeOf.request(at));
  }
  for (let at = 0; at < offers; at += 1) {
    const slots = Math.max(0, room.slots[at] as number);
    const door = entrance[at] as number;
    if (door >= 0) {
      build.arc(door, nodeOf.offer(at), room.reserve[at] as number);
      build.reserved();
      build.arc(door, nodeOf.offer(at), slots);
      build.tree(door);
    }
    const provider = problem.providerOf[at] as number;
    build.arc(nodeOf.offer(at), nodeOf.provider(provider), slots);
    build.tree(nodeOf.offer(at));
  }
  for (let at = 0; at < providers; at += 1) {
    build.arc(nodeOf.provider(at), 0, Math.max(0, room.caps[at] as number));
    build.tree(nodeOf.provider(at));
  }
  return build.done(nodeOf);
}

/** Collects arcs; what is said after `arc` is about the last one. */
class Builder {
  private arcs = 0;
  private readonly tail: Int32Array;
  private readonly head: Int32Array;
  private readonly cap: Int32Array;
  private readonly start: Int32Array;
  private readonly pairOf: Int32Array;
  private readonly treeArc: Int32Array;
  private readonly cost: Float64Array[];

  constructor(
    private readonly nodes: number,
    most: number,
  ) {
    this.tail = new Int32Array(most);
    this.head = new Int32Array(most);
    this.cap = new Int32Array(most);
    this.start = new Int32Array(most);
    this.pairOf = new Int32Array(most).fill(-1);
    this.treeArc = new Int32Array(nodes).fill(-1);
    this.cost = [0, 1, 2, 3].map(() => new Float64Array(most));
  }

  arc(tail: number, head: number, cap: number, flow = 0): void {
    this.tail[this.arcs] = tail;
    this.head[this.arcs] = head;
    this.cap[this.arcs] = cap;
    this.start[this.arcs] = flow;
    this.arcs += 1;
  }

  private price(aim: number, cost: number): void {
    (this.cost[aim] as Float64Array)[this.arcs - 1] = cost;
  }

  pair(pair: number, score: number): void {
    this.pairOf[this.arcs - 1] = pair;
    this.price(2, -score);
  }

  reserved(): void {
    this.price(0, -1);
  }

  unserved(waiting: number): void {
    this.price(1, 1);
    this.price(3, waiting);
  }

  tree(node: number): void {
    this.treeArc[node] = this.arcs - 1;
  }

  done(nodeOf: NodeNumbers): Network {
    const { arcs } = this;
    return {
      nodes: this.nodes,
      arcs,
      tail: this.tail.subarray(0, arcs),
      head: this.head.subarray(0, arcs),
      cap: this.cap.subarray(0, arcs),
      start: this.start.subarray(0, arcs),
      treeArc: this.treeArc,
      pairOf: this.pairOf.subarray(0, arcs),
      cost: this.cost.map((one) => one.subarray(0, arcs)),
      nodeOf,
    };
  }
}
