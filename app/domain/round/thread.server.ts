import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { RoundNews, RoundWork } from "./work";

/** The built entry beside or above this file; in development the source itself. */
function startThread(workerData: RoundWork): Worker {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const folder of [here, dirname(here)]) {
    const file = join(folder, "round-worker.js");
    if (existsSync(file)) return new Worker(file, { workerData });
  }
  const source = pathToFileURL(join(here, "worker.server.ts")).href;
  // A thread does not inherit what reads TypeScript; it must begin with it.
  const code = `import("tsx/esm/api").then((tsx) => tsx.tsImport("${source}", "${import.meta.url}"))`;
  return new Worker(code, { workerData, eval: true });
}

export interface Solving {
  readonly inputs: string;
  readonly limitSeconds: number;
  readonly onProgress: (step: "solving" | "explaining", share: number) => void;
}

/** What a thread ended with. */
export type Solved = Extract<RoundNews, { kind: "done" }>;

/**
 * Solves a round in a thread of its own, so that readers do not wait for it.
 * `stop` asks it to end soon with what it has; the promise then resolves as
 * always. Rejects when the inputs are no round or the thread dies.
 */
export function solveInThread({ inputs, limitSeconds, onProgress }: Solving): {
  readonly solved: Promise<Solved>;
  readonly stop: () => void;
} {
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const worker = startThread({ inputs, limitSeconds, stop });
  const solved = new Promise<Solved>((resolve, reject) => {
    worker.on("message", (news: RoundNews) => {
      if (news.kind === "progress") onProgress(news.step, news.share);
      else resolve(news);
    });
    worker.on("error", reject);
    worker.on("exit", (code) =>
      reject(new Error(`the round's thread ended with ${code}`)),
    );
  });
  return { solved, stop: () => void Atomics.store(flag, 0, 1) };
}
