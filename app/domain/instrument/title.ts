import { foldKey } from "../kernel/fold";

const words = (title: string): ReadonlySet<string> =>
  new Set(
    foldKey(title)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );

/** Shared words of two titles against all their words, 0 to 1. */
function likeness(a: string, b: string): number {
  const [own, other] = [words(a), words(b)];
  const shared = [...own].filter((word) => other.has(word)).length;
  const all = own.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How many of the words two titles of one instrument share at least. */
const near = 0.6;

type Titles = readonly { readonly title: string }[];

/** How alike the two titles of two filings are that are most alike, 0 to 1. */
export const titleLikeness = (own: Titles, other: Titles): number =>
  Math.max(
    0,
    ...own.flatMap((a) => other.map((b) => likeness(a.title, b.title))),
  );

/** Whether any title of one filing is nearly one of the other's. */
export const hasNearTitle = (own: Titles, other: Titles): boolean =>
  titleLikeness(own, other) >= near;
