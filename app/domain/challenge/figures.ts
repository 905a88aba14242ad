/** The figures of challenges: how many, then how long answers took, in days. */
export const challengeCounts = [
  "received",
  "open",
  "upheld",
  "dismissed",
  "ended",
] as const;
export const challengeTimes = ["median", "longest"] as const;
export const challengeFigures = [
  ...challengeCounts,
  ...challengeTimes,
] as const;
export type ChallengeFigure = (typeof challengeFigures)[number];

/** Numbers by figure; null for days before the first answer. */
export type ChallengeFigures = Readonly<
  Record<(typeof challengeCounts)[number], number> &
    Record<(typeof challengeTimes)[number], number | null>
>;

export const isTime = (
  figure: ChallengeFigure,
): figure is (typeof challengeTimes)[number] =>
  challengeTimes.some((one) => one === figure);
