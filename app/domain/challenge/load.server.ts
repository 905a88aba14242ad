import type { Queries } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  findChallenge,
  listApprovers,
  type ChallengeRow,
} from "../../../db/queries/challenge.server";
import { listOwnerAddresses } from "../../../db/queries/membership.server";
import { getAct } from "../act/load.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { ChallengeSubject } from "../permissions/subjects";

/** A challenge that counts, its act, and what the permission table asks about them. */
export interface LoadedChallenge {
  readonly file: ChallengeRow & { readonly receivedAt: Instant };
  readonly act: ActRow;
  readonly subject: ChallengeSubject;
}

/** Who holds the challenge now; a claim that has run out holds nothing. */
export const holderOf = (
  file: Pick<ChallengeRow, "claimedBy" | "claimedUntil">,
  now: Instant,
): string | null =>
  file.claimedUntil !== null && file.claimedUntil > now ? file.claimedBy : null;

/** Whether somebody acts for a participant: what came by a list has nobody at first. */
export const canBeAsked = async (
  db: Queries,
  participantId: string,
): Promise<boolean> => (await listOwnerAddresses(db, participantId)).length > 0;

/** @throws DomainError 404 when there is none, or its address was not confirmed */
export async function loadChallenge(
  db: Queries,
  id: string,
  now: Instant,
): Promise<LoadedChallenge> {
  const file = await findChallenge(db, id);
  if (!file || file.receivedAt === null) throw notFound();
  const { receivedAt } = file;
  const act = await getAct(db, file.actId);
  return {
    file: { ...file, receivedAt },
    act,
    subject: {
      participantId: act.participantId,
      authorId: act.authorId,
      approverIds: await listApprovers(db, act.id),
      claimedBy: holderOf(file, now),
      proposedBy: file.status === "proposed" ? file.proposedBy : null,
    },
  };
}
