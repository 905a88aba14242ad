import { questions } from "./questions";
import { median, ms, quantile, say, title } from "./support/stats";

/** Milliseconds from request to the last byte of the answer, one after the other. */
async function times(
  origin: string,
  addresses: readonly string[],
): Promise<number[]> {
  const taken: number[] = [];
  for (const address of addresses) {
    const started = performance.now();
    const answer = await fetch(origin + address);
    await answer.arrayBuffer();
    taken.push(performance.now() - started);
    if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  }
  return taken;
}

/**
 * List, facets and search, each page rendered for the first time and taken with
 * everything HTTP adds.
 * @param acts on the register
 * @returns the median of each kind of question
 */
export async function benchQueries(
  origin: string,
  { acts, samples }: { acts: number; samples: number },
): Promise<ReadonlyMap<string, number>> {
  title(`Pages of the register, first render, ${String(acts)} acts on it`);
  const [start = NaN] = await times(origin, ["/en/register?_=start"]);
  say("first page after the start", ms(start));
  await times(origin, ["/en/register?sort=name&_=1", "/en/register?q=a&_=1"]);
  const medians = new Map<string, number>();
  // No address twice: the answer would come from the cache.
  let asked = 0;
  const pages = Math.max(1, Math.floor(acts / 25));
  for (const [kind, query] of Object.entries(questions)) {
    const addresses = Array.from(
      { length: samples },
      (_, i) => `/en/register?${query(i, pages)}&_=${String((asked += 1))}`,
    );
    const taken = await times(origin, addresses);
    medians.set(kind, median(taken));
    say(`${kind}, p50`, ms(median(taken)));
    const goal = acts >= 100_000 ? "<= 50 ms" : "";
    say(`${kind}, p95`, ms(quantile(taken, 0.95)), goal);
  }
  return medians;
}

/** How the medians grew between two sizes of the register. */
export function reportGrowth(
  small: ReadonlyMap<string, number>,
  large: ReadonlyMap<string, number>,
): void {
  title("Growth of the median from the smaller register to the larger");
  for (const [kind, before] of small) {
    say(kind, `x ${((large.get(kind) ?? NaN) / before).toFixed(2)}`, "< 2");
  }
}
