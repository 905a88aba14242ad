import type { ParticipantKind } from "../participant/model";
import type { TopicCode } from "../reference/model";

/** One published engagement: who helps, on what, where. */
export interface FlowFact {
  readonly provider: ParticipantKind;
  readonly topics: readonly TopicCode[];
  /** M49 code of the recipient's region. */
  readonly region: string;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Flows {
  readonly providers: readonly string[];
  readonly topics: readonly TopicCode[];
  readonly regions: readonly string[];
  /** Kind of provider to topic, then topic to region. */
  readonly given: readonly FlowLink[];
  readonly taken: readonly FlowLink[];
}

const byCount = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key]) => key);

const add = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/** The thickest first. */
const links = (counts: ReadonlyMap<string, number>): FlowLink[] =>
  byCount(counts).map((key) => {
    const [from = "", to = ""] = key.split(" ");
    return { from, to, count: counts.get(key) ?? 0 };
  });

/**
 * Kinds of providers, topics and regions of recipients with the lines between
 * them, the thickest first. An engagement on two topics counts on both.
 */
export function flowsOf(facts: readonly FlowFact[]): Flows {
  const providers = new Map<string, number>();
  const topics = new Map<string, number>();
  const regions = new Map<string, number>();
  const given = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { provider, topics: own, region } of facts) {
    for (const topic of own) {
      add(providers, provider);
      add(topics, topic);
      add(regions, region);
      add(given, `${provider} ${topic}`);
      add(taken, `${topic} ${region}`);
    }
  }
  return {
    providers: byCount(providers),
    topics: byCount(topics) as TopicCode[],
    regions: byCount(regions),
    given: links(given),
    taken: links(taken),
  };
}
