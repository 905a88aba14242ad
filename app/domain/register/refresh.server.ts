import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  listCommitmentsOf,
  listIdentifiersOf,
  listNamesOf,
  listNumberedActIds,
  listNumberedActs,
  listProposalsOf,
  listPublicEvents,
} from "../../../db/queries/register-source.server";
import {
  removeEntries,
  replaceEntries,
} from "../../../db/queries/register-write.server";
import {
  removeSearchText,
  writeSearchTexts,
} from "../../../db/search/register-search.server";
import type { Instant } from "../kernel/clock";
import { isPublic } from "../lifecycle/act";
import { prepareDocument } from "../search/prepare";
import { makeDocument, makeEntry, type EntrySource } from "./entry.server";

/** Acts read at once; keeps the parameters of one statement few. */
const BATCH = 500;

/**
 * Brings the public register and its search index up to date with one or more
 * acts, and tells the caches. To be called in the transaction that changed the
 * acts, as its last step. Acts that are not public have no row.
 */
export async function refreshRegister(
  tx: Tx,
  actIds: string | readonly string[],
  now: Instant,
): Promise<void> {
  const all = typeof actIds === "string" ? [actIds] : actIds;
  for (let from = 0; from < all.length; from += BATCH) {
    await refreshBatch(tx, all.slice(from, from + BATCH), now);
  }
  await touchPublic(tx);
}

/** The same for all acts of a participant: its names, area or identifiers changed. */
export async function refreshRegisterOfParticipant(
  tx: Tx,
  participantId: string,
  now: Instant,
): Promise<void> {
  const acts = await listNumberedActIds(tx, participantId);
  await refreshRegister(
    tx,
    acts.map(({ id }) => id),
    now,
  );
}

async function refreshBatch(tx: Tx, actIds: readonly string[], now: Instant) {
  const sources = await readSources(tx, actIds);
  const shown = sources.filter(({ act }) => isPublic(act.status));
  const hidden = sources.filter(({ act }) => !isPublic(act.status));
  await replaceEntries(
    tx,
    shown.map((source) => makeEntry(source, now)),
  );
  const prepare = (texts: readonly string[]) =>
    texts.map(prepareDocument).join("\n");
  await writeSearchTexts(
    tx,
    shown.map(makeDocument).map(({ seq, names, body }) => ({
      seq,
      names: prepare(names),
      body: prepare(body),
    })),
  );
  await removeEntries(
    tx,
    hidden.map(({ act }) => act.seq),
  );
  for (const { act } of hidden) await removeSearchText(tx, act.seq);
}

/** The acts that have a number, with what belongs to each. */
async function readSources(
  tx: Tx,
  actIds: readonly string[],
): Promise<EntrySource[]> {
  const acts = await listNumberedActs(tx, actIds);
  const participantIds = [...new Set(acts.map((act) => act.participantId))];
  const [proposals, commitments, events, names, identifiers] = [
    groupBy(await listProposalsOf(tx, actIds), (row) => row.actId),
    groupBy(await listCommitmentsOf(tx, actIds), (row) => row.actId),
    groupBy(await listPublicEvents(tx, actIds), (row) => row.actId),
    groupBy(await listNamesOf(tx, participantIds), (row) => row.participantId),
    groupBy(
      await listIdentifiersOf(tx, participantIds),
      (row) => row.participantId,
    ),
  ];
  return acts.flatMap((act) => {
    const { id, seq, status, participantId } = act;
    if (seq === null) return [];
    const since = (events.get(id) ?? []).findLast(
      ({ toStatus }) => toStatus === status,
    );
    return {
      act: { ...act, seq },
      proposals: proposals.get(id) ?? [],
      commitments: commitments.get(id) ?? [],
      names: names.get(participantId) ?? [],
      identifiers: identifiers.get(participantId) ?? [],
      statusSince: since?.at ?? null,
    };
  });
}

/** Like `Map.groupBy`, which Node 20 does not have. */
function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
