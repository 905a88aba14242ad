import { existsSync, cpSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../tests/support/server";
import { topicCodes } from "../app/domain/reference/model";
import { practiceNumber } from "../app/domain/practice/number";
import { reportGrowth, times, type Taken } from "./queries";
import { cpuTime, memory, output } from "./support/process";
import { median, ms, quantile, say, title } from "./support/stats";
import { wordsToFind } from "./support/write-ups";

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

const list = "/en/practices";
const evidence = ["E0", "E1", "E2", "E3", "E4"];
const groups = ["ldc", "sids", "low", "high", "lldc"];

/** Milliseconds a p95 may take with 20,000 write-ups: issue 4. */
const goal = (kind: string) => (kind.startsWith("page") ? 20 : 30);

/** The i-th address of each kind; each has a query, to which more can be added. */
const questions: Readonly<Record<string, (i: number, size: number) => string>> =
  {
    list: (i, size) =>
      `${list}?page=${String(1 + ((i * 7919) % Math.floor(size / 20)))}&sort=${at(["newest", "evidence", "adoptions"], i)}`,
    facets: (i) =>
      `${list}?topic=${at(topicCodes, i)}&evidence=${at(evidence, i)}&group=${at(groups, Math.floor(i / 5))}`,
    ...Object.fromEntries(
      Object.entries(wordsToFind).map(([script, words]) => [
        `search, ${script}`,
        (i: number) => `${list}?q=${encodeURIComponent(at(words, i))}`,
      ]),
    ),
    "did you mean": (i) =>
      `${list}?q=${encodeURIComponent(`${at(wordsToFind.Latin, i)}zq`)}`,
    "gap map": (i) => `${list}/map?region=${at(["002", "142", "150"], i)}`,
    "page of one": (i, size) =>
      `${list}/${practiceNumber(1 + ((i * 7919) % size))}?text=en`,
  };

/** Pages of a kind that are asked for, and not counted, before the others. */
const warmUp = (samples: number) => Math.floor(samples * 2.5);

async function measure(
  { origin, pid }: { readonly origin: string; readonly pid: number },
  { write, samples }: { write: number; samples: number },
): Promise<Taken> {
  title(`Pages of the library, first render, ${String(write)} write-ups`);
  const [start = NaN] = await times(origin, [`${list}?_=start`]);
  say("first page after the start", ms(start));
  // The words of titles are read when somebody first finds nothing.
  const [lost = NaN] = await times(origin, [`${list}?q=qzqzqz`]);
  say("first search that finds nothing", ms(lost));
  const time = new Map<string, number>();
  const cpu = new Map<string, number>();
  let asked = 0;
  for (const [kind, query] of Object.entries(questions)) {
    const next = (i: number) => `${query(i, write)}&_=${String((asked += 1))}`;
    // A portal that runs has done this before: its code is compiled by then.
    await times(
      origin,
      Array.from({ length: warmUp(samples) }, (_, i) => next(i + samples)),
    );
    const addresses = Array.from({ length: samples }, (_, i) => next(i));
    const before = cpuTime(pid);
    const taken = await times(origin, addresses);
    const used = (cpuTime(pid) - before) / samples;
    time.set(kind, median(taken));
    cpu.set(kind, used);
    say(`${kind}, p50`, ms(median(taken)));
    const most = `<= ${String(goal(kind))} ms`;
    say(`${kind}, p95`, ms(quantile(taken, 0.95)), write >= 20_000 ? most : "");
    say(`${kind}, processor time`, ms(used));
  }
  return { time, cpu };
}

/** The built portal on a library of so many write-ups, in six languages each. */
async function library(write: number, samples: number, folder: string) {
  const dataDir = join(folder, `practices-${String(write)}`);
  const kept = process.env["BENCH_DATA"];
  const before = kept ? join(kept, `practices-${String(write)}`) : dataDir;
  const started = performance.now();
  if (!existsSync(before)) {
    const seed = ["bench/seed-practices.ts", String(write)];
    const args = ["--import", "tsx", ...seed];
    await output(process.execPath, args, { DATA_DIR: before });
  }
  if (before !== dataDir) cpSync(before, dataDir, { recursive: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  title(`A library of ${String(write)} write-ups, ready in ${seconds} s`);
  const server = await startServer({ DATA_DIR: dataDir });
  try {
    const taken = await measure(server, { write, samples });
    const resident = memory(server.pid, "VmRSS").toFixed(0);
    say("resident memory", `${resident} MB`, "<= 250 MB");
    return taken;
  } finally {
    await server.stop();
  }
}

/** The library at two sizes, and how much dearer its pages become. */
export async function benchPractices(
  isSmall: boolean,
  folder: string,
): Promise<void> {
  const samples = isSmall ? 2 : 60;
  const [few, many] = isSmall ? [40, 80] : [2000, 20_000];
  const small = await library(few, samples, folder);
  const large = await library(many, samples, folder);
  reportGrowth(small, large, "library", 3);
}
