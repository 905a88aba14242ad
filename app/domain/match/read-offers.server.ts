import { setImmediate as breathe } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import {
  listActiveOffers,
  type OffersAsked,
} from "../../../db/queries/match-inputs.server";
import { listCaps } from "../../../db/queries/offer-slot.server";
import { providerRecords } from "../engagement/record.server";
import { offerInputs } from "./inputs.server";
import type { Given } from "./offer-shelf";

/** Offers read between two breaths of the event loop. */
const BATCH = 500;

/**
 * Reads active offers with all that a score asks of them, some at a time, so
 * that others have their turn in between.
 */
export async function* readOffers(
  db: Queries,
  asked: OffersAsked,
): AsyncGenerator<Given[]> {
  let after = "";
  for (;;) {
    const rows = await listActiveOffers(db, asked, { after, limit: BATCH });
    const providers = [...new Set(rows.map((row) => row.participantId))];
    const caps = await listCaps(db, providers);
    const capOf = new Map(caps.map((cap) => [cap.participantId, cap]));
    const records = await providerRecords(db, providers);
    yield rows.map((row) => {
      const { id, participantId, demo } = row;
      const cap = capOf.get(participantId);
      const offer = offerInputs(row, cap, records.get(participantId));
      return { id, participantId, demo, offer };
    });
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
    await breathe();
  }
}

/** The same, all of them; for few. */
export async function listOffers(
  db: Queries,
  asked: OffersAsked,
): Promise<Given[]> {
  const found: Given[] = [];
  for await (const some of readOffers(db, asked)) found.push(...some);
  return found;
}
