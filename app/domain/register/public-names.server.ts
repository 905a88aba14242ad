import type { Queries } from "../../../db/client.server";
import { listPublicNames } from "../../../db/queries/register-act.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";

export type Names = ReadonlyMap<string, readonly TaggedText[]>;

/**
 * The names under which the public knows participants now (`null`), or knew
 * them at an instant; the original one first. Who was not public then is missing.
 */
export async function readPublicNames(
  db: Queries,
  participantIds: readonly string[],
  at: Instant | null,
): Promise<Names> {
  if (participantIds.length === 0) return new Map();
  const rows = await listPublicNames(db, [...new Set(participantIds)], at);
  return new Map(
    rows.map(({ participantId, names }) => [
      participantId,
      names.map(({ lang, text }) => ({ lang, text })),
    ]),
  );
}

/** What participants are called today; only for those of whom nothing else was ever public. */
export async function readNamesNow(
  db: Queries,
  participantIds: readonly string[],
): Promise<Names> {
  const names = new Map<string, TaggedText[]>();
  if (participantIds.length === 0) return names;
  const rows = await listNamesOf(db, [...new Set(participantIds)]);
  for (const { participantId, lang, text } of rows) {
    const own = names.get(participantId) ?? [];
    names.set(participantId, [...own, { lang, text }]);
  }
  return names;
}
