import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { invitations, memberships, users } from "../schema/account.server";
import { participantNames } from "../schema/participant.server";

/** The participants a person acts for, with all their names. */
export const listMembershipNames = (db: Queries, userId: string) =>
  db
    .select({
      id: memberships.participantId,
      role: memberships.role,
      lang: participantNames.lang,
      text: participantNames.name,
      isOriginal: participantNames.isOriginal,
    })
    .from(memberships)
    .innerJoin(
      participantNames,
      eq(participantNames.participantId, memberships.participantId),
    )
    .where(eq(memberships.userId, userId));

type MembershipRow = typeof memberships.$inferSelect;
export type InvitationRow = typeof invitations.$inferSelect;

export async function insertMembership(
  tx: Tx,
  row: MembershipRow,
): Promise<void> {
  await tx.insert(memberships).values(row);
}

/** The people who act for a participant. */
export const listMembers = (db: Queries, participantId: string) =>
  db
    .select({
      userId: memberships.userId,
      role: memberships.role,
      since: memberships.createdAt,
      name: users.name,
      email: users.email,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.participantId, participantId))
    .orderBy(asc(memberships.createdAt));

const sameMember = (userId: string, participantId: string) =>
  and(
    eq(memberships.userId, userId),
    eq(memberships.participantId, participantId),
  );

export async function updateMembership(
  tx: Tx,
  userId: string,
  participantId: string,
  role: MembershipRow["role"],
): Promise<void> {
  await tx
    .update(memberships)
    .set({ role })
    .where(sameMember(userId, participantId));
}

export async function deleteMembership(
  tx: Tx,
  userId: string,
  participantId: string,
): Promise<void> {
  await tx.delete(memberships).where(sameMember(userId, participantId));
}

export async function insertInvitation(
  tx: Tx,
  row: InvitationRow,
): Promise<void> {
  await tx.insert(invitations).values(row);
}

/** Invitations of a participant that were neither accepted nor taken back. */
export const listOpenInvitations = (db: Queries, participantId: string) =>
  db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.participantId, participantId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .orderBy(asc(invitations.createdAt));

export async function findInvitationByToken(db: Queries, tokenId: string) {
  const [row] = await db
    .select()
    .from(invitations)
    .where(eq(invitations.tokenId, tokenId));
  return row;
}

/** Ends an open invitation; false when it was not open any more. */
export async function endInvitation(
  tx: Tx,
  id: string,
  change: Pick<Partial<InvitationRow>, "acceptedAt" | "revokedAt">,
): Promise<boolean> {
  const ended = await tx
    .update(invitations)
    .set(change)
    .where(
      and(
        eq(invitations.id, id),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ id: invitations.id });
  return ended.length === 1;
}

/** Where and in which language to write to the owners of a participant. */
export const listOwnerAddresses = (db: Queries, participantId: string) =>
  db
    .select({ email: users.email, name: users.name, locale: users.locale })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.participantId, participantId),
        eq(memberships.role, "owner"),
      ),
    )
    .orderBy(asc(memberships.createdAt));
