import type { Tx } from "../../../db/client.server";
import {
  findPracticeEdition,
  insertPracticeEvent,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { newId } from "../kernel/ids";
import { changePractice } from "../practice/change.server";
import { judgeVersion } from "../practice/publish.server";
import { refreshLibrary } from "../practice/refresh.server";

/** What happened to a record, as the practice's own history tells it. */
export type AdoptionHappening =
  "adopt" | "adoption_result" | "withdraw_adoption" | "strike_adoption";

/**
 * Judges a practice anew after a record about it changed, tells it in the
 * practice's history, and brings the library up to date. Last step of the
 * transaction that changed the record.
 * @param area the adopter's country, whose followers are told too
 * @returns whether evidence or label are others now
 */
export async function weighAdoptions(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  practice: PracticeRow,
  happening: AdoptionHappening | null,
  area: string | null,
): Promise<boolean> {
  const version = await findPracticeEdition(tx, practice.id, practice.edition);
  let isOther = false;
  if (version) {
    const { evidence, label } = await judgeVersion(tx, practice, version);
    isOther = evidence !== practice.evidence || label !== practice.label;
    if (isOther) {
      await changePractice(tx, ctx, practice, "weighed", { evidence, label });
    }
  }
  if (happening !== null) {
    await insertPracticeEvent(tx, {
      ...{ id: newId(), practiceId: practice.id, event: happening },
      toState: practice.standing,
      edition: practice.edition === 0 ? null : practice.edition,
      ...{ isPublic: true, reasonCode: null, note: null, noteLang: null },
      ...{ area, at: ctx.now },
    });
  }
  await refreshLibrary(tx, [practice.id], ctx.now);
  return isOther;
}
