import type { RequestStatus } from "../exchange/model";
import { DAY, type Instant } from "../kernel/clock";

/** One step of one request. */
export interface RequestStep {
  /** The request's. */
  readonly id: string;
  readonly event: string;
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
    for (const { id, to, at } of steps) {
      if (!reaches[stage].includes(to)) continue;
      const known = first.get(id);
      if (known === undefined || at < known) first.set(id, at);
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

/** States whose length says how the exchange works; drafts and ends say nothing. */
const passing = [
  "submitted",
  "received",
  "screening",
  "clarification",
  "open",
  "partly_matched",
  "matched",
  "in_delivery",
] as const satisfies readonly RequestStatus[];

export interface StayLine {
  readonly status: (typeof passing)[number];
  /** Stays that ended. A request that came back stays twice. */
  readonly count: number;
  readonly medianDays: number | null;
}

/** How long requests stayed in each state, in the middle of all stays that ended. */
export function staysOf(steps: readonly RequestStep[]): StayLine[] {
  const since = new Map<string, RequestStep>();
  const days = new Map<RequestStatus, number[]>();
  for (const step of steps) {
    const before = since.get(step.id);
    // A reminder is noted in the history and changes no state.
    if (before?.to === step.to) continue;
    since.set(step.id, step);
    if (!before) continue;
    const own = days.get(before.to) ?? [];
    own.push(wholeDays(before.at, step.at));
    days.set(before.to, own);
  }
  return passing.map((status) => {
    const own = days.get(status) ?? [];
    return { status, count: own.length, medianDays: median(own) };
  });
}

/** Who answers whom. Labels: `board.answers.<code>`. */
export const answerers = [
  "focal_point",
  "secretariat",
  "secretariat_offer",
  "secretariat_act",
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
