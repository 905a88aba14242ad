import {
  findParticipant,
  updateParticipant,
} from "../../../db/queries/participant.server";
import { eraseContactsOf } from "../../../db/queries/register-erase.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, notFound } from "../kernel/errors";
import { eraseSaltsOfParticipant } from "../log/erase.server";
import { refreshRegisterOfParticipant } from "../register/refresh.server";

/**
 * Erases the mailbox a participant once showed, as of every past day too, and
 * the salts that the log's commitments to it were made with.
 * @param reason why, for the audit trail
 * @returns how many salts were erased
 * @throws DomainError 404 where there is no such participant
 */
export async function eraseContact(
  ctx: Pick<Context, "db" | "actor" | "now">,
  id: string,
  reason: string,
): Promise<number> {
  return ctx.db.write(async (tx) => {
    const participant = await findParticipant(tx, id);
    if (!participant) throw notFound();
    if (!(await updateParticipant(tx, participant, { contact: null })))
      throw conflict("error.stale");
    // First what stands now; then what is told of the past.
    await refreshRegisterOfParticipant(tx, id, ctx.now);
    await eraseContactsOf(tx, id);
    const salts = await eraseSaltsOfParticipant(tx, id, ["contact"]);
    await recordAudit(tx, ctx, {
      action: "participant.contact_erased",
      subjectKind: "participant",
      subjectId: id,
      reason,
    });
    return salts;
  });
}
