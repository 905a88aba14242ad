import { listSeekingOf } from "../../../db/queries/match-list.server";
import { listActiveOf } from "../../../db/queries/offer-list.server";
import type { Context } from "../../context.server";

/** Bodies the reader writes for, but for one. */
const others = ({ actor }: Pick<Context, "actor">, except: string): string[] =>
  actor.kind === "user" && actor.emailVerified
    ? actor.memberships
        .filter(({ role }) => role !== "viewer")
        .map(({ participantId }) => participantId)
        .filter((id) => id !== except)
    : [];

/** Whether the reader has a request that looks for partners, to ask this provider with. */
export const mayAsk = async (
  ctx: Context,
  providerId: string,
): Promise<boolean> =>
  (await listSeekingOf(ctx.db.read, others(ctx, providerId))).length > 0;

/** Whether the reader has an active offer, to answer this requester with. */
export const mayAnswer = async (
  ctx: Context,
  requesterId: string,
): Promise<boolean> =>
  (await listActiveOf(ctx.db.read, others(ctx, requesterId))).length > 0;
