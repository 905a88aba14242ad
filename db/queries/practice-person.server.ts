import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { dayOf } from "../../app/domain/kernel/clock";
import type { AdoptionFact } from "../../app/domain/practice/judgement";
import type { Queries } from "../client.server";
import { prepared } from "../prepared.server";
import { memberships, users } from "../schema/account.server";
import { participants } from "../schema/participant.server";
import { practiceAdoptions } from "../schema/adoption.server";
import { practiceVersions } from "../schema/practice.server";

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/**
 * People with a confirmed address who act for some participant, by a part of
 * their name or their whole address.
 */
export const searchMembers = (db: Queries, text: string, limit: number) => {
  const part = `%${escapeLike(text)}%`;
  return db
    .selectDistinct({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(
      and(
        isNotNull(users.emailVerifiedAt),
        isNull(users.disabledAt),
        or(
          eq(users.emailKey, text.toLowerCase()),
          sql`lower(${users.name}) like ${part.toLowerCase()} escape '\\'`,
          sql`${users.name} like ${part} escape '\\'`,
        ),
      ),
    )
    .orderBy(asc(users.name), asc(users.id))
    .limit(limit);
};

/** Whom several people act for, with the bodies' states. */
export const listBodiesOf = (db: Queries, userIds: readonly string[]) =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          userId: memberships.userId,
          id: participants.id,
          area: participants.area,
          joinedAt: memberships.createdAt,
          identityCheckedAt: participants.identityCheckedAt,
        })
        .from(memberships)
        .innerJoin(participants, eq(participants.id, memberships.participantId))
        .where(inArray(memberships.userId, [...userIds]))
        .orderBy(asc(memberships.createdAt));

/** Where to write to several people. */
export const listAddresses = (db: Queries, userIds: readonly string[]) =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          id: users.id,
          email: users.email,
          name: users.name,
          locale: users.locale,
        })
        .from(users)
        .where(inArray(users.id, [...new Set(userIds)]));

/** Who writes for a participant: its owners and editors. */
export async function listWritersOf(
  db: Queries,
  participantId: string,
  roles: readonly ("owner" | "editor")[] = ["owner", "editor"],
): Promise<string[]> {
  const found = await db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.participantId, participantId),
        inArray(memberships.role, [...roles]),
      ),
    );
  return found.map(({ userId }) => userId);
}

const adoptionFacts = prepared((db) =>
  db
    .select({
      participantId: practiceAdoptions.participantId,
      createdBy: practiceAdoptions.createdBy,
      status: practiceAdoptions.status,
      kind: practiceAdoptions.kind,
      startedOn: practiceAdoptions.startedOn,
      changes: practiceAdoptions.changes,
      result: practiceAdoptions.result,
      resultOn: practiceAdoptions.resultOn,
      source: practiceAdoptions.source,
      toldAt: practiceAdoptions.updatedAt,
      appearedAt: practiceVersions.publishedAt,
    })
    .from(practiceAdoptions)
    .leftJoin(
      practiceVersions,
      and(
        eq(practiceVersions.practiceId, practiceAdoptions.practiceId),
        eq(practiceVersions.edition, practiceAdoptions.edition),
      ),
    )
    .where(eq(practiceAdoptions.practiceId, sql.placeholder("practiceId")))
    .prepare(),
);

/** Adoption records of a practice, as far as the judgement asks. */
export const listAdoptionFacts = async (
  db: Queries,
  practiceId: string,
): Promise<AdoptionFact[]> =>
  (await adoptionFacts(db).execute({ practiceId })).map(
    ({ toldAt, appearedAt, ...fact }) => ({
      ...fact,
      toldOn: dayOf(toldAt),
      appeared: appearedAt === null ? null : dayOf(appearedAt),
    }),
  );
