import { listKnownFiles } from "../../../db/queries/file.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { DAY } from "../kernel/clock";

/** Ids in one question to the database. */
const BATCH = 500;

/**
 * Removes uploads that nothing names: their process died between writing them
 * and its transaction, or between a transaction that let them go and the disk.
 * An upload under way is younger than a day.
 *
 * A store whose greater part is unknown belongs to another database: somebody
 * started with the wrong one, or restored an old copy. Nothing is removed then.
 * @returns how many were removed
 */
export async function sweepOrphans(
  ctx: Pick<Context, "db" | "files" | "log">,
): Promise<number> {
  const { db, files, log } = ctx;
  const old = await files.listOlder(DAY);
  const parts = old.filter(({ isPart }) => isPart);
  const whole = old.filter(({ isPart }) => !isPart).map(({ id }) => id);
  const orphans: string[] = [];
  for (let from = 0; from < whole.length; from += BATCH) {
    const ids = whole.slice(from, from + BATCH);
    const known = new Set(await listKnownFiles(db.read, ids));
    orphans.push(...ids.filter((id) => !known.has(id)));
  }
  if (orphans.length * 2 > whole.length) {
    log.error(
      { unknown: orphans.length, files: whole.length },
      "most stored files are unknown to this database; none removed",
    );
    orphans.length = 0;
  }
  for (const id of orphans) await files.remove(id);
  for (const { id } of parts) await files.removePart(id);
  const removed = orphans.length + parts.length;
  if (removed > 0) log.info({ removed }, "swept files that nothing names");
  return removed;
}

/** Twice in a day: a process may be younger than one. */
export const sweepFiles: Job = {
  name: "file-sweep",
  every: DAY / 2,
  hasWork: () => Promise.resolve(true),
  async run(ctx) {
    await sweepOrphans(ctx);
  },
};
