import { eq } from "drizzle-orm";
import type { Tx } from "../client.server";
import { registerParticipants } from "../schema/register.server";

/** Takes a participant's mailbox out of its rows of all times. */
export async function eraseContactsOf(
  tx: Tx,
  participantId: string,
): Promise<void> {
  await tx
    .update(registerParticipants)
    .set({ contact: null })
    .where(eq(registerParticipants.participantId, participantId));
}
