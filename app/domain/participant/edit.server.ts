import { listActsOf } from "../../../db/queries/act.server";
import {
  listIdentifiers,
  replaceIdentifiers,
  replaceNames,
} from "../../../db/queries/participant-parts.server";
import {
  findParticipant,
  listNames,
  updateParticipant,
  type ParticipantRow,
} from "../../../db/queries/participant.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { refreshRegisterOfParticipant } from "../register/refresh.server";
import { assertNotSucceeded } from "../succession/ended.server";
import { fixedBy, sameFacts } from "./fixed";
import { identifierRows, nameRows } from "./rows.server";
import type { ParticipantInput } from "./schema";

/** @throws DomainError 422 for a change of what the participant's acts hold fast */
async function assertFree(
  db: Queries,
  { id, kind, area }: ParticipantRow,
  input: ParticipantInput,
): Promise<void> {
  const acts = await listActsOf(db, id);
  const fixed = fixedBy(acts.map(({ status }) => status));
  if (fixed.kind && input.kind !== kind) {
    throw unprocessable("participant.error.kind-fixed", "kind");
  }
  if (!fixed.facts) return;
  const names = await listNames(db, id);
  const now = {
    kind,
    area,
    names: names.map(({ lang, name }) => ({ lang, text: name })),
    identifiers: await listIdentifiers(db, id),
  };
  if (!sameFacts(now, input)) {
    throw unprocessable("participant.error.facts-fixed");
  }
}

/**
 * Changes what a participant says about itself, as far as its acts leave it free.
 * One whose place another took stays as it was.
 * @param version what the form was made from; 409 when somebody was faster
 */
export async function editParticipant(
  ctx: Context,
  id: string,
  version: number,
  input: ParticipantInput,
): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const found = await findParticipant(tx, id);
    if (!found) throw notFound();
    const seen = authorize(actor, "participant.edit", found);
    if (seen.version !== version) throw conflict("error.stale");
    await assertNotSucceeded(tx, id, now);
    await assertFree(tx, seen, input);
    const change = {
      kind: input.kind,
      area: input.area ?? null,
      website: input.website ?? null,
      sector: input.sector ?? null,
      contact: input.contact ?? null,
      updatedAt: now,
    };
    if (!(await updateParticipant(tx, seen, change))) {
      throw conflict("error.stale");
    }
    await replaceNames(tx, id, nameRows(id, input.names));
    await replaceIdentifiers(tx, id, identifierRows(id, input.identifiers));
    await refreshRegisterOfParticipant(tx, id, now);
    await recordAudit(tx, ctx, {
      action: "participant.edited",
      subjectKind: "participant",
      subjectId: id,
      fromVersion: version,
    });
  });
}
