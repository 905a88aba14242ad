import type { Tx } from "../../../db/client.server";
import {
  listParties,
  setPartyNames,
} from "../../../db/queries/instrument.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { TaggedText } from "../kernel/localized";

/** A participant's names as they are; the original one first. */
export const namesNow = async (
  tx: Tx,
  participantId: string,
): Promise<TaggedText[]> =>
  (await listNamesOf(tx, [participantId])).map(({ lang, text }) => ({
    lang,
    text,
  }));

/**
 * Writes down what the parties of an instrument are called when it comes on the
 * register. Who is not on it goes by these names from then on: nothing tells
 * later what it was called on an earlier day.
 */
export async function keepPartyNames(
  tx: Tx,
  instrumentId: string,
): Promise<void> {
  for (const { participantId, position, names } of await listParties(tx, [
    instrumentId,
  ])) {
    if (participantId === null || names !== null) continue;
    const own = await namesNow(tx, participantId);
    await setPartyNames(tx, { instrumentId, position }, own);
  }
}
