import type { Day } from "../kernel/clock";

interface News {
  readonly followId: string;
  readonly actionBy: Day | null;
}

/**
 * News in the order a letter tells it: first what asks for something, by its
 * day; then the rest by what is followed, the group with the newest news first.
 * `news` is newest first and stays so within a group.
 */
export function groupNews<N extends News>(
  news: readonly N[],
): {
  readonly action: readonly N[];
  readonly groups: readonly {
    readonly followId: string;
    readonly items: readonly N[];
  }[];
} {
  const action = news
    .filter(({ actionBy }) => actionBy !== null)
    .sort((a, b) => ((a.actionBy ?? "") < (b.actionBy ?? "") ? -1 : 1));
  const groups = new Map<string, N[]>();
  for (const one of news) {
    if (one.actionBy !== null) continue;
    const group = groups.get(one.followId);
    if (group) group.push(one);
    else groups.set(one.followId, [one]);
  }
  return {
    action,
    groups: [...groups].map(([followId, items]) => ({ followId, items })),
  };
}
