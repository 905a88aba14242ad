import { digest, textOf } from "../../../app/domain/allocation/hash.server";
import type { RoundInput } from "../../../app/domain/allocation/model";
import { numbers } from "./random";

const name = (prefix: string, at: number) =>
  `${prefix}${String(at + 1).padStart(5, "0")}`;

/** The inputs of an invented round of so many requests and offers. */
export function inventInput(
  seed: number,
  requests: number,
  offers: number,
  change: Partial<RoundInput> = {},
): RoundInput {
  const { int, chance } = numbers(seed);
  const providers = Math.ceil(offers / 2);
  const pairs: [string, string, number][] = [];
  const misses: RoundInput["misses"][number][] = [];
  for (let request = 0; request < requests; request += 1) {
    for (let offer = 0; offer < offers; offer += 1) {
      const names = [name("R", request), name("O", offer)] as const;
      if (chance(0.2)) pairs.push([...names, 500 + int(500)]);
      else if (chance(0.05)) {
        const gate = chance(0.5) ? "language" : "score";
        const score = gate === "score" ? 400 + int(100) : 500 + int(400);
        misses.push({ request: names[0], offer: names[1], gate, score });
      }
    }
  }
  return {
    format: "fairway-round-1",
    rules: {
      ...{ version: "1", scoreVersion: "1", threshold: 500 },
      ...{ reservePercent: 50, mode: "optimal" },
    },
    seed: `seed ${seed}`,
    requests: Array.from({ length: requests }, (_, at) => ({
      id: name("R", at),
      isLdc: chance(0.4),
      partners: 1 + int(2),
      waitingDays: int(300),
    })),
    offers: Array.from({ length: offers }, (_, at) => ({
      id: name("O", at),
      provider: name("P", int(providers)),
      slots: 1 + int(2),
    })),
    providers: Array.from({ length: providers }, (_, at) => ({
      id: name("P", at),
      cap: chance(0.5) ? null : 1 + int(3),
    })),
    ...{ pairs, misses, fixed: [], vetoed: [] },
    ...change,
  };
}

export const inputsOf = (input: RoundInput): string => digest(textOf(input));
