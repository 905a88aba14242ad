import { deleteDomainProof } from "../../../db/queries/participant-parts.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { unprocessable } from "../kernel/errors";
import { refreshRegisterOfParticipant } from "../register/refresh.server";
import { requireParticipant, requireProof } from "./prove-domain.server";

/**
 * Takes a domain off a participant, with what was proved of it.
 * @param isSure said by whoever removes a domain that is proved, also one that
 *   was proved only after they saw the page
 * @throws DomainError 422 for a proved domain without that
 */
export async function removeDomain(
  ctx: Context,
  participantId: string,
  proofId: string,
  isSure: boolean,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    await requireParticipant(ctx, tx, participantId);
    const { domain } = await requireProof(tx, participantId, proofId);
    const removed = await deleteDomainProof(tx, proofId, isSure);
    if (!removed) throw unprocessable("participant.error.domain-sure", "sure");
    const wasProved =
      removed.dnsProvedAt !== null || removed.mailProvedAt !== null;
    await recordAudit(tx, ctx, {
      action: "participant.domain_removed",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { domain, wasProved },
    });
    if (wasProved) {
      await refreshRegisterOfParticipant(tx, participantId, ctx.now);
    }
  });
}
