import type { z } from "zod";
import {
  insertOrganizationMember,
  listOrganizationMembers,
  listOrganizations,
  supersedeOrganizationMember,
} from "../../../db/queries/organization-member.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import {
  conflict,
  DomainError,
  notFound,
  unprocessable,
} from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import type { addMemberForm, endMemberForm } from "./members";
import { partyKindOf } from "./model";
import { namesNow } from "./party-names.server";
import { recogniseParty } from "./recognise-party.server";

/** Organizations of states, with how many members each has today. */
export async function listMemberLists(
  ctx: Pick<Context, "db" | "actor" | "now">,
) {
  const { db, actor } = ctx;
  const today = dayOf(ctx.now);
  authorize(actor, "organization.manage_members", undefined);
  const organizations = await listOrganizations(db.read);
  const ids = organizations.map(({ id }) => id);
  const names = ids.length === 0 ? [] : await listNamesOf(db.read, ids);
  const lines = [];
  for (const { id, kind } of organizations) {
    const members = await listOrganizationMembers(db.read, id);
    lines.push({
      id,
      kind,
      names: names
        .filter((name) => name.participantId === id)
        .map(({ lang, text }) => ({ lang, text })),
      count: members.filter(
        ({ fromDay, toDay }) =>
          fromDay <= today && (toDay === null || toDay > today),
      ).length,
    });
  }
  return lines;
}

/** @throws DomainError 404 for what is no organization of states */
export async function getMemberList(
  { db, actor }: Pick<Context, "db" | "actor">,
  id: string,
) {
  authorize(actor, "organization.manage_members", undefined);
  const organization = await findParticipant(db.read, id);
  if (!organization || partyKindOf(organization.kind) !== "organization") {
    throw notFound();
  }
  const members = await listOrganizationMembers(db.read, id);
  const names = await listNamesOf(db.read, [
    id,
    ...members.flatMap(({ participantId }) => participantId ?? []),
  ]);
  const of = (who: string | null) =>
    names
      .filter((name) => name.participantId === who)
      .map(({ lang, text }) => ({ lang, text }));
  return {
    id,
    names: of(id),
    members: members.map((one) => ({
      id: one.id,
      area: one.area,
      names: of(one.participantId),
      fromDay: one.fromDay,
      toDay: one.toDay,
      source: one.source,
    })),
  };
}

/**
 * Enters a member from a day on. A government is recognised in any spelling.
 * @throws DomainError 400 for who is no government; 409 for who is a member then
 */
export async function addOrganizationMember(
  ctx: Context,
  organizationId: string,
  { name, fromDay, source }: z.output<typeof addMemberForm>,
): Promise<void> {
  const { now, locale } = ctx;
  authorize(ctx.actor, "organization.manage_members", undefined);
  await ctx.db.write(async (tx) => {
    const organization = await findParticipant(tx, organizationId);
    if (!organization || partyKindOf(organization.kind) !== "organization") {
      throw notFound();
    }
    const typed = { position: 0, kind: "government" as const, name };
    const read = await recogniseParty(tx, typed, { ownId: "", locale });
    if (!read.ok) {
      const { key, params = {} } = read.error;
      throw new DomainError("invalid", key, {
        params,
        fields: { name: read.error },
      });
    }
    const { area, participantId } = read.party;
    const known = await listOrganizationMembers(tx, organizationId);
    const isMember = known.some(
      (one) =>
        (area === null
          ? one.participantId === participantId
          : one.area === area) &&
        (one.toDay === null || one.toDay > fromDay),
    );
    if (isMember) throw conflict("instrument.error.member-twice");
    const id = newId();
    await insertOrganizationMember(tx, {
      id,
      organizationId,
      area,
      participantId: area === null ? participantId : null,
      ...{ fromDay, source },
      toDay: null,
      // By these it is shown until the public knows it.
      names:
        area === null && participantId !== null
          ? await namesNow(tx, participantId)
          : null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
    await recordAudit(tx, ctx, {
      action: "participant.member_state_added",
      subjectKind: "participant",
      subjectId: organizationId,
      detail: { member: area ?? participantId, from: fromDay },
    });
    await touchPublic(tx);
  });
}

/**
 * Ends a membership; its time stays on record, and so does what was known before.
 * @throws DomainError 422 for a day before it began
 */
export async function endOrganizationMember(
  ctx: Context,
  organizationId: string,
  { end, toDay }: z.output<typeof endMemberForm>,
): Promise<void> {
  authorize(ctx.actor, "organization.manage_members", undefined);
  await ctx.db.write(async (tx) => {
    const known = await listOrganizationMembers(tx, organizationId);
    const member = known.find(({ id }) => id === end);
    if (!member) throw notFound();
    if (toDay <= member.fromDay) {
      throw unprocessable("instrument.error.member-end", "toDay");
    }
    const change = { id: newId(), toDay };
    if (!(await supersedeOrganizationMember(tx, member, change, ctx.now))) {
      throw conflict("error.stale");
    }
    await recordAudit(tx, ctx, {
      action: "participant.member_state_ended",
      subjectKind: "participant",
      subjectId: organizationId,
      detail: { member: member.area ?? member.participantId, to: toDay },
    });
    await touchPublic(tx);
  });
}
