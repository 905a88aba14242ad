import type { Queries, Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import { listKeys } from "../../../db/queries/instrument-key.server";
import {
  listTitles,
  updateInstrument,
  type TitleRow,
} from "../../../db/queries/instrument.server";
import {
  findClaim,
  listInstrumentActs,
} from "../../../db/queries/instrument-link.server";
import { findKeyOf, takeKey } from "../../../db/queries/instrument-key.server";
import { getAct } from "../act/load.server";
import { conflict, unprocessable } from "../kernel/errors";
import {
  claimOf,
  familyKey,
  instrumentKey,
  mostOfOneDay,
  slotKey,
  slotKeys,
} from "./key.server";
import { releaseKey } from "./leave.server";
import type { LoadedFiling } from "./load.server";
import { chooseSlot, type Slot } from "./slot";

interface Holding extends Slot {
  readonly instrumentId: string;
}

/** One instrument of its parties, kind and day, and all that was filed of it. */
export interface FiledSlot extends Pick<Holding, "nth" | "instrumentId"> {
  readonly filedIds: readonly string[];
  readonly titles: readonly TitleRow[];
}

/** Instruments that were filed with the parties, kind and day of a filing. */
export async function listSlots(
  db: Queries,
  base: string,
): Promise<readonly FiledSlot[]> {
  const keys = slotKeys(base);
  const held = await listKeys(db, keys);
  const ids = held.map(({ instrumentId }) => instrumentId);
  const links = ids.length === 0 ? [] : await listInstrumentActs(db, ids);
  const filings = (instrumentId: string) => [
    ...new Set([
      instrumentId,
      ...links
        .filter((one) => one.instrumentId === instrumentId && !one.leftAt)
        .map(({ filedId }) => filedId),
    ]),
  ];
  const all = ids.flatMap(filings);
  const titles = all.length === 0 ? [] : await listTitles(db, all);
  return held.map(({ key, instrumentId }) => {
    const filedIds = filings(instrumentId);
    return {
      nth: keys.indexOf(key) + 1,
      instrumentId,
      filedIds,
      titles: titles.filter((one) => filedIds.includes(one.instrumentId)),
    };
  });
}

/** Whether another act of the same participant holds its party's place there. */
export async function isOwnPlace(
  tx: Queries,
  claim: string,
  { id, participantId }: ActRow,
): Promise<boolean> {
  const rival = await findClaim(tx, claim);
  if (!rival || rival.actId === id) return false;
  return (await getAct(tx, rival.actId)).participantId === participantId;
}

/** The key of the parties, kind and day of a filing; null while one of them is open. */
export const baseKeyOf = ({
  kind,
  doneOn,
  parties,
}: Pick<LoadedFiling, "kind" | "doneOn" | "parties">): string | null =>
  kind && doneOn
    ? instrumentKey(
        parties.map(({ key }) => key),
        kind,
        doneOn,
      )
    : null;

/** Which instrument of its day a filing is, and who filed that first; nobody yet where `holder` is undefined. */
async function findSlot(
  db: Queries,
  base: string,
  filed: LoadedFiling,
  act: ActRow,
  party: string,
) {
  const taken: Holding[] = [];
  for (const slot of await listSlots(db, base)) {
    const claim = claimOf(slot.instrumentId, party);
    taken.push({ ...slot, isOwn: await isOwnPlace(db, claim, act) });
  }
  const isFurther = filed.isFurther === true;
  const nth = chooseSlot({ isFurther, titles: filed.titles }, taken);
  return { nth, holder: taken.find((slot) => slot.nth === nth)?.instrumentId };
}

/** The instrument a filing would be joined to if it were sent now, public or not. */
export async function findHolder(
  db: Queries,
  filed: LoadedFiling,
  act: ActRow,
  party: string,
): Promise<string | undefined> {
  const base = baseKeyOf(filed);
  if (base === null) return undefined;
  return (await findSlot(db, base, filed, act, party)).holder;
}

async function takeSlot(
  tx: Tx,
  base: string,
  filed: LoadedFiling,
  act: ActRow,
  party: string,
): Promise<string> {
  for (let tries = 0; tries < mostOfOneDay; tries += 1) {
    const { nth, holder } = await findSlot(tx, base, filed, act, party);
    if (holder !== undefined) return holder;
    if (nth > mostOfOneDay) break;
    const got = await takeKey(tx, slotKey(base, nth), filed.id);
    // Somebody was faster: look again at what they filed.
    if (got === filed.id) return got;
  }
  throw unprocessable("instrument.error.already-filed");
}

/** Takes the key of a filing, or learns who has it; gives that instrument's id. */
export async function holdKey(
  tx: Tx,
  filed: LoadedFiling,
  now: number,
  act: ActRow,
  party: string,
): Promise<string> {
  const base = baseKeyOf(filed);
  if (base === null || !filed.kind) {
    throw unprocessable("instrument.error.not-ready");
  }
  const held = await findKeyOf(tx, filed.id);
  const isKept = held !== undefined && slotKeys(base).includes(held);
  if (held !== undefined && !isKept) await releaseKey(tx, filed.id, act.id);
  const holder = isKept
    ? filed.id
    : await takeSlot(tx, base, filed, act, party);
  const saved = await updateInstrument(tx, filed, {
    state: holder === filed.id ? "filed" : "joined",
    family: familyKey(
      filed.parties.map(({ key }) => key),
      filed.kind,
    ),
    receivedAt: filed.receivedAt ?? now,
    updatedAt: now,
  });
  if (!saved) throw conflict("error.stale");
  return holder;
}
