import {
  capacityLevels,
  eligibleGroups,
  modalities,
  type DayWindow,
} from "../exchange/model";
import { legalTraditions } from "../practice/model";
import { shareProposal, topicCodes, type TopicCode } from "../reference/model";

/** Codes as bits of one number; lists here have 31 codes at most. */
const masker = (codes: readonly string[]) => {
  const bit = new Map(codes.map((code, at) => [code, 1 << at]));
  return (list: readonly string[]): number =>
    list.reduce((mask, code) => mask | (bit.get(code) ?? 0), 0);
};

export const topicMask = masker(topicCodes);
export const modalityMask = masker(modalities);
export const levelMask = masker(capacityLevels);
export const groupMask = masker(eligibleGroups);
export const traditionMask = masker(legalTraditions);

/** Topics that share a proposal with one, the topic itself included. */
export const nearMask = (topic: TopicCode): number =>
  topicMask(topicCodes.filter((other) => shareProposal(topic, other)));

/** Levels beside a level: those that count for a quarter. */
export const besideMask = (level: (typeof capacityLevels)[number]): number =>
  levelMask(
    capacityLevels.filter(
      (_, at) => Math.abs(at - capacityLevels.indexOf(level)) === 1,
    ),
  );

/** Numbers for codes of an open list, in the order they are met. */
export class Numbering {
  private readonly known = new Map<string, number>();

  of(code: string): number {
    const found = this.known.get(code);
    if (found !== undefined) return found;
    this.known.set(code, this.known.size);
    return this.known.size - 1;
  }

  find(code: string): number | undefined {
    return this.known.get(code);
  }
}

/** A side that names no window is free at any time. */
export const anyDay = { from: -0x7fffffff, to: 0x7fffffff };

/** The days of a window as numbers since 1970; no window is all days. */
export const daysOf = (window: DayWindow | null) =>
  window === null
    ? anyDay
    : {
        from: Date.parse(`${window.from}T00:00:00Z`) / 86_400_000,
        to: Date.parse(`${window.to}T00:00:00Z`) / 86_400_000,
      };
