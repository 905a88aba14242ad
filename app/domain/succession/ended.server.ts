import type { Tx } from "../../../db/client.server";
import { listLinksFrom } from "../../../db/queries/succession.server";
import type { Instant } from "../kernel/clock";
import { conflict } from "../kernel/errors";

/**
 * Nothing new is placed on the register for a participant whose place another
 * has taken.
 * @throws DomainError 409
 */
export async function assertNotSucceeded(
  tx: Tx,
  participantId: string,
  now: Instant,
): Promise<void> {
  const links = await listLinksFrom(tx, [participantId], now);
  if (links.length > 0) throw conflict("succession.error.participant-ended");
}
