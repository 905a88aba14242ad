import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Queries } from "../client.server";
import { memberships, users } from "../schema/account.server";
import { participantNames, participants } from "../schema/participant.server";

const partyKinds = [
  "government",
  "international_organization",
  "regional_organization",
] as const;

/** Participants of a name whose identity was checked, and oneself. */
export const findPartyParticipants = (
  db: Queries,
  { matchKey, ownId }: { readonly matchKey: string; readonly ownId: string },
) =>
  db
    .selectDistinct({
      id: participants.id,
      kind: participants.kind,
      area: participants.area,
      name: participantNames.name,
    })
    .from(participantNames)
    .innerJoin(
      participants,
      eq(participants.id, participantNames.participantId),
    )
    .where(
      and(
        eq(participantNames.matchKey, matchKey),
        inArray(participants.kind, [...partyKinds]),
        or(
          isNotNull(participants.identityCheckedAt),
          eq(participants.id, ownId),
        ),
      ),
    );

export type PartyParticipant = Awaited<
  ReturnType<typeof findPartyParticipants>
>[number];

/** Governments of an area whose identity was checked. */
export const listGovernmentsOf = (db: Queries, area: string) =>
  db
    .select({ id: participants.id })
    .from(participants)
    .where(
      and(
        eq(participants.kind, "government"),
        eq(participants.area, area),
        isNotNull(participants.identityCheckedAt),
      ),
    );

/** Organizations that go by one of these names, and whose identity was checked. */
export const listOrganizationsNamed = (db: Queries, matchKey: string) =>
  db
    .selectDistinct({ id: participants.id })
    .from(participantNames)
    .innerJoin(
      participants,
      eq(participants.id, participantNames.participantId),
    )
    .where(
      and(
        eq(participantNames.matchKey, matchKey),
        inArray(participants.kind, [
          "international_organization",
          "regional_organization",
        ]),
        isNotNull(participants.identityCheckedAt),
      ),
    );

/** The keys under which the names of an organization may stand among parties. */
export const listMatchKeys = (db: Queries, participantId: string) =>
  db
    .selectDistinct({ matchKey: participantNames.matchKey })
    .from(participantNames)
    .where(eq(participantNames.participantId, participantId));

/** Where to write to those who may speak for participants: owners and editors. */
export const listWriterAddresses = (
  db: Queries,
  participantIds: readonly string[],
) =>
  db
    .select({
      participantId: memberships.participantId,
      email: users.email,
      name: users.name,
      locale: users.locale,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        inArray(memberships.participantId, [...participantIds]),
        inArray(memberships.role, ["owner", "editor"]),
      ),
    );
