import { eq } from "drizzle-orm";
import type { Instant } from "../../app/domain/kernel/clock";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { dataVersions } from "../schema/system.server";

const TOPIC = "register";

/** How far the register's history goes. */
export interface Stamp {
  /** Rises with each commit; 0 before the first. */
  readonly revision: number;
  /** When the newest rows began. */
  readonly at: Instant;
  /** The highest number given to a text. */
  readonly document: number;
}

const stamp = prepared((db) =>
  db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.topic, TOPIC))
    .prepare(),
);

export async function readStamp(db: Queries): Promise<Stamp> {
  const [row] = await stamp(db).execute();
  const [revision = 0, at = 0, document = 0] = (row?.version ?? "")
    .split(" ")
    .map(Number);
  return { revision, at, document };
}

/**
 * Every transaction that changes the register changes this one row, so that
 * revisions and instants rise in the order of commits: what a later commit adds
 * never lies before what an earlier one has added.
 */
export async function writeStamp(
  tx: Tx,
  { revision, at, document }: Stamp,
): Promise<void> {
  const version = [revision, at, document].join(" ");
  await tx
    .insert(dataVersions)
    .values({ topic: TOPIC, version })
    .onConflictDoUpdate({ target: dataVersions.topic, set: { version } });
}
