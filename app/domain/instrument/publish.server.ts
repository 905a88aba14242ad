import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  findInstrument,
  insertAnswer,
  updateInstrument,
} from "../../../db/queries/instrument.server";
import {
  findClaim,
  findInstrumentAct,
  updateInstrumentAct,
} from "../../../db/queries/instrument-link.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { claimOf } from "./key.server";
import { writeToParties } from "./letter.server";
import { passInstrument } from "./pass.server";
import { keepPartyNames } from "./party-names.server";
import { speakersOf } from "./party.server";
import { settleInstrument } from "./settle.server";
import { standingOfInstrument } from "./standing.server";

type Here = Pick<Context, "actor" | "now" | "env">;

/** An amendment stands in the place of the act it amends, through the same instrument. */
const inPlaceOf = async (tx: Tx, ctx: Here, act: ActRow) =>
  act.type !== "amend" || act.relatesTo === null
    ? undefined
    : passInstrument(tx, ctx, act.relatesTo, act.id);

/**
 * Follows an act that was just published: its instrument comes on the register,
 * its party has confirmed by acting, the others are asked.
 * @throws DomainError 409 when another act of the same party stands there
 */
export async function publishInstrument(
  tx: Tx,
  ctx: Here,
  act: ActRow,
): Promise<void> {
  const { now, actor } = ctx;
  const link =
    (await findInstrumentAct(tx, act.id)) ?? (await inPlaceOf(tx, ctx, act));
  if (!link?.partyKey) return;
  const { instrumentId, partyKey } = link;
  const claim = claimOf(instrumentId, partyKey);
  const rival = await findClaim(tx, claim);
  if (rival && rival.actId !== act.id) {
    throw conflict("instrument.error.party-acted");
  }
  await updateInstrumentAct(tx, act.id, { claim, publishedAt: now });
  const row = await findInstrument(tx, instrumentId);
  if (!row) return;
  const isNew = row.state !== "published";
  const saved = await updateInstrument(tx, row, {
    state: "published",
    registeredAt: row.registeredAt ?? now,
    updatedAt: now,
  });
  if (!saved) throw conflict("error.stale");
  if (isNew) await keepPartyNames(tx, instrumentId);
  if (act.type !== "amend") {
    await insertAnswer(tx, {
      id: newId(),
      instrumentId,
      partyKey,
      answer: "act",
      participantId: act.participantId,
      userId: actor.kind === "user" ? actor.userId : null,
      proposedBy: null,
      reason: null,
      lang: null,
      at: now,
    });
  }
  await askOthers(tx, ctx, instrumentId, { isNew, partyKey });
  await settleInstrument(tx, ctx, instrumentId);
}

/** Asks the parties that said nothing yet; tells the others that one more confirmed. */
async function askOthers(
  tx: Tx,
  ctx: Here,
  instrumentId: string,
  { isNew, partyKey }: { readonly isNew: boolean; readonly partyKey: string },
) {
  const { parties } = await standingOfInstrument(tx, instrumentId);
  const [waiting, told]: [string[], string[]] = [[], []];
  for (const party of parties) {
    if (party.key === partyKey) continue;
    const isWaiting = party.standing.state === "awaiting";
    const speakers = await speakersOf(tx, party);
    (isWaiting ? waiting : told).push(...speakers);
  }
  if (isNew) {
    const kind = "instrument.letter.asked";
    await writeToParties(tx, ctx, instrumentId, { kind, to: waiting });
  }
  const kind = "instrument.letter.confirmed";
  await writeToParties(tx, ctx, instrumentId, { kind, to: told });
}
