import { parentPort, workerData } from "node:worker_threads";
import { allocate } from "../allocation/allocate";
import { digest, textOf, tieHash } from "../allocation/hash.server";
import type { RoundInput } from "../allocation/model";
import type { RoundNews, RoundWork } from "./work";

/*
 * The entry of the thread that solves a round: it reads what it is given, and
 * neither database nor environment.
 */
const work = workerData as RoundWork;
const tell = (news: RoundNews) => parentPort?.postMessage(news);
const flag = new Int32Array(work.stop);
const end = performance.now() + work.limitSeconds * 1000;
const wasAsked = () => Atomics.load(flag, 0) === 1;
let told = 0;

const result = allocate(JSON.parse(work.inputs) as RoundInput, {
  hash: tieHash,
  inputs: digest(work.inputs),
  shouldStop: () => wasAsked() || performance.now() > end,
  onProgress: (step, share) => {
    // A step's beginning, and then a few times a second.
    if (share > 0 && performance.now() - told < 200) return;
    told = performance.now();
    tell({ kind: "progress", step, share });
  },
});
tell({ kind: "done", result: textOf(result), wasAsked: wasAsked() });
