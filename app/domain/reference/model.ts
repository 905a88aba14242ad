/** The number of one of the initiative's eleven proposals. */
export type Proposal = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** Topics are never renumbered and a code is never reused. Labels: `reference.topic.<code>`. */
export const topicCodes = [
  "DF01",
  "DF02",
  "DF03",
  "DF04",
  "DF05",
  "DF06",
  "DF07",
  "DF08",
  "DF09",
  "DF10",
  "DF11",
  "DF12",
  "DF13",
  "DF14",
  "DF15",
  "DF16",
  "DF17",
  "DF18",
  "DF19",
] as const;
export type TopicCode = (typeof topicCodes)[number];

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
