import type { Tx } from "../../../db/client.server";
import type { Stamp } from "../../../db/queries/register-stamp.server";
import {
  closeEntries,
  closeFacts,
  dropEntries,
  dropFacts,
  endNames,
  insertEntries,
  insertFacts,
  listCurrentEntries,
  listCurrentFacts,
  type CurrentEntry,
  type NewEntry,
} from "../../../db/queries/register-write.server";
import {
  removeSearchText,
  writeSearchTexts,
  type IndexedText,
} from "../../../db/search/register-search.server";
import { isPublic } from "../lifecycle/act";
import { difference, ENTERED, TEXT } from "./difference";
import { makeEntry, type EntrySource } from "./entry.server";
import type { ParticipantFacts } from "./model";
import { makeWords } from "./words.server";

/** Since when rows of this commit hold, and under which revision. */
type At = Pick<Stamp, "at" | "revision">;

/** Rows that are replaced: ended, or taken back where they began in this very instant. */
function sortOut(
  rows: readonly { seq: number; validFrom: number }[],
  { at }: At,
) {
  const seqs = (isNew: boolean) =>
    rows
      .filter(({ validFrom }) => validFrom >= at === isNew)
      .map(({ seq }) => seq);
  return { ended: seqs(false), dropped: seqs(true) };
}

/** Whether a row's text was written for this row, and not for one before it. */
const ownsText = ({ what }: CurrentEntry) => (what & (ENTERED | TEXT)) !== 0;

/**
 * Adds a row to the history of each act whose row reads differently now, and
 * ends that of each act that is no longer public.
 * @param document the highest number of a text so far
 * @returns the highest number of a text now; null when nothing changed
 */
export async function appendEntries(
  tx: Tx,
  sources: readonly EntrySource[],
  at: At,
  document: number,
): Promise<number | null> {
  const current = new Map(
    (
      await listCurrentEntries(
        tx,
        sources.map(({ act }) => act.seq),
      )
    ).map((row) => [row.seq, row]),
  );
  const replaced: CurrentEntry[] = [];
  const added: NewEntry[] = [];
  const texts: IndexedText[] = [];
  let last = document;
  for (const source of sources) {
    const before = current.get(source.act.seq);
    if (!isPublic(source.act.status)) {
      if (before) replaced.push(before);
      continue;
    }
    const entry = makeEntry(source);
    const { text, digest: words } = makeWords(source);
    const what = before ? difference(before, { ...entry, words }) : ENTERED;
    if (what === 0) continue;
    if (before) replaced.push(before);
    const isReworded = before?.words !== words;
    if (isReworded) texts.push({ ...text, document: (last += 1) });
    added.push({
      validFrom: at.at,
      validUntil: null,
      revision: at.revision,
      document: isReworded ? last : before.document,
      words,
      // Two changes in one instant are one.
      what: before && before.validFrom >= at.at ? before.what | what : what,
      ...entry,
      names: [...entry.names],
    });
  }
  if (replaced.length + added.length === 0) return null;
  const { ended, dropped } = sortOut(replaced, at);
  const kept = new Set(added.map((row) => row.document));
  await closeEntries(tx, ended, at.at);
  await dropEntries(tx, dropped);
  for (const row of replaced) {
    const isDropped = row.validFrom >= at.at && !kept.has(row.document);
    if (isDropped && ownsText(row)) await removeSearchText(tx, row.document);
  }
  await insertEntries(tx, added);
  await writeSearchTexts(tx, texts);
  return last;
}

const { stringify } = JSON;

/**
 * Adds a row to the history of each participant that the public sees
 * differently now.
 * @returns their ids
 */
export async function appendFacts(
  tx: Tx,
  facts: readonly ParticipantFacts[],
  { at }: At,
): Promise<ReadonlySet<string>> {
  const ids = facts.map(({ participantId }) => participantId);
  const current = new Map(
    (await listCurrentFacts(tx, ids)).map((row) => [row.participantId, row]),
  );
  const changed = facts.filter((one) => {
    const known = current.get(one.participantId);
    return (
      !known ||
      (Object.keys(one) as (keyof ParticipantFacts)[]).some(
        (name) => stringify(one[name]) !== stringify(known[name]),
      )
    );
  });
  // Who has no row yet is not looked for again: a list brings thousands.
  const replaced = changed.filter(({ participantId }) =>
    current.has(participantId),
  );
  const isNew = ({ participantId }: ParticipantFacts) =>
    (current.get(participantId)?.validFrom ?? 0) >= at;
  const idsOf = (some: readonly ParticipantFacts[]) =>
    some.map(({ participantId }) => participantId);
  await dropFacts(tx, idsOf(replaced.filter(isNew)));
  await closeFacts(tx, idsOf(replaced.filter((one) => !isNew(one))), at);
  const renamed = replaced.filter(
    ({ participantId, names }) =>
      stringify(current.get(participantId)?.names) !== stringify(names),
  );
  await endNames(tx, idsOf(renamed), at);
  await insertFacts(
    tx,
    changed.map((one) => ({
      validFrom: at,
      validUntil: null,
      namesUntil: null,
      ...one,
      names: [...one.names],
      identifiers: [...one.identifiers],
      domains: [...one.domains],
    })),
  );
  return new Set(idsOf(changed));
}
