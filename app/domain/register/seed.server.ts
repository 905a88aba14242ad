import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  readStamp,
  writeStamp,
} from "../../../db/queries/register-stamp.server";
import {
  insertEntries,
  insertFacts,
  type NewEntry,
} from "../../../db/queries/register-write.server";
import {
  writeSearchTexts,
  type IndexedText,
} from "../../../db/search/register-search.server";
import type { Instant } from "../kernel/clock";
import { logHistory } from "../log/backfill.server";
import { difference, ENTERED } from "./difference";
import type { EntrySource } from "./entry.server";
import { pastEntries } from "./past-entries.server";
import { readFacts, readSources } from "./sources.server";
import { makeWords } from "./words.server";

const BATCH = 500;

/** The rows of one act through time. */
function historyOf(
  source: EntrySource,
  {
    revision,
    document,
    words,
  }: Pick<NewEntry, "revision" | "document" | "words">,
): NewEntry[] {
  const past = pastEntries(source);
  return past.map(({ from, entry }, at) => {
    const before = past[at - 1]?.entry;
    const what = before
      ? difference({ ...before, words }, { ...entry, words })
      : ENTERED;
    return {
      ...entry,
      names: [...entry.names],
      validFrom: from,
      validUntil: past[at + 1]?.from ?? null,
      revision,
      document,
      words,
      what,
    };
  });
}

/**
 * Writes the register of acts that were made up together with their past, and
 * its history from their public events. Only for a register that is empty.
 * @throws Error when there is something on it
 */
export async function seedRegister(
  tx: Tx,
  actIds: readonly string[],
): Promise<void> {
  const before = await readStamp(tx);
  if (before.revision > 0) throw new Error("The register is not empty");
  const revision = 1;
  let document = 0;
  let newest: Instant = 0;
  const since = new Map<string, Instant>();
  for (let from = 0; from < actIds.length; from += BATCH) {
    const sources = await readSources(tx, actIds.slice(from, from + BATCH));
    const texts: IndexedText[] = [];
    const rows: NewEntry[] = [];
    for (const source of sources) {
      const { text, digest: words } = makeWords(source);
      const own = historyOf(source, {
        revision,
        document: document + 1,
        words,
      });
      const [first] = own;
      if (!first) continue;
      document += 1;
      texts.push({ ...text, document });
      rows.push(...own);
      const { participantId: id } = first;
      since.set(id, Math.min(first.validFrom, since.get(id) ?? Infinity));
      newest = Math.max(newest, own.at(-1)?.validFrom ?? 0);
    }
    await insertEntries(tx, rows);
    await writeSearchTexts(tx, texts);
  }
  await seedFacts(tx, since);
  await writeStamp(tx, { revision, at: newest, document });
  await logHistory(tx);
  await touchPublic(tx);
}

/** What the public sees of participants, as if it had always been so. */
async function seedFacts(tx: Tx, since: ReadonlyMap<string, Instant>) {
  const ids = [...since.keys()];
  for (let from = 0; from < ids.length; from += BATCH) {
    const facts = await readFacts(tx, ids.slice(from, from + BATCH));
    await insertFacts(
      tx,
      facts.map((one) => ({
        validFrom: since.get(one.participantId) ?? 0,
        validUntil: null,
        namesUntil: null,
        ...one,
        names: [...one.names],
        identifiers: [...one.identifiers],
        domains: [...one.domains],
      })),
    );
  }
}
