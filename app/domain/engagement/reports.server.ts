import {
  insertEngagementReport,
  listEngagementReports,
} from "../../../db/queries/engagement-end.server";
import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { changeEngagement } from "./change.server";
import { nextPeriod, reportState } from "./clock";
import type { SideReport } from "./content";
import { clockFields, enterWork } from "./enter.server";
import { tellSide } from "./letters.server";
import { isReporting } from "./states";

/**
 * One side's word on one half-year; sent once, never changed. Half-years are
 * reported on in their order.
 * @throws DomainError 409 when the half-year is not over, was reported on, or
 * an earlier one was not
 */
export async function sendReport(
  ctx: Context,
  engagementId: string,
  period: number,
  { lang, ...content }: SideReport & { readonly lang: string },
): Promise<void> {
  const { now } = ctx;
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    const { engagement, side, userId } = entered;
    const { activeAt, status, terms } = engagement;
    if (!isReporting(status) || activeAt === null) {
      throw conflict("engagement.error.no-reports");
    }
    const before = await listEngagementReports(tx, engagementId);
    const next = nextPeriod(before, side);
    if (period < next) throw conflict("engagement.error.reported");
    if (period > next) throw conflict("engagement.error.earlier-first");
    if (reportState(activeAt, period, false, now) === "early") {
      throw conflict("engagement.error.too-early");
    }
    const known = new Set(terms.outputs.map(({ id }) => id));
    if (Object.keys(content.outputs).some((id) => !known.has(id))) {
      throw unprocessable("engagement.error.no-such-output", "outputs");
    }
    const isOurs = await insertEngagementReport(tx, {
      ...{ id: newId(), engagementId, side, period, content, lang },
      ...{ sentBy: userId, sentAt: now },
    });
    if (!isOurs) throw conflict("engagement.error.reported");
    const after = await changeEngagement(
      tx,
      ctx,
      engagement,
      "reported",
      status === "active" ? await clockFields(tx, ctx, engagement) : {},
    );
    const other = side === "requester" ? "provider" : "requester";
    await tellSide(tx, ctx, after, other, "report");
  });
}
