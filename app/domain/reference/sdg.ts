/**
 * The targets of the Sustainable Development Goals that topics use. Source:
 * A/RES/70/1. Labels, shortened by this portal: `reference.sdg.<target>`.
 */
export const sdgTargets = [
  "4.4",
  "5.b",
  "8.3",
  "9.1",
  "9.3",
  "9.5",
  "9.c",
  "10.a",
  "16.3",
  "16.4",
  "16.6",
  "16.10",
  "16.b",
  "17.6",
  "17.9",
  "17.10",
  "17.11",
  "17.14",
  "17.18",
] as const;
export type SdgTarget = (typeof sdgTargets)[number];

export const isSdgTarget = (target: string): target is SdgTarget =>
  sdgTargets.some((known) => known === target);

/** The goal a target belongs to, 1 to 17. */
export const goalOf = (target: SdgTarget): number =>
  Number(target.slice(0, target.indexOf(".")));
