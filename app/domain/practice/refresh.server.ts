import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  listIndexed,
  readLibraryRevision,
  replaceEntries,
  writeLibraryRevision,
  type LibraryRow,
} from "../../../db/queries/library-write.server";
import {
  removePracticeTexts,
  writePracticeTexts,
  type PracticeText,
} from "../../../db/search/practice-search.server";
import type { Instant } from "../kernel/clock";
import {
  readPublicTexts,
  type PublicTexts,
} from "../library/public-texts.server";
import { textNumber, tiers } from "../library/text-number";
import { isListed } from "../lifecycle/practice";
import { textDigest } from "./text-digest.server";

/** Practices read at once: their whole texts are in memory meanwhile. */
const BATCH = 200;

const documents = (number: number, lang: string) =>
  tiers.map((tier) => textNumber(number, lang, tier));

interface Change {
  readonly entries: LibraryRow[];
  readonly added: PracticeText[];
  readonly removed: number[];
}

function takeIn(
  change: Change,
  { number, entry, words: own }: PublicTexts,
  indexed: Readonly<Record<string, string>>,
  revision: number,
): void {
  const words = own.map((one) => ({
    ...one,
    digest: textDigest(JSON.stringify(one.words)).slice(0, 16),
  }));
  const kept = Object.fromEntries(
    words.map((one) => [one.lang, one.digest] as const),
  );
  for (const old of Object.keys(indexed)) {
    if (kept[old] !== indexed[old]) {
      change.removed.push(...documents(number, old));
    }
  }
  for (const one of words) {
    if (one.digest === indexed[one.lang]) continue;
    for (const tier of tiers) {
      change.added.push({
        document: textNumber(number, one.lang, tier),
        words: one.words[tier],
      });
    }
  }
  change.entries.push({ ...entry, words: kept, revision });
}

/**
 * Brings the library's list and its search index up to date with one or more
 * practices, and tells the caches. To be called in the transaction that changed
 * them (published, suspended, archived, adopted, translated, confirmed), as its
 * last step. Practices that are not listed have no entry.
 */
export async function refreshLibrary(
  tx: Tx,
  practiceIds: string | readonly string[],
  _now: Instant,
): Promise<void> {
  const all = typeof practiceIds === "string" ? [practiceIds] : practiceIds;
  const revision = (await readLibraryRevision(tx)) + 1;
  for (let from = 0; from < all.length; from += BATCH) {
    await refreshSome(tx, all.slice(from, from + BATCH), revision);
  }
  await writeLibraryRevision(tx, revision);
  await touchPublic(tx);
}

async function refreshSome(
  tx: Tx,
  ids: readonly string[],
  revision: number,
): Promise<void> {
  const indexed = new Map(
    (await listIndexed(tx, ids)).map((row) => [row.practiceId, row]),
  );
  const change: Change = { entries: [], added: [], removed: [] };
  const listed = await readPublicTexts(tx, ids, isListed);
  for (const texts of listed) {
    takeIn(change, texts, indexed.get(texts.id)?.words ?? {}, revision);
  }
  const stays = new Set(listed.map(({ id }) => id));
  for (const { practiceId, number, words } of indexed.values()) {
    if (stays.has(practiceId)) continue;
    const langs = Object.keys(words);
    change.removed.push(...langs.flatMap((lang) => documents(number, lang)));
  }
  await removePracticeTexts(tx, change.removed);
  await replaceEntries(tx, ids, change.entries);
  await writePracticeTexts(tx, change.added);
}
