import { parentPort, workerData } from "node:worker_threads";
import { checkBundles } from "./bundles.mjs";
import { Problem, Unreadable } from "./problem.mjs";
import { openSource } from "./source.mjs";

/** One thread's part of the bundles of a mirror; see `threads.mjs`. */
async function work({ place, part }) {
  try {
    const { roots, tails } = await checkBundles(openSource(place), part);
    return { roots, tails: [...tails] };
  } catch (error) {
    if (error instanceof Problem)
      return { problem: { code: error.code, words: error.message } };
    if (error instanceof Unreadable) return { unreadable: error.message };
    throw error;
  }
}

parentPort.postMessage(await work(workerData));
