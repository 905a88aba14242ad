/**
 * Puts the number that would stand at a place if all were sorted there, with
 * none larger before it and none smaller behind. Hoare's selection; reorders.
 */
function select(numbers: Float64Array, place: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const pivot = numbers[(low + high) >> 1] ?? 0;
    let left = low - 1;
    let right = high + 1;
    for (;;) {
      do left += 1;
      while ((numbers[left] ?? 0) < pivot);
      do right -= 1;
      while ((numbers[right] ?? 0) > pivot);
      if (left >= right) break;
      const other = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = other;
    }
    if (place <= right) high = right;
    else low = right + 1;
  }
  return numbers[place] ?? 0;
}

/** The middle number, or the mean of the two in the middle; null of none. Reorders its argument. */
export function median(numbers: Float64Array): number | null {
  const { length } = numbers;
  if (length === 0) return null;
  const low = (length - 1) >> 1;
  const first = select(numbers, low);
  if (length % 2 === 1) return first;
  let second = Infinity;
  for (let at = low + 1; at < length; at += 1) {
    second = Math.min(second, numbers[at] ?? Infinity);
  }
  return (first + second) / 2;
}
