/** Weight times a fraction, to the nearest whole point, halves up. */
export const pointsOf = (
  weight: number,
  over: number,
  under: number,
): number =>
  under === 0 ? 0 : Math.floor((2 * weight * over + under) / (2 * under));

const tables = new Map<number, Int32Array>();

/** The points for each whole number of a fraction's upper part, from 0 to the lower one. */
export function tableOf(weight: number, under: number): Int32Array {
  const key = weight * 1024 + under;
  const known = tables.get(key);
  if (known) return known;
  const table = Int32Array.from({ length: under + 1 }, (_, over) =>
    pointsOf(weight, over, under),
  );
  tables.set(key, table);
  return table;
}
