import { eraseWithdrawalSignatory } from "../../../db/queries/act-parts.server";
import { findActBySeq, updateAct } from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, notFound } from "../kernel/errors";
import { eraseSaltsOfAct } from "../log/erase.server";
import { parseRegisterNumber } from "./number";

/**
 * Erases who signed an act and its withdrawal: the name, the title, the mailbox of a focal point,
 * and the salt that the log's commitment to them was made with. The act stands,
 * every proof holds, and nobody can find out any more what was committed to.
 * @param reason why, for the audit trail; not who
 * @returns how many salts were erased
 * @throws DomainError 404 where there is no such act
 */
export async function eraseSignatory(
  ctx: Pick<Context, "db" | "actor" | "now">,
  number: string,
  reason: string,
): Promise<number> {
  const seq = parseRegisterNumber(number);
  return ctx.db.write(async (tx) => {
    const act = seq === null ? undefined : await findActBySeq(tx, seq);
    if (!act) throw notFound("register.error.no-such-act");
    const isDone = await updateAct(tx, act, {
      signatoryName: null,
      signatoryTitle: null,
      focalPoint: null,
    });
    if (!isDone) throw conflict("error.stale");
    await eraseWithdrawalSignatory(tx, act.id);
    const salts = await eraseSaltsOfAct(tx, act.id, ["signatory"]);
    await recordAudit(tx, ctx, {
      action: "act.signatory_erased",
      subjectKind: "act",
      subjectId: act.id,
      fromVersion: act.version,
      reason,
    });
    return salts;
  });
}
