import { and, desc, eq, inArray, isNotNull, ne, or } from "drizzle-orm";
import type { Queries } from "../client.server";
import { users } from "../schema/account.server";
import { acts, evidence } from "../schema/act.server";
import { files } from "../schema/file.server";
import {
  domainProofs,
  participantIdentifiers,
  participantNames,
  participants,
} from "../schema/participant.server";

/** Names of people by id, for officers' pages. */
export async function findPersonNames(
  db: Queries,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const found = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, wanted));
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** What a participant has proved of its domains. */
export const listDomainProofs = (db: Queries, participantId: string) =>
  db
    .select({
      domain: domainProofs.domain,
      dnsProvedAt: domainProofs.dnsProvedAt,
      mailProvedAt: domainProofs.mailProvedAt,
      mailAddress: domainProofs.mailAddress,
    })
    .from(domainProofs)
    .where(eq(domainProofs.participantId, participantId))
    .orderBy(domainProofs.domain);

/** A file among the evidence of an act. */
export async function findEvidenceFile(
  db: Queries,
  actId: string,
  fileId: string,
) {
  const [row] = await db
    .select({
      id: files.id,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
    })
    .from(evidence)
    .innerJoin(files, eq(files.id, evidence.fileId))
    .where(and(eq(evidence.actId, actId), eq(evidence.fileId, fileId)));
  return row;
}

/** Acts of the same participant that reached the secretariat, newest first. */
export const listOtherActs = (
  db: Queries,
  participantId: string,
  except: string,
) =>
  db
    .select({
      id: acts.id,
      seq: acts.seq,
      type: acts.type,
      status: acts.status,
      receivedAt: acts.receivedAt,
    })
    .from(acts)
    .where(
      and(
        eq(acts.participantId, participantId),
        ne(acts.id, except),
        isNotNull(acts.receivedAt),
      ),
    )
    .orderBy(desc(acts.id))
    .limit(20);

/**
 * Participants that share a folded name, a look or an identifier with this one:
 * the few worth a closer comparison.
 */
export async function listPossibleTwins(db: Queries, participantId: string) {
  const own = await db
    .select({
      matchKey: participantNames.matchKey,
      skeleton: participantNames.skeleton,
    })
    .from(participantNames)
    .where(eq(participantNames.participantId, participantId));
  const identifiers = await db
    .select({ value: participantIdentifiers.value })
    .from(participantIdentifiers)
    .where(eq(participantIdentifiers.participantId, participantId));
  const keys = own.map(({ matchKey }) => matchKey).filter(Boolean);
  const looks = own.map(({ skeleton }) => skeleton).filter(Boolean);
  const values = identifiers.map(({ value }) => value);
  const byName =
    keys.length + looks.length === 0
      ? []
      : await db
          .select({ id: participantNames.participantId })
          .from(participantNames)
          .where(
            and(
              ne(participantNames.participantId, participantId),
              or(
                inArray(participantNames.matchKey, keys),
                inArray(participantNames.skeleton, looks),
              ),
            ),
          )
          .limit(50);
  const byNumber =
    values.length === 0
      ? []
      : await db
          .select({ id: participantIdentifiers.participantId })
          .from(participantIdentifiers)
          .where(
            and(
              ne(participantIdentifiers.participantId, participantId),
              inArray(participantIdentifiers.value, values),
            ),
          )
          .limit(50);
  const ids = [...new Set([...byName, ...byNumber].map(({ id }) => id))];
  if (ids.length === 0) return [];
  return db
    .select({ id: participants.id, area: participants.area })
    .from(participants)
    .where(inArray(participants.id, ids));
}
