import type { Network } from "./network";

/**
 * Whether no other flow is as good: among arcs that no stage prices, none can
 * change without leaving the face of the optima. Arcs that are neither empty
 * nor full join their ends; the others lead one way; another optimum would be a
 * circle of them.
 * @param face arcs whose reduced cost is 0 in every stage
 */
export function isOnlyOptimum(
  { nodes, tail, head, cap }: Network,
  flow: Int32Array,
  face: Int32Array,
): boolean {
  const group = Int32Array.from({ length: nodes }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (group[at] !== at) {
      const above = group[group[at] as number] as number;
      group[at] = above;
      at = above;
    }
    return at;
  };
  const oneWay: [number, number][] = [];
  for (const arc of face) {
    const used = flow[arc] as number;
    const from = tail[arc] as number;
    const to = head[arc] as number;
    if (cap[arc] === 0) continue;
    if (used === 0) oneWay.push([from, to]);
    else if (used === cap[arc]) oneWay.push([to, from]);
    else {
      const one = find(from);
      const other = find(to);
      if (one === other) return false;
      group[one] = other;
    }
  }
  return isWithoutCircle(
    nodes,
    oneWay.map(([from, to]) => [find(from), find(to)]),
  );
}

/** Takes away, again and again, nodes that nothing leads to; a circle stays. */
function isWithoutCircle(
  nodes: number,
  arcs: readonly (readonly [number, number])[],
): boolean {
  const into = new Int32Array(nodes);
  const first = new Int32Array(nodes + 1);
  for (const [from, to] of arcs) {
    into[to] = (into[to] as number) + 1;
    first[from + 1] = (first[from + 1] as number) + 1;
  }
  for (let node = 0; node < nodes; node += 1)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const free = first.slice();
  const heads = new Int32Array(arcs.length);
  for (const [from, to] of arcs) {
    const place = free[from] as number;
    heads[place] = to;
    free[from] = place + 1;
  }
  const ready: number[] = [];
  for (let node = 0; node < nodes; node += 1)
    if (into[node] === 0) ready.push(node);
  let gone = 0;
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    gone += 1;
    for (
      let at = first[node] as number;
      at < (first[node + 1] as number);
      at += 1
    ) {
      const to = heads[at] as number;
      into[to] = (into[to] as number) - 1;
      if (into[to] === 0) ready.push(to);
    }
  }
  return gone === nodes;
}
