import { expect } from "vitest";
import { eq, isNotNull } from "drizzle-orm";
import { hashFromBase64, toBase64, utf8 } from "../../../app/domain/log/bytes";
import { hasher } from "../../../app/domain/log/sha256.server";
import { appendLeaf, emptyFrontier } from "../../../app/domain/log/tree";
import type { Db } from "../../../db/client.server";
import { listLeaves, readLogState } from "../../../db/queries/log.server";
import { actEvents, acts } from "../../../db/schema/act.server";
import { logLeaves } from "../../../db/schema/log.server";

export interface Leaf {
  readonly kind: string;
  readonly number?: string;
  readonly since: string;
  readonly late?: true;
  readonly event?: { readonly name: string; readonly to: string };
  readonly act?: Readonly<Record<string, unknown>>;
  readonly participant?: Readonly<Record<string, unknown>>;
}

/** All leaves, after it was checked that they are a whole log without gaps. */
export async function readWholeLog(db: Db): Promise<Leaf[]> {
  const { size, peaks } = await readLogState(db.read);
  const rows = await listLeaves(db.read, 0, Number.MAX_SAFE_INTEGER);
  expect(rows.map(({ leaf }) => leaf)).toEqual(rows.map((_, at) => at));
  expect(rows).toHaveLength(size);
  let tree = emptyFrontier;
  for (const { data, hash } of rows) {
    expect(toBase64(hasher.leaf(utf8(data)))).toBe(hash);
    tree = appendLeaf(hasher, tree, hashFromBase64(hash));
  }
  expect(tree.peaks.map(toBase64)).toEqual(peaks);
  return rows.map(({ data }) => JSON.parse(data) as Leaf);
}

/** Public events of numbered acts, and those of them that have a leaf. */
export async function countEvents(db: Db) {
  const events = await db.read
    .select({ isPublic: actEvents.isPublic, leaf: logLeaves.leaf })
    .from(actEvents)
    .innerJoin(acts, eq(acts.id, actEvents.actId))
    .leftJoin(logLeaves, eq(logLeaves.eventId, actEvents.id))
    .where(isNotNull(acts.seq));
  const shown = events.filter(({ isPublic }) => isPublic);
  const logged = events.filter(({ leaf }) => leaf !== null);
  return { shown: shown.length, logged: logged.length };
}
