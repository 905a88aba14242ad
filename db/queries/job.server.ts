import { and, eq, lt, or } from "drizzle-orm";
import type { Tx } from "../client.server";
import { jobLeases } from "../schema/system.server";

/**
 * Takes or renews the lease of a job.
 * @returns false while another process holds it
 */
export async function takeLease(
  tx: Tx,
  lease: { name: string; holder: string; now: number; until: number },
): Promise<boolean> {
  const { name, holder, now, until } = lease;
  const taken = await tx
    .update(jobLeases)
    .set({ holder, until })
    .where(
      and(
        eq(jobLeases.name, name),
        or(eq(jobLeases.holder, holder), lt(jobLeases.until, now)),
      ),
    )
    .returning({ name: jobLeases.name });
  if (taken.length > 0) return true;
  const made = await tx
    .insert(jobLeases)
    .values({ name, holder, until })
    .onConflictDoNothing()
    .returning({ name: jobLeases.name });
  return made.length > 0;
}
