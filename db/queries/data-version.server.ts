import { eq } from "drizzle-orm";
import { newId } from "../../app/domain/kernel/ids";
import type { Db, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { dataVersions } from "../schema/system.server";

/** Every change of what the public sees belongs to this topic. */
const PUBLIC = "public";

/** Marks, in the transaction of the change, that public pages are out of date. */
export async function touchPublic(tx: Tx): Promise<void> {
  const version = newId();
  await tx
    .insert(dataVersions)
    .values({ topic: PUBLIC, version })
    .onConflictDoUpdate({ target: dataVersions.topic, set: { version } });
}

const publicVersion = prepared((db) =>
  db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.topic, PUBLIC))
    .prepare(),
);

/** The version of public data, `0` before the first change. */
export async function readPublicVersion(db: Db): Promise<string> {
  const [row] = await publicVersion(db.read).execute();
  return row?.version ?? "0";
}
