/**
 * The page numbers worth showing: first, last, and those round the current one;
 * `null` stands for a gap. Page 6 of 20 gives 1 … 5 6 7 … 20.
 */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter(
    (one) => one >= 1 && one <= pages,
  );
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((one, index) => {
    const gap = one - (sorted[index - 1] ?? one - 1);
    // A gap of one page is shown as that page: "…" would be no shorter.
    return gap === 2 ? [one - 1, one] : gap > 2 ? [null, one] : [one];
  });
}
