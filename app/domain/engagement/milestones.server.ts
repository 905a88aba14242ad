import {
  insertMilestone,
  listMilestones,
  updateMilestone,
} from "../../../db/queries/engagement-work.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { releaseDay } from "../act/rules";
import { type Day, dayOf } from "../kernel/clock";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { limits } from "./content";
import { enterWork, type Entered } from "./enter.server";
import { isOpen } from "./states";

const assertOpen = ({ engagement }: Entered) => {
  if (!isOpen(engagement.status)) throw conflict("engagement.error.over");
};

/** No help under the initiative is older than it. */
function assertLikely(day: Day, field: string): void {
  if (day < releaseDay) {
    throw unprocessable("engagement.error.money-early", field);
  }
}

/**
 * Adds a milestone, by either side.
 * @throws DomainError 422 for a day before the initiative
 */
export async function addMilestone(
  ctx: Context,
  engagementId: string,
  { title, dueDay }: { readonly title: string; readonly dueDay: Day },
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    assertOpen(entered);
    assertLikely(dueDay, "dueDay");
    const known = await listMilestones(tx, engagementId);
    if (known.length >= limits.milestones) {
      const params = { most: limits.milestones };
      throw unprocessable("engagement.error.too-many", "title", params);
    }
    const id = newId();
    await insertMilestone(tx, {
      ...{ id, engagementId, title, dueDay, doneDay: null, struckAt: null },
      ...{ addedBy: entered.userId, at: ctx.now },
    });
    await recordAudit(tx, ctx, {
      action: "engagement.milestone_added",
      ...{ subjectKind: "engagement", subjectId: engagementId },
      detail: { milestone: id },
    });
  });
}

/**
 * Says that a milestone was reached, or strikes one that is no longer meant.
 * @throws DomainError 404 when it was done or struck before
 */
export async function endMilestone(
  ctx: Context,
  engagementId: string,
  id: string,
  how: { readonly doneDay: Day } | "struck",
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    assertOpen(entered);
    if (how !== "struck") assertLikely(how.doneDay, "doneDay");
    if (how !== "struck" && how.doneDay > dayOf(ctx.now)) {
      throw unprocessable("engagement.error.done-in-future", "doneDay");
    }
    const change = how === "struck" ? { struckAt: ctx.now } : how;
    if (!(await updateMilestone(tx, { id, engagementId }, change))) {
      throw notFound();
    }
    await recordAudit(tx, ctx, {
      action: `engagement.milestone_${how === "struck" ? "struck" : "done"}`,
      ...{ subjectKind: "engagement", subjectId: engagementId },
      detail: { milestone: id },
    });
  });
}
