import { and, asc, count, desc, eq, isNotNull, or } from "drizzle-orm";
import { among } from "../among.server";
import type { Queries } from "../client.server";
import {
  actEvents,
  actProposals,
  acts,
  commitments,
} from "../schema/act.server";
import {
  domainProofs,
  participantIdentifiers,
  participantNames,
  participants,
} from "../schema/participant.server";

/** What the register tells of acts; numbered ones only, whatever their state. */
export const listNumberedActs = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      id: acts.id,
      seq: acts.seq,
      type: acts.type,
      vehicle: acts.vehicle,
      status: acts.status,
      verification: acts.verification,
      participantId: acts.participantId,
      kind: acts.participantKind,
      area: acts.area,
      categories: acts.categories,
      statement: acts.statement,
      groupEntities: acts.groupEntities,
      doneOn: acts.doneOn,
      receivedAt: acts.receivedAt,
      registeredAt: acts.registeredAt,
      publishedAt: acts.publishedAt,
      withdrawnAt: acts.withdrawnAt,
      updatedAt: acts.updatedAt,
      website: participants.website,
    })
    .from(acts)
    .innerJoin(participants, eq(participants.id, acts.participantId))
    .where(and(among(acts.id, actIds), isNotNull(acts.seq)))
    .orderBy(asc(acts.seq));

export type NumberedAct = Awaited<ReturnType<typeof listNumberedActs>>[number];

/** The acts of a participant that have a number. */
export const listNumberedActIds = (db: Queries, participantId: string) =>
  db
    .select({ id: acts.id })
    .from(acts)
    .where(and(eq(acts.participantId, participantId), isNotNull(acts.seq)));

export const listProposalsOf = (db: Queries, actIds: readonly string[]) =>
  db
    .select()
    .from(actProposals)
    .where(among(actProposals.actId, actIds))
    .orderBy(asc(actProposals.proposal));

export const listCommitmentsOf = (db: Queries, actIds: readonly string[]) =>
  db
    .select()
    .from(commitments)
    .where(among(commitments.actId, actIds))
    .orderBy(asc(commitments.position));

/** Names of participants, each one's original name first. */
export const listNamesOf = (db: Queries, participantIds: readonly string[]) =>
  db
    .select({
      participantId: participantNames.participantId,
      lang: participantNames.lang,
      text: participantNames.name,
      transliteration: participantNames.transliteration,
      isOriginal: participantNames.isOriginal,
    })
    .from(participantNames)
    .where(among(participantNames.participantId, participantIds))
    .orderBy(desc(participantNames.isOriginal), asc(participantNames.id));

export const listIdentifiersOf = (
  db: Queries,
  participantIds: readonly string[],
) =>
  db
    .select({
      participantId: participantIdentifiers.participantId,
      scheme: participantIdentifiers.scheme,
      authority: participantIdentifiers.authority,
      value: participantIdentifiers.value,
    })
    .from(participantIdentifiers)
    .where(among(participantIdentifiers.participantId, participantIds))
    .orderBy(asc(participantIdentifiers.id));

/** What readers may know of the history of acts, oldest first. */
export const listPublicEvents = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      actId: actEvents.actId,
      event: actEvents.event,
      toStatus: actEvents.toStatus,
      reasonCode: actEvents.reasonCode,
      at: actEvents.at,
    })
    .from(actEvents)
    .where(and(among(actEvents.actId, actIds), eq(actEvents.isPublic, true)))
    .orderBy(asc(actEvents.at), asc(actEvents.id));

/** What the public may know of participants, besides names, identifiers and domains. */
export const listParticipantBasics = (
  db: Queries,
  participantIds: readonly string[],
) =>
  db
    .select({
      participantId: participants.id,
      kind: participants.kind,
      area: participants.area,
      website: participants.website,
      sector: participants.sector,
      contact: participants.contact,
      identityCheckedAt: participants.identityCheckedAt,
    })
    .from(participants)
    .where(among(participants.id, participantIds));

/** Domains participants proved, and how; never the address that was written to. */
export const listProvedDomainsOf = (
  db: Queries,
  participantIds: readonly string[],
) =>
  db
    .select({
      participantId: domainProofs.participantId,
      domain: domainProofs.domain,
      dnsProvedAt: domainProofs.dnsProvedAt,
      mailProvedAt: domainProofs.mailProvedAt,
    })
    .from(domainProofs)
    .where(
      and(
        among(domainProofs.participantId, participantIds),
        or(
          isNotNull(domainProofs.dnsProvedAt),
          isNotNull(domainProofs.mailProvedAt),
        ),
      ),
    )
    .orderBy(asc(domainProofs.domain));

/** How many events of all acts the public may know. */
export async function countPublicEvents(db: Queries): Promise<number> {
  const [row] = await db
    .select({ events: count() })
    .from(actEvents)
    .where(eq(actEvents.isPublic, true));
  return row?.events ?? 0;
}
