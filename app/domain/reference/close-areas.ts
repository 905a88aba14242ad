import { areaKey } from "./area-key";
import { areaNames } from "./recognise-area";

/** More than so many meanings help nobody. */
const MOST = 4;
/** A word shorter than this is close to too many others. */
const SHORTEST = 4;

/**
 * How many letters must be changed, left out, put in or exchanged with their
 * neighbour to make one text of another, as far as `most`; above it any more.
 */
export function slips(one: string, other: string, most: number): number {
  const width = other.length + 1;
  let before = new Array<number>(width).fill(0);
  let last = Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column < width; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      if (exchanged) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[width - 1] ?? 0;
}

/**
 * Areas that a mistyped name may mean: one slip away, two in a long one. None
 * where the name is short, or close to too many.
 */
export function closeAreas(text: string): readonly string[] {
  const key = areaKey(text);
  if (key.length < SHORTEST) return [];
  const most = key.length < 8 ? 1 : 2;
  const found = new Set<string>();
  for (const [name, iso3s] of areaNames()) {
    if (name.length < SHORTEST || Math.abs(name.length - key.length) > most)
      continue;
    if (slips(key, name, most) <= most)
      for (const iso3 of iso3s) found.add(iso3);
    if (found.size > MOST) return [];
  }
  return [...found].sort();
}
