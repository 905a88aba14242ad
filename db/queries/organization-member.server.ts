import { and, asc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { Day, Instant } from "../../app/domain/kernel/clock";
import type { Queries, Tx } from "../client.server";
import { actEvents, acts } from "../schema/act.server";
import {
  instrumentActs,
  instrumentParties,
  organizationMembers,
} from "../schema/instrument.server";
import { participants } from "../schema/participant.server";

export type OrganizationMemberRow = typeof organizationMembers.$inferSelect;

/** Memberships of an area or of a participant on a day. */
export const listMembershipsOn = (
  db: Queries,
  who: { readonly area: string | null; readonly participantId: string | null },
  day: Day,
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
        lte(organizationMembers.fromDay, day),
        or(
          isNull(organizationMembers.toDay),
          gt(organizationMembers.toDay, day),
        ),
      ),
    );

/** Every membership of an organization, past ones too, in order of their beginning. */
export const listOrganizationMembers = (db: Queries, organizationId: string) =>
  db
    .select()
    .from(organizationMembers)
    .where(eq(organizationMembers.organizationId, organizationId))
    .orderBy(asc(organizationMembers.fromDay), asc(organizationMembers.id));

/** Acts of organizations made for their members, with a register number. */
export const listActsForMembers = (
  db: Queries,
  organizationIds: readonly string[],
) =>
  db
    .select({
      id: acts.id,
      seq: acts.seq,
      type: acts.type,
      organizationId: acts.participantId,
      doneOn: acts.doneOn,
      instrumentId: instrumentActs.instrumentId,
    })
    .from(acts)
    .leftJoin(instrumentActs, eq(instrumentActs.actId, acts.id))
    .where(
      and(
        inArray(acts.participantId, [...organizationIds]),
        eq(acts.actsFor, "members"),
        inArray(acts.type, ["confirm", "echo", "amend"]),
        gt(acts.seq, 0),
      ),
    )
    .orderBy(asc(acts.seq));

/** Public steps of acts up to an instant, oldest first. */
export const listPublicSteps = (
  db: Queries,
  actIds: readonly string[],
  until: Instant,
) =>
  db
    .select({
      actId: actEvents.actId,
      toStatus: actEvents.toStatus,
      at: actEvents.at,
    })
    .from(actEvents)
    .where(
      and(
        inArray(actEvents.actId, [...actIds]),
        eq(actEvents.isPublic, true),
        lte(actEvents.at, until),
      ),
    )
    .orderBy(asc(actEvents.at), asc(actEvents.id));

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
  row: OrganizationMemberRow,
): Promise<void> {
  await tx.insert(organizationMembers).values(row);
}

/** Changes a membership that still is as the caller read it. */
export async function updateOrganizationMember(
  tx: Tx,
  seen: Pick<OrganizationMemberRow, "id" | "version">,
  change: Partial<OrganizationMemberRow>,
): Promise<boolean> {
  const changed = await tx
    .update(organizationMembers)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(organizationMembers.id, seen.id),
        eq(organizationMembers.version, seen.version),
      ),
    )
    .returning({ id: organizationMembers.id });
  return changed.length === 1;
}
