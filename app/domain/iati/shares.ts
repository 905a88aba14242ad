/**
 * Splits a hundred evenly over codes, in hundredths, so that the shares of all
 * rows of one code together with those of the others are exactly 100.
 * @returns code -> percentage as a decimal number; the order of first mention
 */
export function sharesOf(codes: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const all = codes.length;
  let given = 0;
  let left = counts.size;
  const shares = new Map<string, string>();
  for (const [code, count] of counts) {
    left -= 1;
    const part =
      left === 0 ? 10_000 - given : Math.floor((10_000 * count) / all);
    given += part;
    const text = String(part).padStart(3, "0");
    shares.set(code, `${text.slice(0, -2)}.${text.slice(-2)}`);
  }
  return shares;
}
