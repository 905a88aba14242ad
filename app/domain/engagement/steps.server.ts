import type { Tx } from "../../../db/client.server";
import type { EngagementRow } from "../../../db/queries/engagement.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { findMatch } from "../../../db/queries/match.server";
import type { Context } from "../../context.server";
import type { Told } from "../exchange/told.server";
import { authorize } from "../permissions/authorize";
import { transition } from "../lifecycle/define";
import { engagementLifecycle } from "../lifecycle/engagement";
import { moveMatch } from "../match/change.server";
import { freeSlot } from "../offer/slot.server";
import { settleRequest } from "../request/settle.server";
import { moveEngagement } from "./change.server";
import { clockFields, enterWork } from "./enter.server";
import { type EngagementNews, tellSides } from "./letters.server";
import { loadEngagement } from "./load.server";
import type { StopReason, WorkStep } from "./states";

export interface StepForm {
  readonly do: WorkStep;
  readonly reason?: StopReason | undefined;
  readonly note?: string | undefined;
  readonly lang: string;
}

const news: Readonly<Record<WorkStep, EngagementNews>> = {
  ...{ finalise: "finalising", reopen: "reopened", suspend: "suspended" },
  ...{ resume: "resumed", cancel: "cancelled" },
};

/**
 * A cancelled engagement frees the offer's slot, ends its match and so opens
 * the need again. Called with the match still in its state.
 */
async function freeNeed(
  tx: Tx,
  ctx: Context,
  { matchId, offerId }: EngagementRow,
) {
  const match = await findMatch(tx, matchId);
  if (match?.status === "terms_agreed") await moveMatch(tx, ctx, match, "end");
  else if (match?.status === "scoping") {
    await moveMatch(tx, ctx, match, "supersede");
  } else return;
  await freeSlot(tx, ctx, offerId);
}

/** One step, for whoever may take it: asked before. */
export async function takeStep(
  tx: Tx,
  ctx: Context,
  engagement: EngagementRow,
  { do: step, reason, note, lang }: StepForm,
): Promise<void> {
  const { status } = engagement;
  const told: Told = {
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note, noteLang: lang }),
  };
  const to = transition(engagementLifecycle, engagement, step, ctx);
  const ahead = { ...engagement, status: to, statusSince: ctx.now };
  const fields = {
    resumesAt: step === "suspend" ? status : null,
    ...(await clockFields(tx, ctx, ahead)),
    ...(reason === undefined ? {} : { reasonCode: reason }),
  };
  const after = await moveEngagement(tx, ctx, engagement, step, fields, told);
  if (step === "cancel") await freeNeed(tx, ctx, engagement);
  await tellSides(tx, ctx, after, news[step]);
  await settleRequest(tx, ctx, engagement.requestId);
  await touchPublic(tx);
}

/** What a side does with the engagement as a whole. */
export async function takeWorkStep(
  ctx: Context,
  id: string,
  form: StepForm,
): Promise<void> {
  await enterWork(ctx, id, "engagement.work", (tx, { engagement }) =>
    takeStep(tx, ctx, engagement, form),
  );
}

/** The same by an officer, where the sides do not. */
export async function takeOfficerStep(
  ctx: Context,
  id: string,
  form: StepForm,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { engagement, subject } = await loadEngagement(tx, id, ctx.now);
    authorize(ctx.actor, "engagement.handle", subject);
    await takeStep(tx, ctx, engagement, form);
  });
}
