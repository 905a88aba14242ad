import type { Tx } from "../../../db/client.server";
import { insertInvitation } from "../../../db/queries/membership.server";
import { issueToken, tokenLife } from "../account/token.server";
import type { Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import type { MembershipRole } from "../permissions/actor";

interface Invited {
  readonly participantId: string;
  readonly email: string;
  readonly role: MembershipRole;
}

/** Keeps an invitation; gives the secret for its link. */
export async function issueInvitation(
  tx: Tx,
  now: Instant,
  invitedBy: string,
  { participantId, email, role }: Invited,
): Promise<string> {
  const tokenId = newId();
  const token = await issueToken(tx, {
    id: tokenId,
    purpose: "invitation",
    email,
    payload: { participantId, role },
    now,
  });
  await insertInvitation(tx, {
    id: newId(),
    ...{ participantId, email, role, tokenId, invitedBy },
    createdAt: now,
    expiresAt: now + tokenLife.invitation,
    acceptedAt: null,
    revokedAt: null,
  });
  return token;
}
