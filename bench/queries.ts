import { goals, questions } from "./questions";
import { cpuTime } from "./support/process";
import { median, ms, quantile, say, title } from "./support/stats";

/** Milliseconds from request to the last byte of the answer, one after the other. */
export async function times(
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

/** Medians of one size of the register, by kind of question. */
export interface Taken {
  readonly time: ReadonlyMap<string, number>;
  readonly cpu: ReadonlyMap<string, number>;
}

/**
 * List, facets and search, each page rendered for the first time and taken with
 * everything HTTP adds.
 * @param acts on the register
 * @returns by kind of question the median, and the processor time each took
 */
export async function benchQueries(
  { origin, pid }: { readonly origin: string; readonly pid: number },
  { acts, samples }: { acts: number; samples: number },
): Promise<Taken> {
  title(`Pages of the register, first render, ${String(acts)} acts on it`);
  const [start = NaN] = await times(origin, ["/en/register?_=start"]);
  say("first page after the start", ms(start));
  await times(origin, ["/en/register?sort=name&_=1", "/en/register?q=a&_=1"]);
  // The past is loaded when somebody first asks for it.
  const [past = NaN] = await times(origin, ["/en/register?asOf=2025-01-01"]);
  say("first page of a past day", ms(past));
  const time = new Map<string, number>();
  const cpu = new Map<string, number>();
  // No address twice: the answer would come from the cache.
  let asked = 0;
  const pages = Math.max(1, Math.floor(acts / 25));
  for (const [kind, query] of Object.entries(questions)) {
    const addresses = Array.from(
      { length: samples },
      (_, i) => `${query(i, pages)}&_=${String((asked += 1))}`,
    );
    const before = cpuTime(pid);
    const taken = await times(origin, addresses);
    const used = (cpuTime(pid) - before) / samples;
    time.set(kind, median(taken));
    cpu.set(kind, used);
    say(`${kind}, p50`, ms(median(taken)));
    const goal = `<= ${String(goals[kind] ?? 50)} ms`;
    say(`${kind}, p95`, ms(quantile(taken, 0.95)), acts >= 99_000 ? goal : "");
    say(`${kind}, processor time`, ms(used));
  }
  return { time, cpu };
}

/** How much dearer a question became between two sizes. */
export function reportGrowth(
  small: Taken,
  large: Taken,
  what = "register",
  most = 2,
): void {
  title(`Growth from the smaller ${what} to the larger`);
  const goal = `< ${String(most)}`;
  for (const kind of small.time.keys()) {
    const grew = (by: keyof Taken) =>
      `x ${((large[by].get(kind) ?? NaN) / (small[by].get(kind) ?? NaN)).toFixed(2)}`;
    say(`${kind}, p50`, grew("time"), goal);
    say(`${kind}, processor time`, grew("cpu"), goal);
  }
}
