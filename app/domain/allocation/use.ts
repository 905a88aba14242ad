import type { Problem } from "./problem";

/** Places that a set of pairs takes, per offer and per provider, fixed ones too. */
export function used(problem: Problem, chosen: Uint8Array) {
  const offers = new Int32Array(problem.offers);
  const providers = new Int32Array(problem.providers);
  chosen.forEach((is, pair) => {
    if (is !== 1) return;
    const offer = problem.pairOffer[pair] as number;
    const provider = problem.providerOf[offer] as number;
    offers[offer] = (offers[offer] as number) + 1;
    providers[provider] = (providers[provider] as number) + 1;
  });
  return { offers, providers };
}
