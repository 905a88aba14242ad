import { eq, inArray } from "drizzle-orm";
import type { RegisterEntry } from "../../app/domain/register/model";
import type { Tx } from "../client.server";
import { registerEntries } from "../schema/register.server";
import { dataVersions } from "../schema/system.server";

const TOPIC = "register";
/** Rows in one statement, far below either engine's limit of parameters. */
const BATCH = 200;

/**
 * The next revision of the register. Every transaction that changes the
 * register changes this row, so revisions rise in the order of commits.
 */
async function nextRevision(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.topic, TOPIC));
  const revision = Number(row?.version ?? 0) + 1;
  const version = String(revision);
  await tx
    .insert(dataVersions)
    .values({ topic: TOPIC, version })
    .onConflictDoUpdate({ target: dataVersions.topic, set: { version } });
  return revision;
}

/** Writes rows of the register anew, under one revision. */
export async function replaceEntries(
  tx: Tx,
  entries: readonly RegisterEntry[],
): Promise<void> {
  const revision = await nextRevision(tx);
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = entries.slice(from, from + BATCH);
    await removeEntries(
      tx,
      batch.map(({ seq }) => seq),
    );
    await tx
      .insert(registerEntries)
      .values(
        batch.map((entry) => ({ ...entry, names: [...entry.names], revision })),
      );
  }
}

export async function removeEntries(
  tx: Tx,
  seqs: readonly number[],
): Promise<void> {
  if (seqs.length === 0) return;
  await tx
    .delete(registerEntries)
    .where(inArray(registerEntries.seq, [...seqs]));
}
