import type { FollowedEvent } from "../../../db/queries/follow-event.server";
import { listMembersOf } from "../../../db/queries/follow-event.server";
import type { Context } from "../../context.server";
import { ldcDecisionsNow } from "../graduation/known.server";
import { dayOf, type Day } from "../kernel/clock";
import { AreaGroups } from "../register/area-groups.server";
import { deliver } from "./deliver.server";
import { findTargets } from "./targets.server";
import { actionDay } from "./told";

/** The days by which members have to do something, by person and event. */
async function actionDays(ctx: Context, events: readonly FollowedEvent[]) {
  const asking = events.flatMap((event) => {
    const day = actionDay(event.event, event.reportDueAt);
    return day === null ? [] : [{ ...event, day }];
  });
  const days = new Map<string, Day>();
  if (asking.length === 0) return days;
  const ids = [...new Set(asking.map(({ participantId }) => participantId))];
  for (const { userId, participantId } of await listMembersOf(
    ctx.db.read,
    ids,
  )) {
    for (const event of asking) {
      if (event.participantId === participantId) {
        days.set(`${userId} ${event.id}`, event.day);
      }
    }
  }
  return days;
}

/** Tells events of acts to everybody who follows what they are about. */
export async function tellEvents(
  ctx: Context,
  events: readonly FollowedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const decided = await ldcDecisionsNow(ctx.db.read);
  const groups = new AreaGroups(dayOf(ctx.now), decided);
  const eventsBy = await findTargets(ctx.db.read, events, groups.of);
  const days = await actionDays(ctx, events);
  await deliver(ctx, eventsBy, ({ id }, userId) => ({
    eventId: id,
    actionBy: days.get(`${userId} ${id}`) ?? null,
  }));
}
