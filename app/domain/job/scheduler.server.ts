import { takeLease } from "../../../db/queries/job.server";
import type { Context, Services } from "../../context.server";
import { MINUTE } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { systemContext } from "./system-context.server";

/** Work the process does by itself, now and then. */
export interface Job {
  readonly name: string;
  /** Milliseconds between two looks. */
  readonly every: number;
  /** Cheap: is there anything to do? Only then is the lease taken. */
  hasWork(ctx: Context): Promise<boolean>;
  run(ctx: Context): Promise<void>;
}

/** Longer than any run: after it, another process may take over a dead one's job. */
const LEASE = 5 * MINUTE;

/**
 * Looks after the jobs until stopped. Each job runs in one process at a time:
 * the database lends it out.
 * @returns stop, which resolves when the running jobs have ended
 */
export function startScheduler(services: Services, jobs: readonly Job[]) {
  const holder = newId();
  const running = new Map<string, Promise<void>>();

  async function look(job: Job) {
    const ctx = systemContext(services);
    if (!(await job.hasWork(ctx))) return;
    const { now } = ctx;
    const lease = { name: job.name, holder, now, until: now + LEASE };
    const isOurs = await services.db.write((tx) => takeLease(tx, lease));
    if (isOurs) await job.run(ctx);
  }

  const timers = jobs.map((job) =>
    setInterval(() => {
      if (running.has(job.name)) return;
      const run = look(job)
        .catch((error: unknown) => {
          services.log.error({ err: error, job: job.name }, "job failed");
        })
        .finally(() => running.delete(job.name));
      running.set(job.name, run);
    }, job.every),
  );

  return async () => {
    timers.forEach((timer) => {
      clearInterval(timer);
    });
    await Promise.all(running.values());
  };
}
