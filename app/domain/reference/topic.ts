import type { CrsCode } from "./crs";
import {
  topicCodes,
  type Proposal,
  type SdgTarget,
  type TopicCode,
} from "./model";

export interface Topic {
  readonly proposals: readonly Proposal[];
  /** OECD purpose codes, the first being the main one. */
  readonly crs: readonly CrsCode[];
  readonly sdg: readonly SdgTarget[];
}

const topic = (
  proposals: readonly Proposal[],
  crs: readonly CrsCode[],
  sdg: readonly SdgTarget[],
): Topic => ({ proposals, crs, sdg });

/** What each topic maps to. The mappings are this portal's own. */
export const topics: Readonly<Record<TopicCode, Topic>> = {
  DF01: topic([7, 8], ["15110", "22010"], ["16.6", "17.14"]),
  DF02: topic([4], ["15130"], ["16.10"]),
  DF03: topic([4, 7], ["15110"], ["16.6"]),
  DF04: topic([2, 4], ["15130", "33110"], ["17.10"]),
  DF05: topic([4, 9], ["15144", "32182"], ["17.6"]),
  DF06: topic([3], ["15110"], ["16.6"]),
  DF07: topic([5], ["33110", "25010"], ["17.10"]),
  DF08: topic([2, 7], ["33110", "15110"], ["16.6", "16.b"]),
  DF09: topic([2, 7], ["33130", "33140"], ["17.10", "17.14"]),
  DF10: topic([1], ["33120", "24010"], ["17.11"]),
  DF11: topic([1, 8], ["22040", "22020"], ["9.1", "9.c"]),
  DF12: topic([3, 9, 11], ["22010", "22040"], ["9.1"]),
  DF13: topic([9], ["22040", "43082"], ["9.5", "17.6"]),
  DF14: topic([6, 9], ["25010"], ["8.3", "16.b"]),
  DF15: topic([11], ["15132", "15130"], ["16.4", "16.3"]),
  DF16: topic([2, 10], ["33110"], ["17.10", "10.a"]),
  DF17: topic([8], ["43081", "33181"], ["17.9", "4.4"]),
  DF18: topic([1, 8], ["25030"], ["8.3", "9.3", "5.b"]),
  DF19: topic([7, 8], ["16062"], ["17.18"]),
};

export const isTopicCode = (code: string): code is TopicCode =>
  topicCodes.some((known) => known === code);

export const topicsOfProposal = (proposal: Proposal): TopicCode[] =>
  topicCodes.filter((code) => topics[code].proposals.includes(proposal));

/** Whether two topics serve a common proposal. */
export const shareProposal = (one: TopicCode, other: TopicCode): boolean =>
  topics[one].proposals.some((number) =>
    topics[other].proposals.includes(number),
  );
