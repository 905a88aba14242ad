import type { Tx } from "../../../db/client.server";
import { addAuthorBody } from "../../../db/queries/practice-author.server";
import { insertPracticeEvent } from "../../../db/queries/practice.server";
import { listOwnedPractices } from "../../../db/queries/practice-write.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { weighAdoptions } from "../adoption/evidence.server";
import { newId } from "../kernel/ids";
import { sweepDependent } from "../review/standing.server";
import { changePractice } from "./change.server";

/**
 * Gives the practices of a participant to the one that takes its place, drafts
 * too: whoever follows keeps them up to date and answers for them. The
 * predecessor stays on the author's side, so its people are no reviewers now;
 * the successor's are none from here on, and its own adoption is no adoption by
 * another body any more. The history of each practice names the predecessor.
 */
export async function passPractices(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now" | "env">,
  from: string,
  to: string,
): Promise<void> {
  const practices = await listOwnedPractices(tx, from);
  if (practices.length === 0) return;
  const [name] = await listNamesOf(tx, [from]);
  for (const practice of practices) {
    await addAuthorBody(tx, {
      ...{ practiceId: practice.id, cycle: 1, participantId: from },
      userId: practice.createdBy,
    });
    const passed = await changePractice(tx, ctx, practice, "passed", {
      participantId: to,
    });
    const isPublic = passed.edition > 0;
    await insertPracticeEvent(tx, {
      ...{ id: newId(), practiceId: passed.id, event: "passed", isPublic },
      toState: isPublic ? passed.standing : passed.stage,
      edition: isPublic ? passed.edition : null,
      reasonCode: null,
      ...{ note: name?.text ?? null, noteLang: name?.lang ?? null },
      at: ctx.now,
    });
    await sweepDependent(tx, ctx, passed);
    if (isPublic) await weighAdoptions(tx, ctx, passed, null, null);
  }
}
