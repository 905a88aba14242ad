import { join } from "node:path";
import { OfferIndex } from "../app/domain/match/offer-index";
import { certificateOf, findFlaw } from "../app/domain/allocation/certificate";
import { solve } from "../app/domain/allocation/solve";
import { highs, solveByHighs } from "../tests/support/rounds/highs";
import { inventOffer, inventRequest } from "../tests/support/rounds/pairs";
import { numbers, randomProblem } from "../tests/support/rounds/random";
import { output } from "./support/process";
import { median, ms, quantile, say, title } from "./support/stats";

const time = <T>(run: () => T): readonly [taken: number, value: T] => {
  const started = performance.now();
  const value = run();
  return [performance.now() - started, value];
};

/** Suggestions for one new request after another against so many offers. */
function benchSuggestions(offers: number): void {
  title(`Exchange: suggestions against ${String(offers)} active offers`);
  const random = numbers(1);
  const list = Array.from({ length: offers }, (_, at) => {
    const offer = { ...inventOffer(random), freeSlots: 1 + random.int(3) };
    return [`O${String(at).padStart(7, "0")}`, offer] as const;
  });
  const [built, index] = time(() => new OfferIndex(list));
  say("reading all offers in", ms(built));
  const times = Array.from({ length: 60 }, () => {
    const request = inventRequest(random);
    return time(() => index.best(request, 10))[0];
  });
  const text = `${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}`;
  say("ten best for a new request", text, "<= 20 ms");
}

/** The whole way of a suggestion, with the transaction that keeps it. */
async function benchKeeping(offers: number, folder: string): Promise<void> {
  title(`Exchange: suggestions kept, ${String(offers)} offers in the database`);
  const script = ["bench/support/with-vite.ts", "bench/suggest.ts"];
  const args = ["--import", "tsx", ...script, String(offers)];
  const made = await output(process.execPath, args, {
    DATA_DIR: join(folder, "suggestions"),
  });
  const { read, quiet, afterChange, scan } = JSON.parse(made) as {
    readonly read: number;
    readonly quiet: readonly number[];
    readonly afterChange: readonly number[];
    readonly scan: readonly number[];
  };
  const both = (times: readonly number[]) =>
    `${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}`;
  say("reading all offers at the start", ms(read));
  say("one request's suggestions, kept", both(quiet));
  say("the same after an offer changed", both(afterChange));
  say("reading all offers for one request", ms(median(scan)));
  say("kept / reading all", (median(quiet) / median(scan)).toFixed(4));
}

/** One round of ours, beside the plain model of four stages where that ends in time. */
async function benchRound(
  [requests, offers, pairs]: readonly [number, number, number],
  withHighs: boolean,
): Promise<void> {
  const size = `${String(requests)} x ${String(offers)}, ${String(pairs)} pairs`;
  title(`Exchange: round of ${size}`);
  const problem = randomProblem(1, { requests, offers, pairs });
  const runs = Array.from({ length: withHighs ? 5 : 1 }, () =>
    time(() => solve(problem)),
  );
  const taken = median(runs.map(([one]) => one));
  const solution = runs[0]?.[1];
  if (!solution) return;
  const certificate = certificateOf(problem, solution);
  const [checked, isProven] = time(
    () =>
      certificate !== null &&
      findFlaw(problem, solution.chosen, certificate) === null,
  );
  const proven =
    isProven && solution.isUnique ? "proven, unique" : "NOT PROVEN";
  say(
    "ours, all four stages and the draw",
    ms(taken),
    withHighs ? "" : "<= 60 s",
  );
  say("its proof checked without a solver", `${ms(checked)}, ${proven}`);
  say(
    "resident memory",
    `${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
  );
  if (!withHighs) return;
  const solver = await highs();
  const [theirs, aims] = time(() => solveByHighs(solver, problem));
  const isSame = aims.every((value, at) => value === solution.aims[at]);
  say("HiGHS, plain model of four stages", ms(theirs));
  say(
    "ours / HiGHS",
    `${(taken / theirs).toFixed(4)}, ${isSame ? "same aims" : "DIFFERENT AIMS"}`,
    "<= 0.2",
  );
}

/**
 * Suggestions and rounds of the exchange; without server.
 * @param folder where a database can be made
 */
export async function benchExchange(
  isSmall: boolean,
  folder: string,
): Promise<void> {
  benchSuggestions(isSmall ? 1000 : 100_000);
  await benchKeeping(isSmall ? 500 : 20_000, folder);
  if (isSmall) return benchRound([40, 20, 300], true);
  await benchRound([400, 200, 8000], true);
  await benchRound([1000, 400, 20_000], true);
  await benchRound([10_000, 4000, 500_000], false);
}
