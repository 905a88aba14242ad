/** The orders of the list. `relevance` needs words; without them it is `newest`. */
export const sorts = ["relevance", "newest", "evidence", "adoptions"] as const;
export type Sort = (typeof sorts)[number];

/** The score of a practice that has all words in its title. */
export const bestScore = 3;

/** What an order is made from, by slot. */
export interface Sortable {
  readonly size: number;
  readonly state: Uint8Array;
  readonly publishedAt: Float64Array;
  readonly adoptions: Int32Array;
  /** Place of the evidence level. */
  readonly evidence: Uint8Array;
}

/** Every slot in an order. Equal ones: stronger evidence first, then newer, then the higher number. */
export function orderOf(
  { size, state, publishedAt, adoptions, evidence }: Sortable,
  sort: Exclude<Sort, "relevance">,
): Int32Array {
  const slots = new Int32Array(size);
  let length = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (state[slot]) slots[length++] = slot;
  }
  const by = (column: Float64Array | Int32Array | Uint8Array) => {
    return (a: number, b: number) => (column[b] ?? 0) - (column[a] ?? 0);
  };
  const newest = by(publishedAt);
  const strongest = by(evidence);
  const most = by(adoptions);
  return slots.subarray(0, length).sort((a, b) => {
    if (sort === "newest") return newest(a, b) || b - a;
    const first = sort === "adoptions" ? most(a, b) : 0;
    return first || strongest(a, b) || newest(a, b) || b - a;
  });
}

/**
 * The found slots in an order, the best scores first where `byScore`.
 * @param scores per slot 0 when not found, else how well it fits
 */
export function inOrder(
  order: Int32Array,
  scores: Uint8Array,
  byScore: boolean,
): Int32Array {
  // Plain loops: the array's own ways call a function for each practice there is.
  const rankOf = (slot: number) => {
    const score = scores[slot] ?? 0;
    return byScore ? score : Math.min(score, 1);
  };
  const counts = new Int32Array(bestScore + 1);
  for (let at = 0; at < order.length; at += 1) {
    const rank = rankOf(order[at] ?? 0);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  // Where the next one of each rank goes; the best rank begins.
  const places = new Int32Array(bestScore + 1);
  let length = 0;
  for (let rank = bestScore; rank > 0; rank -= 1) {
    places[rank] = length;
    length += counts[rank] ?? 0;
  }
  const ranked = new Int32Array(length);
  for (let at = 0; at < order.length; at += 1) {
    const slot = order[at] ?? 0;
    const rank = rankOf(slot);
    if (rank === 0) continue;
    const place = places[rank] ?? 0;
    ranked[place] = slot;
    places[rank] = place + 1;
  }
  return ranked;
}
