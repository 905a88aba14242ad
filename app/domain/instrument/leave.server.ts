import type { Tx } from "../../../db/client.server";
import {
  findInstrument,
  updateInstrument,
  type InstrumentRow,
} from "../../../db/queries/instrument.server";
import {
  findInstrumentAct,
  listInstrumentActs,
  listJoined,
  updateInstrumentAct,
} from "../../../db/queries/instrument-link.server";
import { passKey } from "../../../db/queries/instrument-key.server";
import type { Instant } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import type { ActEvent } from "../lifecycle/act";
import { claimOf } from "./key.server";

/** Steps after which an act is no longer made through its instrument. */
const leaving: readonly ActEvent[] = [
  "reject",
  "expire",
  "discard",
  "complete_withdrawal",
  "remove_for_cause",
  // Where an act of the successor carries it on, that one took its place before.
  "succeed",
];

async function setState(
  tx: Tx,
  seen: InstrumentRow,
  state: InstrumentRow["state"],
) {
  if (!(await updateInstrument(tx, seen, { state }))) {
    throw conflict("error.stale");
  }
}

/**
 * Lets go of the key of a filing that is not on the register. The oldest of the
 * filings joined to it speaks for the instrument from now on.
 */
export async function releaseKey(
  tx: Tx,
  instrumentId: string,
  actId: string,
): Promise<void> {
  const joined = await listJoined(tx, instrumentId, actId);
  const heir = joined[0];
  await passKey(tx, instrumentId, heir?.filedId ?? null);
  if (!heir) return;
  const row = await findInstrument(tx, heir.filedId);
  if (row) await setState(tx, row, "filed");
  for (const link of joined) {
    await updateInstrumentAct(tx, link.actId, {
      instrumentId: heir.filedId,
      claim:
        link.partyKey === null ? null : claimOf(heir.filedId, link.partyKey),
    });
  }
}

/**
 * Follows an act out of its instrument when a step ends it. An instrument on
 * the register keeps its page; one that never came there ends, or passes to
 * the other side that filed it too.
 */
export async function leaveInstrument(
  tx: Tx,
  actId: string,
  event: ActEvent,
  now: Instant,
): Promise<void> {
  if (!leaving.includes(event)) return;
  const link = await findInstrumentAct(tx, actId);
  if (!link || link.leftAt !== null) return;
  await updateInstrumentAct(tx, actId, { leftAt: now, claim: null });
  const filed = await findInstrument(tx, link.filedId);
  if (!filed || filed.state === "published") return;
  if (filed.state === "filed") await releaseKey(tx, filed.id, actId);
  const others = await listInstrumentActs(tx, [filed.id]);
  const isOwn = others.every(
    (one) => one.actId === actId || one.leftAt !== null,
  );
  if (isOwn) await setState(tx, filed, "ended");
}
