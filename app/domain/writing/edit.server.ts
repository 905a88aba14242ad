import type { Tx } from "../../../db/client.server";
import {
  updatePractice,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { addWriter } from "../../../db/queries/practice-author.server";
import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { totalLength, withIds } from "../practice/content-schema";
import { limits } from "../practice/limits";
import { loadPractice } from "../practice/load.server";
import { personOf } from "../review/person.server";
import { assertApartFromReviewers } from "../review/standing.server";
import { seenMark, type Slice } from "./seen.server";

/** What is saved of a practice as its writers see it. */
export type Text = Pick<PracticeRow, "content" | "originalLang">;

/**
 * Changes the text under work, in one transaction, and notes who did. Other
 * parts may have changed since the page was shown; the page's own part not.
 * @param seen the mark the page was filled from, see `seenMark`
 * @param edit makes the text anew from what is saved now
 * @throws DomainError 409 when somebody else changed this part meanwhile, or
 * the text is not to be changed now, or the writer stands near to a reviewer; 422 when all texts together are too long
 */
export async function editText(
  ctx: Context,
  id: string,
  {
    slice,
    seen,
  }: { readonly slice: Slice; readonly seen?: string | undefined },
  edit: (text: Text, tx: Tx, practice: PracticeRow) => Promise<Text> | Text,
): Promise<Text> {
  const { actor, now } = ctx;
  return ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, id, now);
    authorize(actor, "practice.edit", subject);
    const { userId } = personOf(ctx);
    const edited = await edit(practice, tx, practice);
    const after: Text = {
      content: withIds(edited.content, newId),
      originalLang: edited.originalLang,
    };
    const isSame =
      JSON.stringify([practice.content, practice.originalLang]) ===
      JSON.stringify([after.content, after.originalLang]);
    // The same answers twice are no quarrel.
    if (isSame) return practice;
    if (seen !== undefined && seen !== seenMark(practice, slice)) {
      throw conflict("writing.error.changed-meanwhile");
    }
    const length = totalLength(after.content);
    if (length > limits.total && length > totalLength(practice.content)) {
      const params = { most: limits.total, length };
      throw unprocessable("writing.error.too-long-together", "form", params);
    }
    const change = {
      ...after,
      revision: practice.revision + 1,
      contentBy: userId,
      contentAt: now,
      updatedAt: now,
    };
    if (!(await updatePractice(tx, practice, change))) {
      throw conflict("error.stale");
    }
    await assertApartFromReviewers(tx, practice, userId, now);
    await addWriter(tx, id, practice.cycle, userId);
    return after;
  });
}
