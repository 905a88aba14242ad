import type { Certificate } from "./certificate";
import type {
  AimVector,
  ReasonCode,
  RoundPair,
  RoundRules,
  SolveStatus,
} from "./model";
import type { Relaxation } from "./reasons";

export interface Unmatched {
  readonly request: string;
  readonly reasons: readonly ReasonCode[];
  /** The cheapest single change that would serve it; null where none was found. */
  readonly relaxation: Relaxation | null;
}

/** What a round gives: a proposal, with everything needed to check it. */
export interface RoundResult {
  readonly format: "fairway-round-result-1";
  /** SHA-256 of the inputs in canonical JSON, in hexadecimal. */
  readonly inputs: string;
  readonly rules: RoundRules;
  /** `stable` is the result of deferred acceptance, which has no optimum to prove. */
  readonly status: SolveStatus | "stable";
  readonly aims: AimVector;
  /** What nothing can exceed, aim by aim; null: not known, or not asked. */
  readonly bounds: readonly (number | null)[];
  readonly isUnique: boolean;
  readonly pairs: readonly RoundPair[];
  readonly unmatched: readonly Unmatched[];
  /** Limits that are used up: more of them might have helped somebody. */
  readonly full: {
    readonly offers: readonly string[];
    readonly providers: readonly string[];
  };
  /** Pairs that both sides would rather have, by rank or else by score. */
  readonly blocking: number;
  readonly certificate: Certificate | null;
}
