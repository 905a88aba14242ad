import type { Tx } from "../../../db/client.server";
import { updateAct, type ActRow } from "../../../db/queries/act.server";
import { replaceProposals } from "../../../db/queries/act-parts.server";
import { insertInstrumentAct } from "../../../db/queries/instrument-link.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { findOwnParty } from "./answer.server";
import { proposalsOf } from "./edit.server";
import { loadFiling, usesInstrument } from "./load.server";
import { openFiling } from "./open.server";

/**
 * Gives a new draft its instrument: an empty filing, or the instrument of the
 * register it is made through, whose dates and articles it begins with.
 * @param through id of an instrument that names the participant
 * @throws DomainError 404 when it doesn't
 */
export async function startFiling(
  tx: Tx,
  ctx: Pick<Context, "now">,
  act: ActRow,
  through?: string,
): Promise<void> {
  if (!usesInstrument(act)) return;
  if (through === undefined) {
    await openFiling(tx, ctx, act);
    return;
  }
  const { party } = await findOwnParty(tx, act.participantId, through);
  const { doneOn, inEffectOn, articles } = await loadFiling(tx, through);
  await insertInstrumentAct(tx, {
    actId: act.id,
    instrumentId: through,
    filedId: through,
    partyKey: party.key,
    claim: null,
    publishedAt: null,
    leftAt: null,
  });
  await replaceProposals(tx, act.id, proposalsOf(articles));
  const lang = articles[0]?.lang ?? act.lang;
  if (!(await updateAct(tx, act, { doneOn, inEffectOn, lang }))) {
    throw conflict("error.stale");
  }
}
