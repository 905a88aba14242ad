import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  findClaim,
  findInstrumentAct,
  findKeyOf,
  takeKey,
  updateInstrument,
  updateInstrumentAct,
} from "../../../db/queries/instrument.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { getAct } from "../act/load.server";
import {
  conflict,
  DomainError,
  notFound,
  unprocessable,
  type FieldErrors,
} from "../kernel/errors";
import { claimOf, familyKey, instrumentKey } from "./key.server";
import { releaseKey } from "./leave.server";
import {
  asFiling,
  daysUntil,
  loadFiling,
  ownParty,
  usesInstrument,
  type LoadedFiling,
} from "./load.server";
import { filingParts, type Days } from "./problems";

/**
 * Files the instrument of an act that is being sent, in the same transaction.
 * Another filing of the same parties, kind and day is the same instrument: the
 * act is joined to it, also when both are sent at one instant (the key is
 * unique). The sender is not told; both filers see it once it is public.
 * @throws DomainError 422 with what is missing, or when this participant has an
 * act through the same instrument already
 */
export async function fileInstrument(
  tx: Tx,
  { now }: Pick<Context, "now">,
  act: ActRow,
): Promise<void> {
  if (!usesInstrument(act)) return;
  const link = await findInstrumentAct(tx, act.id);
  const participant = await findParticipant(tx, act.participantId);
  if (!participant) throw notFound();
  if (!link) throw unprocessable("instrument.error.not-described");
  const own = ownParty(participant);
  const filed = await loadFiling(tx, link.filedId);
  const isOwn = filed.filedBy === participant.id && filed.state !== "published";
  if (isOwn) assertFiled(filed, own, daysUntil(now));
  const holder = isOwn ? await holdKey(tx, filed, now, act.id) : filed.id;
  // Through an instrument of the register it is the party it was found to be,
  // which is another's whose place it took, or one that goes by its name.
  const partyKey = isOwn ? own.key : (link.partyKey ?? own.key);
  const claim = claimOf(holder, partyKey);
  const rival = await findClaim(tx, claim);
  const isTaken = rival !== undefined && rival.actId !== act.id;
  if (isTaken && (await isOwnAct(tx, rival.actId, act))) {
    throw unprocessable("instrument.error.already-filed");
  }
  await updateInstrumentAct(tx, act.id, {
    instrumentId: holder,
    partyKey,
    // Another participant of the same state is before: the officers decide.
    claim: isTaken ? null : claim,
  });
}

async function isOwnAct(tx: Tx, actId: string, { participantId }: ActRow) {
  return (await getAct(tx, actId)).participantId === participantId;
}

function assertFiled(
  filed: LoadedFiling,
  own: Parameters<typeof filingParts>[1],
  days: Days,
) {
  const parts = filingParts(asFiling(filed), own, days);
  const fields = Object.assign(
    {},
    ...parts.map(({ problems }) => problems),
  ) as FieldErrors;
  if (Object.keys(fields).length === 0) return;
  throw new DomainError("unprocessable", "instrument.error.not-ready", {
    fields,
  });
}

/** Takes the key of a filing, or learns who has it; gives that instrument's id. */
async function holdKey(
  tx: Tx,
  filed: LoadedFiling,
  now: number,
  actId: string,
): Promise<string> {
  const { kind, doneOn } = filed;
  if (!kind || !doneOn) throw unprocessable("instrument.error.not-ready");
  const keys = filed.parties.map(({ key }) => key);
  const key = instrumentKey(keys, kind, doneOn);
  const held = await findKeyOf(tx, filed.id);
  if (held !== undefined && held !== key) await releaseKey(tx, filed.id, actId);
  const holder = await takeKey(tx, key, filed.id);
  const isFirst = holder === filed.id;
  const saved = await updateInstrument(tx, filed, {
    state: isFirst ? "filed" : "joined",
    family: familyKey(keys, kind),
    receivedAt: filed.receivedAt ?? now,
    updatedAt: now,
  });
  if (!saved) throw conflict("error.stale");
  return holder;
}
