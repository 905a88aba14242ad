import { and, asc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { Day, Instant } from "../../app/domain/kernel/clock";
import type { Queries, Tx } from "../client.server";
import { acts } from "../schema/act.server";
import {
  instrumentActs,
  instrumentParties,
  organizationMembers,
} from "../schema/instrument.server";
import { participants } from "../schema/participant.server";
import { registerEntries } from "../schema/register.server";
import { entryValidAt } from "./register.server";

export type OrganizationMemberRow = typeof organizationMembers.$inferSelect;

/** What was known at an instant: entered by then, with nothing in its place yet. */
const knownAt = (at: Instant) =>
  and(
    lte(organizationMembers.createdAt, at),
    or(
      isNull(organizationMembers.supersededAt),
      gt(organizationMembers.supersededAt, at),
    ),
  );

/** Membership lasts on a day, as far as was known at an instant. */
const lastsOn = (day: Day, at: Instant) =>
  and(
    lte(organizationMembers.fromDay, day),
    or(
      isNull(organizationMembers.toDay),
      gt(organizationMembers.toDay, day),
      // An end that was written down later.
      gt(organizationMembers.updatedAt, at),
    ),
  );

/** Memberships of an area or of a participant on a day, as known at an instant. */
export const listMembershipsOn = (
  db: Queries,
  who: { readonly area: string | null; readonly participantId: string | null },
  day: Day,
  at: Instant,
) =>
  db
    .select()
    .from(organizationMembers)
    .where(
      and(
        or(
          ...(who.area === null
            ? []
            : [eq(organizationMembers.area, who.area)]),
          ...(who.participantId === null
            ? []
            : [eq(organizationMembers.participantId, who.participantId)]),
        ),
        knownAt(at),
        lastsOn(day, at),
      ),
    );

const inOrder = [
  asc(organizationMembers.fromDay),
  asc(organizationMembers.createdAt),
  asc(organizationMembers.id),
] as const;

/** Members of an organization on a day, as known at an instant, in order of their beginning. */
export const listMembersOn = (
  db: Queries,
  organizationId: string,
  day: Day,
  at: Instant,
) =>
  db
    .select()
    .from(organizationMembers)
    .where(
      and(
        eq(organizationMembers.organizationId, organizationId),
        knownAt(at),
        lastsOn(day, at),
      ),
    )
    .orderBy(...inOrder);

/** Every membership of an organization as known now, past ones too, in order of their beginning. */
export const listOrganizationMembers = (db: Queries, organizationId: string) =>
  db
    .select()
    .from(organizationMembers)
    .where(
      and(
        eq(organizationMembers.organizationId, organizationId),
        isNull(organizationMembers.supersededAt),
      ),
    )
    .orderBy(...inOrder);

/** Acts of organizations made for their members, as the register had them now or at an instant. */
export const listActsForMembers = (
  db: Queries,
  organizationIds: readonly string[],
  at: Instant | null,
) =>
  db
    .select({
      id: acts.id,
      seq: registerEntries.seq,
      status: registerEntries.status,
      names: registerEntries.names,
      organizationId: registerEntries.participantId,
      doneOn: registerEntries.doneOn,
      instrumentId: instrumentActs.instrumentId,
    })
    .from(registerEntries)
    .innerJoin(acts, eq(acts.id, registerEntries.actId))
    .leftJoin(instrumentActs, eq(instrumentActs.actId, acts.id))
    .where(
      and(
        inArray(registerEntries.participantId, [...organizationIds]),
        entryValidAt(at),
        eq(acts.actsFor, "members"),
        inArray(registerEntries.type, ["confirm", "echo", "amend"]),
      ),
    )
    .orderBy(asc(registerEntries.seq));

/** Parties of instruments, for telling who is named and who only covered. */
export const listPartyKeysOf = (
  db: Queries,
  instrumentIds: readonly string[],
) =>
  db
    .select({
      instrumentId: instrumentParties.instrumentId,
      key: instrumentParties.key,
    })
    .from(instrumentParties)
    .where(inArray(instrumentParties.instrumentId, [...instrumentIds]));

/** Organizations of states that are on the portal. */
export const listOrganizations = (db: Queries) =>
  db
    .select({ id: participants.id, kind: participants.kind })
    .from(participants)
    .where(
      inArray(participants.kind, [
        "regional_organization",
        "international_organization",
      ]),
    )
    .orderBy(asc(participants.id));

export async function insertOrganizationMember(
  tx: Tx,
  row: typeof organizationMembers.$inferInsert,
): Promise<void> {
  await tx.insert(organizationMembers).values(row);
}

/**
 * Puts a row that says something else in the place of a membership that still
 * is as the caller read it; what was known before stays on record.
 * @returns false when somebody was faster
 */
export async function supersedeOrganizationMember(
  tx: Tx,
  seen: OrganizationMemberRow,
  change: Pick<OrganizationMemberRow, "id"> & Partial<OrganizationMemberRow>,
  at: Instant,
): Promise<boolean> {
  const ended = await tx
    .update(organizationMembers)
    .set({ supersededAt: at, version: seen.version + 1 })
    .where(
      and(
        eq(organizationMembers.id, seen.id),
        eq(organizationMembers.version, seen.version),
        isNull(organizationMembers.supersededAt),
      ),
    )
    .returning({ id: organizationMembers.id });
  if (ended.length !== 1) return false;
  await tx.insert(organizationMembers).values({
    ...seen,
    ...change,
    createdAt: at,
    updatedAt: at,
    version: 1,
    supersededAt: null,
  });
  return true;
}
