/** The list with one row moved up (-1) or down (1); at the end it stays as it is. */
export function moved<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  step: -1 | 1,
): readonly T[] {
  const from = list.findIndex((one) => one.id === id);
  const to = from + step;
  const row = list[from];
  const other = list[to];
  if (!row || !other) return list;
  return list.map((one, at) => (at === from ? other : at === to ? row : one));
}
