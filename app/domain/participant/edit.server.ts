import {
  replaceIdentifiers,
  replaceNames,
} from "../../../db/queries/participant-parts.server";
import {
  findParticipant,
  updateParticipant,
} from "../../../db/queries/participant.server";
import { listActsOf } from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { isEditable } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import { refreshRegisterOfParticipant } from "../register/refresh.server";
import { identifierRows, nameRows } from "./rows.server";
import type { ParticipantInput } from "./schema";

/**
 * Changes what a participant says about itself. Its kind stays once an act was
 * sent: the checks depended on it.
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
    const acts = await listActsOf(tx, id);
    const wasSent = acts.some(({ status }) => !isEditable(status));
    if (wasSent && input.kind !== seen.kind) {
      throw unprocessable("participant.error.kind-fixed", "kind");
    }
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
