import type { RequestStatus } from "../exchange/model";
import { DAY, type Instant } from "../kernel/clock";

/** One step of one request. */
export interface RequestStep {
  readonly requestId: string;
  readonly to: RequestStatus;
  readonly at: Instant;
}

/** The stages of the funnel. Labels: `board.stage.<code>`. */
export const funnelStages = [
  "submitted",
  "endorsed",
  "open",
  "matched",
  "in_delivery",
  "fulfilled",
] as const;
export type FunnelStage = (typeof funnelStages)[number];

/** States by which a request has come as far as a stage. */
const reaches: Readonly<Record<FunnelStage, readonly RequestStatus[]>> = {
  submitted: ["submitted"],
  endorsed: ["endorsed"],
  open: ["open"],
  matched: ["partly_matched", "matched"],
  in_delivery: ["in_delivery"],
  fulfilled: ["fulfilled", "partly_fulfilled"],
};

export interface FunnelLine {
  readonly stage: FunnelStage;
  /** Requests that ever came so far. */
  readonly count: number;
  /** Days from the stage before to this one; null when none made the step. */
  readonly medianDays: number | null;
}

/** The middle of some numbers; of an even count the lower middle, so that it did happen. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

const wholeDays = (from: Instant, to: Instant) =>
  Math.max(0, Math.floor((to - from) / DAY));

/** How many requests came how far, and how long the step took in the middle. */
export function funnelOf(steps: readonly RequestStep[]): FunnelLine[] {
  const firsts = funnelStages.map((stage) => {
    const first = new Map<string, Instant>();
    for (const { requestId, to, at } of steps) {
      if (!reaches[stage].includes(to)) continue;
      const known = first.get(requestId);
      if (known === undefined || at < known) first.set(requestId, at);
    }
    return first;
  });
  return funnelStages.map((stage, index) => {
    const own = firsts[index] ?? new Map<string, Instant>();
    const before = firsts[index - 1];
    const waits = [...own].flatMap(([id, at]) => {
      const from = before?.get(id);
      return from === undefined ? [] : [wholeDays(from, at)];
    });
    return { stage, count: own.size, medianDays: median(waits) };
  });
}

/** Who answers whom. Labels: `board.answers.<code>`. */
export const answerers = [
  "focal_point",
  "secretariat",
  "requester",
  "provider",
] as const;
export type Answerer = (typeof answerers)[number];

/** Something one side was asked: answered in time, late, or not (yet). */
export interface Asked {
  readonly by: Answerer;
  readonly askedAt: Instant;
  /** Null: no answer. */
  readonly answeredAt: Instant | null;
  /** An answer by then is in time. */
  readonly dueAt: Instant;
}

export interface AnswerLine {
  readonly by: Answerer;
  /** Questions whose time has run out or that were answered. */
  readonly asked: number;
  readonly inTime: number;
  readonly late: number;
  readonly never: number;
  readonly medianDays: number | null;
}

/** How reliably each side answers; what is still within its time counts for nobody. */
export const answersOf = (all: readonly Asked[], now: Instant): AnswerLine[] =>
  answerers.map((by) => {
    const known = all.filter(
      (one) => one.by === by && (one.answeredAt !== null || one.dueAt < now),
    );
    const given = known.flatMap((one) =>
      one.answeredAt === null ? [] : [{ ...one, answeredAt: one.answeredAt }],
    );
    const inTime = given.filter((one) => one.answeredAt <= one.dueAt).length;
    return {
      by,
      asked: known.length,
      inTime,
      late: given.length - inTime,
      never: known.length - given.length,
      medianDays: median(
        given.map((one) => wholeDays(one.askedAt, one.answeredAt)),
      ),
    };
  });

export interface Share {
  readonly part: number;
  readonly of: number;
}

/** A part of a whole in whole percent, halves up; null of nothing. */
export const percent = ({ part, of }: Share): number | null =>
  of === 0 ? null : Math.floor((part * 200 + of) / (of * 2));
