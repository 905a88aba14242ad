import { insertMembership } from "../../../db/queries/membership.server";
import {
  replaceIdentifiers,
  replaceNames,
} from "../../../db/queries/participant-parts.server";
import { insertParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { DomainError } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { identifierRows, nameRows } from "./rows.server";
import type { ParticipantInput } from "./schema";

/**
 * Makes a participant; whoever makes it is its first owner.
 * @returns its id
 */
export async function createParticipant(
  ctx: Context,
  input: ParticipantInput,
): Promise<string> {
  const { actor, now } = ctx;
  authorize(actor, "participant.create", undefined);
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const id = newId();
  await ctx.db.write(async (tx) => {
    await insertParticipant(tx, {
      id,
      kind: input.kind,
      area: input.area ?? null,
      website: input.website ?? null,
      sector: input.sector ?? null,
      contact: input.contact ?? null,
      identityCheckedAt: null,
      demo: ctx.env.mode === "demo",
      createdBy: actor.userId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
    await replaceNames(tx, id, nameRows(id, input.names));
    await replaceIdentifiers(tx, id, identifierRows(id, input.identifiers));
    await insertMembership(tx, {
      userId: actor.userId,
      participantId: id,
      role: "owner",
      createdAt: now,
    });
    await recordAudit(tx, ctx, {
      action: "participant.created",
      subjectKind: "participant",
      subjectId: id,
      detail: { kind: input.kind, area: input.area ?? null },
    });
  });
  return id;
}
