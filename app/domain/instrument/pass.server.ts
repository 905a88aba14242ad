import type { Tx } from "../../../db/client.server";
import {
  insertEvidence,
  listEvidence,
} from "../../../db/queries/act-parts.server";
import {
  findInstrumentAct,
  insertInstrumentAct,
  updateInstrumentAct,
  type InstrumentActRow,
} from "../../../db/queries/instrument-link.server";
import type { Context } from "../../context.server";

type Here = Pick<Context, "now">;

/**
 * Lets an act stand where an earlier one stood in an instrument, for the same
 * party. The earlier one has left it from now on; as of past days it stays.
 * @returns the place, not yet public; undefined where the earlier act has none
 */
export async function passInstrument(
  tx: Tx,
  { now }: Here,
  fromActId: string,
  toActId: string,
): Promise<InstrumentActRow | undefined> {
  const earlier = await findInstrumentAct(tx, fromActId);
  if (!earlier || earlier.leftAt !== null) return undefined;
  const link = { ...earlier, actId: toActId, publishedAt: null };
  await updateInstrumentAct(tx, earlier.actId, { leftAt: now, claim: null });
  await insertInstrumentAct(tx, link);
  return link;
}

/**
 * The same for an act that carries another on and is public at once. What the
 * parties said stands. The fingerprint of the signed text goes along; other
 * papers stay with the act they were given for.
 */
export async function carryInstrument(
  tx: Tx,
  ctx: Here,
  fromActId: string,
  toActId: string,
): Promise<void> {
  const link = await passInstrument(tx, ctx, fromActId, toActId);
  if (!link) return;
  await updateInstrumentAct(tx, toActId, { publishedAt: ctx.now });
  for (const { fileId, kind, addedAt } of await listEvidence(tx, fromActId)) {
    if (kind !== "signed_instrument") continue;
    await insertEvidence(tx, { actId: toActId, fileId, kind, addedAt });
  }
}
