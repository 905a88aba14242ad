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

/** The proposals that each topic serves. The mapping is this portal's own. */
export const topicProposals: Readonly<Record<TopicCode, readonly Proposal[]>> =
  {
    DF01: [7, 8],
    DF02: [4],
    DF03: [4, 7],
    DF04: [2, 4],
    DF05: [4, 9],
    DF06: [3],
    DF07: [5],
    DF08: [2, 7],
    DF09: [2, 7],
    DF10: [1],
    DF11: [1, 8],
    DF12: [3, 9, 11],
    DF13: [9],
    DF14: [6, 9],
    DF15: [11],
    DF16: [2, 10],
    DF17: [8],
    DF18: [1, 8],
    DF19: [7, 8],
  };

/** Whether two topics serve a common proposal. */
export const shareProposal = (one: TopicCode, other: TopicCode): boolean =>
  topicProposals[one].some((number) => topicProposals[other].includes(number));

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

export const incomeGroups = [
  "low",
  "lower_middle",
  "upper_middle",
  "high",
] as const;
export type IncomeGroup = (typeof incomeGroups)[number];

export interface IncomeOnDay {
  readonly group: IncomeGroup;
  /** The fiscal year whose list says so. */
  readonly fiscalYear: number;
  /** True where the day's own list is not in the table yet and the last one stands in. */
  readonly carried: boolean;
}

/** An area's categories on one day: what a record stores as of its own date. */
export interface Categories {
  readonly ldc: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
  /** `null`: not classified by the World Bank, or not recorded that early. */
  readonly income: IncomeOnDay | null;
  /** Derived, not the OECD's own table. `null`: not recorded that early. */
  readonly oda: boolean | null;
}

/** What can be decided about the end of a country's time on the list of least developed ones; labels: `graduation.outcome.<code>`. */
export const ldcOutcomes = ["confirmed", "rescheduled"] as const;
export type LdcOutcome = (typeof ldcOutcomes)[number];
