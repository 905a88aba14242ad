import type { Queries } from "../../../db/client.server";
import { findAct } from "../../../db/queries/act.server";
import { findInstrument } from "../../../db/queries/instrument.server";
import { findInstrumentAct } from "../../../db/queries/instrument-link.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { loadCase } from "../case/load.server";
import { authorize } from "../permissions/authorize";
import { compareFilings, dayDifference, type Difference } from "./differences";
import { describeFiling } from "./filed-parties.server";
import { readCompared } from "./filings-then.server";
import { baseKeyOf, listSlots } from "./hold-key.server";
import { loadFiling, type LoadedFiling } from "./load.server";
import type { FiledInstrument, FiledSibling } from "./own";

/** What else was filed of the same parties, kind and day, joined to this filing or not. */
async function siblingsOf(
  db: Queries,
  filing: LoadedFiling,
  instrumentId: string,
): Promise<readonly FiledSibling[]> {
  const base = baseKeyOf(filing);
  const slots = base === null ? [] : await listSlots(db, base);
  const found = [];
  const texts = await readCompared(
    db,
    slots.flatMap(({ filedIds }) => filedIds),
  );
  for (const slot of slots) {
    const isJoined = slot.instrumentId === instrumentId;
    for (const id of slot.filedIds) {
      if (id === filing.id) continue;
      const other = texts.get(id);
      const row = await findInstrument(db, id);
      const names = row ? await listNamesOf(db, [row.filedBy]) : [];
      found.push({
        titles: slot.titles
          .filter((one) => one.instrumentId === id)
          .map(({ lang, title }) => ({ lang, text: title })),
        filer: names.map(({ lang, text }) => ({ lang, text })),
        isJoined,
        differences: isJoined && other ? compareFilings(filing, other) : [],
      });
    }
  }
  return found;
}

/**
 * The instrument of a case as this side filed it, whether the other side filed
 * the same one before, and what else was filed of that day; null where the act
 * has none.
 * @throws DomainError as the case page itself
 */
export async function describeCaseInstrument(
  { db, actor, now }: Context,
  caseId: string,
): Promise<{
  readonly filing: FiledInstrument;
  readonly isJoined: boolean;
  readonly siblings: readonly FiledSibling[];
  /** The act gives another day than the instrument. */
  readonly days: readonly Difference[];
} | null> {
  const { subject } = await loadCase(db.read, caseId, now);
  authorize(actor, "case.read", subject);
  const link = await findInstrumentAct(db.read, caseId);
  if (!link) return null;
  const filing = await loadFiling(db.read, link.filedId);
  const act = await findAct(db.read, caseId);
  return {
    filing: await describeFiling(db.read, filing),
    isJoined: link.instrumentId !== link.filedId,
    days: dayDifference(filing.doneOn, act?.doneOn ?? null),
    siblings: await siblingsOf(db.read, filing, link.instrumentId),
  };
}
