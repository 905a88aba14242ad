import type { Tx } from "../client.server";
import { requestNamed } from "../schema/request.server";

/** Lets a provider read a request that is for named ones. */
export async function addNamedProvider(
  tx: Tx,
  requestId: string,
  participantId: string,
  at: number,
): Promise<void> {
  await tx
    .insert(requestNamed)
    .values({ requestId, participantId, at })
    .onConflictDoNothing();
}
