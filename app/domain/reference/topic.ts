import type { CrsCode } from "./crs";
import {
  topicCodes,
  topicProposals,
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
  code: TopicCode,
  crs: readonly CrsCode[],
  sdg: readonly SdgTarget[],
): Topic => ({ proposals: topicProposals[code], crs, sdg });

/** What each topic maps to. The mappings are this portal's own. */
export const topics: Readonly<Record<TopicCode, Topic>> = {
  DF01: topic("DF01", ["15110", "22010"], ["16.6", "17.14"]),
  DF02: topic("DF02", ["15130"], ["16.10"]),
  DF03: topic("DF03", ["15110"], ["16.6"]),
  DF04: topic("DF04", ["15130", "33110"], ["17.10"]),
  DF05: topic("DF05", ["15144", "32182"], ["17.6"]),
  DF06: topic("DF06", ["15110"], ["16.6"]),
  DF07: topic("DF07", ["33110", "25010"], ["17.10"]),
  DF08: topic("DF08", ["33110", "15110"], ["16.6", "16.b"]),
  DF09: topic("DF09", ["33130", "33140"], ["17.10", "17.14"]),
  DF10: topic("DF10", ["33120", "24010"], ["17.11"]),
  DF11: topic("DF11", ["22040", "22020"], ["9.1", "9.c"]),
  DF12: topic("DF12", ["22010", "22040"], ["9.1"]),
  DF13: topic("DF13", ["22040", "43082"], ["9.5", "17.6"]),
  DF14: topic("DF14", ["25010"], ["8.3", "16.b"]),
  DF15: topic("DF15", ["15132", "15130"], ["16.4", "16.3"]),
  DF16: topic("DF16", ["33110"], ["17.10", "10.a"]),
  DF17: topic("DF17", ["43081", "33181"], ["17.9", "4.4"]),
  DF18: topic("DF18", ["25030"], ["8.3", "9.3", "5.b"]),
  DF19: topic("DF19", ["16062"], ["17.18"]),
};

export const isTopicCode = (code: string): code is TopicCode =>
  topicCodes.some((known) => known === code);

export const topicsOfProposal = (proposal: Proposal): TopicCode[] =>
  topicCodes.filter((code) => topics[code].proposals.includes(proposal));
