import { withPair, withSlot } from "./change";
import { decide } from "./decide";
import type { ReasonCode, RoundInput, TieHash } from "./model";
import type { PreparedRound } from "./prepare";
import { relaxationOrder, type Relaxation } from "./reasons";
import type { SolveOptions } from "./solve";
import { used } from "./use";

/** How often a round may be solved again to explain it: often when it is small. */
export const solveBudget = (pairs: number): number =>
  Math.min(600, Math.floor(10_000_000 / Math.max(1, pairs)));

/** Offers tried for one more slot, the best fitting first. */
const mostSlots = 3;

interface Candidate extends Relaxation {
  readonly at: number;
}

/**
 * Looks for the cheapest single change that serves a request, by solving the
 * round again with each: passing one gate, a lower threshold, one more slot.
 */
export class Relaxations {
  private left: number;
  private readonly use: ReturnType<typeof used>;
  private readonly requestAt: Map<string, number>;
  private readonly offerAt: Map<string, number>;

  constructor(
    private readonly input: RoundInput,
    private readonly round: PreparedRound,
    chosen: Uint8Array,
    private readonly options: SolveOptions & { readonly hash: TieHash },
  ) {
    this.left = solveBudget(round.problem.score.length);
    this.use = used(round.problem, chosen);
    this.requestAt = new Map(round.requestIds.map((id, at) => [id, at]));
    this.offerAt = new Map(round.offerIds.map((id, at) => [id, at]));
  }

  cheapest(id: string): Relaxation | null {
    const request = this.requestAt.get(id) ?? -1;
    for (const candidate of this.candidates(id, request)) {
      const { kind, offer, score } = candidate;
      if (this.serves(request, candidate)) return { kind, offer, score };
    }
    return null;
  }

  private candidates(id: string, request: number): Candidate[] {
    const { problem, offerIds } = this.round;
    const missed = this.input.misses
      .filter((miss) => miss.request === id)
      .map(({ gate, offer, score }) => ({
        kind: gate as ReasonCode,
        offer,
        score,
        at: this.offerAt.get(offer) ?? -1,
      }))
      .filter(({ kind, at }) => at >= 0 && relaxationOrder.includes(kind));
    const full: Candidate[] = [];
    problem.pairRequest.forEach((at, pair) => {
      if (at !== request) return;
      const offer = problem.pairOffer[pair] as number;
      const score = problem.score[pair] as number;
      full.push({
        kind: "capacity",
        offer: offerIds[offer] ?? "",
        score,
        at: offer,
      });
    });
    const best = full.sort((a, b) => b.score - a.score || a.at - b.at);
    const place = ({ kind }: Candidate) => relaxationOrder.indexOf(kind);
    return [...missed, ...best.slice(0, mostSlots)].sort(
      (a, b) => place(a) - place(b) || b.score - a.score || a.at - b.at,
    );
  }

  private serves(request: number, { kind, at, score }: Candidate): boolean {
    const { problem } = this.round;
    const provider = problem.providerOf[at] as number;
    const cap = problem.caps[provider] as number;
    const hasRoom =
      (this.use.offers[at] as number) < (problem.slots[at] as number) &&
      (cap < 0 || (this.use.providers[provider] as number) < cap);
    const isPlace = kind === "capacity" || kind === "slot";
    // With room the present result and this pair are better than any without it.
    if (hasRoom && !isPlace) return true;
    if (this.left <= 0) return false;
    this.left -= 1;
    const { seed, rules } = this.input;
    const { hash } = this.options;
    let round = this.round;
    if (isPlace) round = withSlot(round, at, rules.reservePercent);
    if (kind !== "capacity") {
      const pair = { request, offer: at, score, isFixed: false };
      round = withPair(round, pair, { seed, hash });
    }
    const { chosen } = decide(this.input, round, this.options);
    return chosen.some(
      (is, pair) => is === 1 && round.problem.pairRequest[pair] === request,
    );
  }
}
