import type { Network } from "./network";

/**
 * The spanning tree of the network simplex: for each node its parent, the arc
 * between them, its depth, and its children as a doubly linked list. The root
 * is node 0.
 */
export class Tree {
  readonly parent: Int32Array;
  readonly arc: Int32Array;
  readonly depth: Int32Array;
  private readonly child: Int32Array;
  private readonly next: Int32Array;
  private readonly before: Int32Array;

  constructor(private readonly network: Network) {
    const empty = () => new Int32Array(network.nodes).fill(-1);
    this.parent = empty();
    this.arc = network.treeArc.slice();
    this.depth = new Int32Array(network.nodes);
    this.child = empty();
    this.next = empty();
    this.before = empty();
    for (let node = 1; node < network.nodes; node += 1) {
      const arc = this.arc[node] as number;
      const tail = network.tail[arc] as number;
      const parent = tail === node ? (network.head[arc] as number) : tail;
      this.parent[node] = parent;
      this.link(node, parent);
    }
    this.each(0, (node) => {
      if (node !== 0)
        this.depth[node] =
          (this.depth[this.parent[node] as number] as number) + 1;
    });
  }

  private link(node: number, parent: number): void {
    const first = this.child[parent] as number;
    this.next[node] = first;
    this.before[node] = -1;
    if (first >= 0) this.before[first] = node;
    this.child[parent] = node;
  }

  private unlink(node: number): void {
    const next = this.next[node] as number;
    const before = this.before[node] as number;
    if (next >= 0) this.before[next] = before;
    if (before >= 0) this.next[before] = next;
    else this.child[this.parent[node] as number] = next;
  }

  /** Visits a node and everything below it, parents first. */
  private each(top: number, visit: (node: number) => void): void {
    const { child, next, parent } = this;
    let node = top;
    for (;;) {
      visit(node);
      if ((child[node] as number) >= 0) {
        node = child[node] as number;
        continue;
      }
      while (node !== top && (next[node] as number) < 0)
        node = parent[node] as number;
      if (node === top) return;
      node = next[node] as number;
    }
  }

  /** Potentials under which every arc of the tree has no reduced cost; 0 at the root. */
  potentials(cost: Float64Array): Float64Array {
    const { tail } = this.network;
    const potential = new Float64Array(this.network.nodes);
    this.each(0, (node) => {
      if (node === 0) return;
      const arc = this.arc[node] as number;
      const above = potential[this.parent[node] as number] as number;
      const price = cost[arc] as number;
      potential[node] = tail[arc] === node ? above - price : above + price;
    });
    return potential;
  }

  /**
   * Cuts the part below `out` off and hangs it, turned round, from `below` to
   * `above` by `arc`. `shift` is added to the potentials of the part that moves.
   */
  move(
    out: number,
    below: number,
    above: number,
    arc: number,
    shift: number,
    potential: Float64Array,
  ): void {
    const { parent, depth, child, next } = this;
    let node = below;
    let newParent = above;
    let newArc = arc;
    for (;;) {
      const oldParent = parent[node] as number;
      const oldArc = this.arc[node] as number;
      this.unlink(node);
      parent[node] = newParent;
      this.arc[node] = newArc;
      this.link(node, newParent);
      if (node === out) break;
      newParent = node;
      newArc = oldArc;
      node = oldParent;
    }
    // The same walk as `each`, written out: it is where the time goes.
    node = below;
    for (;;) {
      potential[node] = (potential[node] as number) + shift;
      depth[node] = (depth[parent[node] as number] as number) + 1;
      if ((child[node] as number) >= 0) {
        node = child[node] as number;
        continue;
      }
      while (node !== below && (next[node] as number) < 0)
        node = parent[node] as number;
      if (node === below) return;
      node = next[node] as number;
    }
  }
}
