import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  findInstrument,
  insertAnswer,
  updateInstrument,
  type InstrumentRow,
} from "../../../db/queries/instrument.server";
import {
  findInstrumentAct,
  listInstrumentActs,
  listJoined,
  updateInstrumentAct,
  type InstrumentActRow,
} from "../../../db/queries/instrument-link.server";
import { passKey } from "../../../db/queries/instrument-key.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import type { ActEvent } from "../lifecycle/act";
import { claimOf } from "./key.server";
import { settleInstrument } from "./settle.server";
import { standingOfInstrument } from "./standing.server";

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
 * A party that withdraws its act takes its word back; one whose act was removed
 * has given none. Acts of the others are no longer confirmed by it. Where a party
 * denies the instrument, that is what the removal comes from: it stays said.
 */
async function takeBackWord(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  { participantId }: Pick<ActRow, "participantId">,
  { instrumentId, partyKey }: InstrumentActRow,
  event: ActEvent,
): Promise<void> {
  if (event !== "complete_withdrawal" && event !== "remove_for_cause") return;
  const { parties } = await standingOfInstrument(tx, instrumentId);
  const own = parties.find(({ key }) => key === partyKey);
  const isDenied = parties.some(({ standing }) => standing.state === "denied");
  if (own?.standing.state !== "confirmed" || isDenied) return;
  await insertAnswer(tx, {
    id: newId(),
    instrumentId,
    partyKey: own.key,
    answer: event === "complete_withdrawal" ? "act_withdrawn" : "act_removed",
    participantId,
    userId: ctx.actor.kind === "user" ? ctx.actor.userId : null,
    proposedBy: null,
    reason: null,
    lang: null,
    at: ctx.now,
  });
  await settleInstrument(tx, ctx, instrumentId);
}

/**
 * Follows an act out of its instrument when a step ends it. An instrument on
 * the register keeps its page; one that never came there ends, or passes to
 * the other side that filed it too.
 */
export async function leaveInstrument(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  act: Pick<ActRow, "id" | "participantId">,
  event: ActEvent,
): Promise<void> {
  if (!leaving.includes(event)) return;
  const actId = act.id;
  const link = await findInstrumentAct(tx, actId);
  if (!link || link.leftAt !== null) return;
  await updateInstrumentAct(tx, actId, { leftAt: ctx.now, claim: null });
  if (link.publishedAt !== null) await takeBackWord(tx, ctx, act, link, event);
  const filed = await findInstrument(tx, link.filedId);
  if (!filed || filed.state === "published") return;
  if (filed.state === "filed") await releaseKey(tx, filed.id, actId);
  const others = await listInstrumentActs(tx, [filed.id]);
  const isOwn = others.every(
    (one) => one.actId === actId || one.leftAt !== null,
  );
  if (isOwn) await setState(tx, filed, "ended");
}
