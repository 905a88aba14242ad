import type { TaggedText } from "../kernel/localized";
import type { TopicCode } from "../reference/model";

/** One published engagement: who helps, on what, where. */
export interface FlowFact {
  /** The providing participant's id. */
  readonly provider: string;
  readonly topics: readonly TopicCode[];
  /** ISO 3166-1 alpha-3 code of the recipient. */
  readonly area: string;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Flows {
  /** Ids of providers; the small ones together are `otherDonors`. */
  readonly providers: readonly string[];
  readonly topics: readonly TopicCode[];
  /** Codes of recipients; the small ones together are `otherRecipients`. */
  readonly recipients: readonly string[];
  /** Provider to topic, then topic to recipient. */
  readonly given: readonly FlowLink[];
  readonly taken: readonly FlowLink[];
}

/** Flows with the names of the providers in them, by id. */
export interface NamedFlows extends Flows {
  readonly names: Readonly<Record<string, readonly TaggedText[]>>;
}

export const otherDonors = "other-donors";
export const otherRecipients = "other-recipients";
/** Boxes of a column; more of them nobody can tell apart. */
const MOST = 12;

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

/** Every key for itself while there is room, the smallest ones under one name. */
function gathered(keys: readonly string[], other: string) {
  const counts = new Map<string, number>();
  for (const key of keys) add(counts, key);
  const all = byCount(counts);
  const kept = new Set(all.length > MOST ? all.slice(0, MOST - 1) : all);
  return (key: string) => (kept.has(key) ? key : other);
}

/**
 * Donors, topics and recipients with the lines between them, the thickest
 * first. An engagement on two topics counts on both.
 */
export function flowsOf(facts: readonly FlowFact[]): Flows {
  const each = facts.flatMap(({ topics, ...ends }) =>
    topics.map((topic) => ({ ...ends, topic })),
  );
  const donorOf = gathered(
    each.map(({ provider }) => provider),
    otherDonors,
  );
  const recipientOf = gathered(
    each.map(({ area }) => area),
    otherRecipients,
  );
  const counts = {
    providers: new Map<string, number>(),
    topics: new Map<string, number>(),
    recipients: new Map<string, number>(),
    given: new Map<string, number>(),
    taken: new Map<string, number>(),
  };
  for (const { provider, topic, area } of each) {
    const [from, to] = [donorOf(provider), recipientOf(area)];
    add(counts.providers, from);
    add(counts.topics, topic);
    add(counts.recipients, to);
    add(counts.given, `${from} ${topic}`);
    add(counts.taken, `${topic} ${to}`);
  }
  const last = (keys: string[], other: string) => [
    ...keys.filter((key) => key !== other),
    ...keys.filter((key) => key === other),
  ];
  return {
    providers: last(byCount(counts.providers), otherDonors),
    topics: byCount(counts.topics) as TopicCode[],
    recipients: last(byCount(counts.recipients), otherRecipients),
    given: links(counts.given),
    taken: links(counts.taken),
  };
}
