import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { checkBundles } from "./bundles.mjs";
import { Problem, Unreadable } from "./problem.mjs";
import { WIDTH } from "./tiles.mjs";

/** Below this, starting threads takes longer than they save. */
const FEWEST = 200_000;
const MOST_THREADS = 8;

/** Parts of a range, one for each thread, each beginning with a bundle. */
export function partsOf({ from, to, cuts }, threads) {
  const bundles = Math.ceil((to - from) / WIDTH);
  const each = Math.ceil(bundles / threads) * WIDTH;
  const parts = [];
  for (let at = from; at < to; at += each)
    parts.push({ from: at, to: Math.min(to, at + each), cuts });
  return parts;
}

const bytesOf = (one) => Buffer.from(one.buffer, one.byteOffset, one.length);

/** What a thread found out, as it would have been found out here. */
function unpack({ roots, tails, problem, unreadable }) {
  if (problem) throw new Problem(problem.code, problem.words);
  if (unreadable !== undefined) throw new Unreadable(unreadable);
  return {
    roots: roots.map(bytesOf),
    tails: tails.map(([from, hashes]) => [from, hashes.map(bytesOf)]),
  };
}

const inThread = (place, part) =>
  new Promise((resolve, reject) => {
    const file = new URL("./bundle-thread.mjs", import.meta.url);
    const worker = new Worker(file, { workerData: { place, part } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });

/**
 * Checks all bundles of a log: a large mirror in a folder by several threads, so
 * that each core does its part. With `visit`, entries are told in their order,
 * by one.
 */
export async function checkAllBundles(
  source,
  range,
  visit,
  { threads = availableParallelism(), fewest = FEWEST } = {},
) {
  const count = Math.min(MOST_THREADS, threads);
  if (visit || !source.folder || count < 2 || range.to - range.from < fewest)
    return checkBundles(source, range, visit);
  const answers = await Promise.all(
    partsOf(range, count).map((part) => inThread(source.folder, part)),
  );
  // The first thing that is wrong is told, whichever was found first.
  const done = answers.map(unpack);
  return {
    roots: done.flatMap(({ roots }) => roots),
    tails: new Map(done.flatMap(({ tails }) => tails)),
  };
}
