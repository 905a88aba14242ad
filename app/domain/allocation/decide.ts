import { deferredAcceptance } from "./acceptance";
import { aimsOf } from "./aims";
import { certificateOf } from "./certificate";
import type { RoundInput } from "./model";
import type { PreparedRound } from "./prepare";
import { ranksOf } from "./ranks";
import type { RoundResult } from "./result";
import { solve, type SolveOptions } from "./solve";

/** One way to decide the round: `chosen` per pair, and how sure it is. */
export type Decided = Pick<
  RoundResult,
  "status" | "aims" | "bounds" | "isUnique" | "certificate"
> & { readonly chosen: Uint8Array };

/** Decides a round in the mode its rules name, without reasons. */
export function decide(
  input: RoundInput,
  round: PreparedRound,
  options: SolveOptions,
): Decided {
  const { problem } = round;
  if (input.rules.mode === "deferred") {
    const chosen = deferredAcceptance(problem, ranksOf(input, round));
    return {
      status: "stable",
      chosen,
      aims: aimsOf(problem, chosen),
      bounds: [null, null, null, null],
      isUnique: true,
      certificate: null,
    };
  }
  const solution = solve(problem, options);
  const { status, chosen, aims, bounds, isUnique } = solution;
  const certificate = certificateOf(problem, solution);
  return { status, chosen, aims, bounds, isUnique, certificate };
}
