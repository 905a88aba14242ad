import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  findClaim,
  findInstrumentAct,
  updateInstrumentAct,
} from "../../../db/queries/instrument-link.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import {
  DomainError,
  notFound,
  unprocessable,
  type FieldErrors,
} from "../kernel/errors";
import { holdKey, isOwnPlace } from "./hold-key.server";
import { claimOf } from "./key.server";
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
 * Another filing of the same parties, kind and day is the same instrument,
 * unless the sender says that there are several, see `chooseSlot`: the act is
 * joined to it, also when both are sent at one instant (the key is unique). The
 * sender is not told; both filers see it once it is public.
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
  const holder = isOwn ? await holdKey(tx, filed, now, act, own.key) : filed.id;
  // Through an instrument of the register it is the party it was found to be,
  // which is another's whose place it took, or one that goes by its name.
  const partyKey = isOwn ? own.key : (link.partyKey ?? own.key);
  const claim = claimOf(holder, partyKey);
  if (await isOwnPlace(tx, claim, act)) {
    throw unprocessable("instrument.error.already-filed");
  }
  const rival = await findClaim(tx, claim);
  const isTaken = rival !== undefined && rival.actId !== act.id;
  await updateInstrumentAct(tx, act.id, {
    instrumentId: holder,
    partyKey,
    // Another participant of the same state is before: the officers decide.
    claim: isTaken ? null : claim,
  });
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
