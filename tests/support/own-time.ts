import { readFileSync } from "node:fs";

/**
 * Milliseconds that a thread could have run but had to wait for a processor,
 * since it began; 0 where the system doesn't tell.
 * Source: proc_pid_schedstat(5), whose second figure counts nanoseconds.
 */
function queuedMs(task: string): number {
  try {
    const figures = readFileSync(`/proc/${task}/schedstat`, "utf8").split(" ");
    return Number(figures[1] ?? 0) / 1e6;
  } catch {
    return 0;
  }
}

/**
 * How long `work` took, without what the thread that answers in process `pid`
 * and our own spent queueing for a processor: on a busy machine that wait is
 * most of what a client sees, and none of it is the server's doing.
 */
export async function ownTime<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ result: T; ms: number }> {
  const queued = () => queuedMs(String(pid)) + queuedMs("thread-self");
  const [started, before] = [performance.now(), queued()];
  const result = await work();
  const ms = performance.now() - started - (queued() - before);
  return { result, ms };
}
