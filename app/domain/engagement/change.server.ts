import {
  insertEngagementEvent,
  updateEngagement,
  type EngagementRow,
} from "../../../db/queries/engagement.server";
import { mover } from "../exchange/mover.server";
import type { EngagementStatus } from "../exchange/model";
import {
  engagementLifecycle,
  type EngagementEvent,
} from "../lifecycle/engagement";

/** Fields and steps of an engagement; see `mover`. */
export const { change: changeEngagement, move: moveEngagement } = mover<
  EngagementStatus,
  EngagementEvent,
  EngagementRow
>({
  kind: "engagement",
  machine: engagementLifecycle,
  update: updateEngagement,
  tell: (tx, engagementId, happened) =>
    insertEngagementEvent(tx, { engagementId, ...happened }),
});
