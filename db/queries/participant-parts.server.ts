import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  domainProofs,
  participantIdentifiers,
  participantNames,
  participants,
} from "../schema/participant.server";
import { registerEntries } from "../schema/register.server";

type NameRow = typeof participantNames.$inferSelect;
type IdentifierRow = typeof participantIdentifiers.$inferSelect;
export type DomainProofRow = typeof domainProofs.$inferSelect;

/** Replaces all names of a participant. */
export async function replaceNames(
  tx: Tx,
  participantId: string,
  rows: readonly NameRow[],
): Promise<void> {
  await tx
    .delete(participantNames)
    .where(eq(participantNames.participantId, participantId));
  await tx.insert(participantNames).values([...rows]);
}

/** Replaces all identifiers of a participant. */
export async function replaceIdentifiers(
  tx: Tx,
  participantId: string,
  rows: readonly IdentifierRow[],
): Promise<void> {
  await tx
    .delete(participantIdentifiers)
    .where(eq(participantIdentifiers.participantId, participantId));
  if (rows.length === 0) return;
  await tx.insert(participantIdentifiers).values([...rows]);
}

export const listIdentifiers = (db: Queries, participantId: string) =>
  db
    .select({
      scheme: participantIdentifiers.scheme,
      authority: participantIdentifiers.authority,
      value: participantIdentifiers.value,
    })
    .from(participantIdentifiers)
    .where(eq(participantIdentifiers.participantId, participantId));

export const listDomainProofs = (db: Queries, participantId: string) =>
  db
    .select()
    .from(domainProofs)
    .where(eq(domainProofs.participantId, participantId))
    .orderBy(domainProofs.id);

export async function findDomainProof(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(domainProofs)
    .where(eq(domainProofs.id, id));
  return row;
}

export async function insertDomainProof(
  tx: Tx,
  row: DomainProofRow,
): Promise<void> {
  await tx.insert(domainProofs).values(row);
}

export async function updateDomainProof(
  tx: Tx,
  id: string,
  change: Partial<DomainProofRow>,
): Promise<void> {
  await tx.update(domainProofs).set(change).where(eq(domainProofs.id, id));
}

/** Deletes a domain; one that is proved only when `isProvedToo`. What it was, or undefined. */
export async function deleteDomainProof(
  tx: Tx,
  id: string,
  isProvedToo: boolean,
) {
  const unproved = [
    isNull(domainProofs.dnsProvedAt),
    isNull(domainProofs.mailProvedAt),
  ];
  const [row] = await tx
    .delete(domainProofs)
    .where(and(eq(domainProofs.id, id), ...(isProvedToo ? [] : unproved)))
    .returning({
      dnsProvedAt: domainProofs.dnsProvedAt,
      mailProvedAt: domainProofs.mailProvedAt,
    });
  return row;
}

/**
 * Names and areas of participants that stand on the public register, but one.
 * Others are nobody's business: a draft must not be found by typing its name.
 */
export const listPublicNames = (db: Queries, except: string) =>
  db
    .selectDistinct({
      id: participantNames.participantId,
      lang: participantNames.lang,
      name: participantNames.name,
      matchKey: participantNames.matchKey,
      skeleton: participantNames.skeleton,
      area: participants.area,
    })
    .from(participantNames)
    .innerJoin(
      participants,
      eq(participants.id, participantNames.participantId),
    )
    .innerJoin(
      registerEntries,
      and(
        eq(registerEntries.participantId, participantNames.participantId),
        isNull(registerEntries.validUntil),
      ),
    )
    .where(ne(participantNames.participantId, except));

/** Public participants that carry one of these identifiers. */
export const listPublicIdentifiers = (
  db: Queries,
  wanted: readonly { scheme: IdentifierRow["scheme"]; value: string }[],
) =>
  db
    .selectDistinct({
      id: participantIdentifiers.participantId,
      scheme: participantIdentifiers.scheme,
      authority: participantIdentifiers.authority,
      value: participantIdentifiers.value,
    })
    .from(participantIdentifiers)
    .innerJoin(
      registerEntries,
      and(
        eq(registerEntries.participantId, participantIdentifiers.participantId),
        isNull(registerEntries.validUntil),
      ),
    )
    .where(
      or(
        ...wanted.map(({ scheme, value }) =>
          and(
            eq(participantIdentifiers.scheme, scheme),
            eq(participantIdentifiers.value, value),
          ),
        ),
      ),
    );

/** All names of some participants, for showing whom a warning is about. */
export const listNamesOfMany = (db: Queries, ids: readonly string[]) =>
  db
    .select({
      participantId: participantNames.participantId,
      lang: participantNames.lang,
      text: participantNames.name,
      isOriginal: participantNames.isOriginal,
    })
    .from(participantNames)
    .where(inArray(participantNames.participantId, [...ids]));
