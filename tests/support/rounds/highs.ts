import loadHighs from "highs";
import type { Problem } from "../../../app/domain/allocation/problem";

export type Highs = Awaited<ReturnType<typeof loadHighs>>;
export const highs = (): Promise<Highs> => loadHighs();

const sum = (terms: readonly string[]) =>
  terms.length === 0
    ? "0 zero"
    : // The reader of the format takes lines of some 500 characters.
      terms
        .map((term, at) => (at % 20 === 19 ? `${term}\n` : term))
        .join(" + ");

/** The plain linear model of a round, without the objective; whole by its nature. */
function model(problem: Problem) {
  const ofRequest: string[][] = Array.from(
    { length: problem.requests },
    () => [],
  );
  const ofOffer: string[][] = Array.from({ length: problem.offers }, () => []);
  const ldc: string[][] = Array.from({ length: problem.offers }, () => []);
  const ofProvider: string[][] = Array.from(
    { length: problem.providers },
    () => [],
  );
  const bounds: string[] = [];
  for (let pair = 0; pair < problem.score.length; pair += 1) {
    const request = problem.pairRequest[pair]!;
    const offer = problem.pairOffer[pair]!;
    ofRequest[request]!.push(`x${pair}`);
    ofOffer[offer]!.push(`x${pair}`);
    if (problem.isLdc[request] === 1) ldc[offer]!.push(`x${pair}`);
    ofProvider[problem.providerOf[offer]!]!.push(`x${pair}`);
    bounds.push(
      problem.isFixed[pair] === 1 ? `x${pair} = 1` : `0 <= x${pair} <= 1`,
    );
  }
  const rows: string[] = [];
  ofRequest.forEach((terms, at) => {
    rows.push(`${sum(terms)} <= ${problem.partners[at]!}`);
    rows.push(`${sum(terms)} - z${at} >= 0`);
    bounds.push(`0 <= z${at} <= 1`);
  });
  ofOffer.forEach((terms, at) => {
    rows.push(`${sum(terms)} <= ${problem.slots[at]!}`);
    rows.push(`${sum(ldc[at]!)} - y${at} >= 0`);
    bounds.push(`0 <= y${at} <= ${problem.reserve[at]!}`);
  });
  ofProvider.forEach((terms, at) => {
    const cap = problem.caps[at]!;
    if (cap >= 0) rows.push(`${sum(terms)} <= ${cap}`);
  });
  bounds.push("0 <= zero <= 0");
  return { rows, bounds };
}

/** The four stages, each with the ones before held at what they reached. */
export function solveByHighs(solver: Highs, problem: Problem): number[] {
  const { rows, bounds } = model(problem);
  const index = (length: number) => Array.from({ length }, (_, at) => at);
  const aims = [
    sum(index(problem.offers).map((at) => `y${at}`)),
    sum(index(problem.requests).map((at) => `z${at}`)),
    sum(
      index(problem.score.length).map((at) => `${problem.score[at]!} x${at}`),
    ),
    sum(index(problem.requests).map((at) => `${problem.waiting[at]!} z${at}`)),
  ];
  const reached: number[] = [];
  for (const [stage, aim] of aims.entries()) {
    const held = reached.map((value, at) => `${aims[at]!} >= ${value}`);
    const text = [
      ...["Maximize", aim, "Subject To", ...rows, ...held],
      ...["Bounds", ...bounds, "End"],
    ].join("\n");
    const result = solver.solve(text);
    if (result.Status !== "Optimal")
      throw new Error(`stage ${stage}: ${result.Status}`);
    reached.push(Math.round(result.ObjectiveValue));
  }
  return reached;
}
