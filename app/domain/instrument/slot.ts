import { hasNearTitle, titleLikeness } from "./title";

type Titles = readonly { readonly title: string }[];

/** One instrument of the same parties, kind and day that was filed already. */
export interface Slot {
  /** 1 for the first of that day. */
  readonly nth: number;
  /** Its titles, whoever filed them. */
  readonly titles: Titles;
  /** The filer has another act through it. */
  readonly isOwn: boolean;
}

/**
 * Which instrument of its parties, kind and day a filing is. Almost always there
 * is one, and titles may be in different languages: so it is that one, or the
 * one whose title is most like its own. Where the filer says that there are
 * several, it is the one that bears the same title, else a new one.
 * @returns the number of a slot that is taken, or of the first that is free
 */
export function chooseSlot(
  {
    isFurther,
    titles,
  }: { readonly isFurther: boolean; readonly titles: Titles },
  taken: readonly Slot[],
): number {
  if (isFurther) {
    const same = taken.find(
      (slot) => !slot.isOwn && titleLikeness(titles, slot.titles) === 1,
    );
    if (same) return same.nth;
    const used = new Set(taken.map(({ nth }) => nth));
    let free = 1;
    while (used.has(free)) free += 1;
    return free;
  }
  const [nearest] = taken
    .filter((slot) => hasNearTitle(titles, slot.titles))
    .map((slot) => ({ slot, like: titleLikeness(titles, slot.titles) }))
    .sort((a, b) => b.like - a.like);
  return nearest?.slot.nth ?? 1;
}
