import { newId } from "../../app/domain/kernel/ids";
import type { Db } from "../../db/client.server";
import { listClaimsByStatus } from "../../db/queries/claim.server";
import { challenges } from "../../db/schema/challenge.server";

/** A confirmed challenge of an act, for somebody to ask about; its id. */
export async function addChallengeTo(db: Db, actId: string): Promise<string> {
  const id = newId();
  const now = Date.now();
  await db.write((tx) =>
    tx.insert(challenges).values({
      id,
      reference: id,
      actId,
      reason: "other",
      explanation: "Something is wrong.",
      lang: "en",
      name: "A. Challenger",
      email: "challenger@example.org",
      locale: "en",
      status: "open",
      dueAt: now,
      createdAt: now,
      receivedAt: now,
      demo: false,
      updatedAt: now,
      version: 1,
    }),
  );
  return id;
}

/** The doors of one reported claim, all to the same claim of the demonstration. */
export async function claimDoors(db: Db) {
  const [claim] = await listClaimsByStatus(db.read, ["reported"], 1);
  const id = claim?.id ?? "";
  return { claim: id, editClaim: id };
}
