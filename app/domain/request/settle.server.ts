import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { listEngagementsOfRequest } from "../../../db/queries/engagement.server";
import { listMatchesOfRequest } from "../../../db/queries/match.server";
import { findRequest } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { isSeeking, progress, type ProgressStatus } from "../lifecycle/request";
import { suggestForRequest } from "../match/suggest.server";
import { supersedePairsOf } from "../match/supersede.server";
import { moveRequest } from "./change.server";
import { responsesDue } from "./clock";
import { type Link, standingOf } from "./standing";

const isUnderWay = (status: string): status is ProgressStatus =>
  status in progress;

/**
 * Puts a request where its matches and engagements say it stands. Called last
 * in each transaction that changes one of them; does nothing for a request that
 * is not open yet or over. A need that is free again gets new suggestions; one
 * that is met ends what was still open. Free slots are public too: readers'
 * pages are out of date whether the request moves or not.
 */
export async function settleRequest(
  tx: Tx,
  ctx: Context,
  requestId: string,
): Promise<void> {
  await settle(tx, ctx, requestId);
  await touchPublic(tx);
}

async function settle(tx: Tx, ctx: Context, requestId: string): Promise<void> {
  const request = await findRequest(tx, requestId);
  if (!request || !isUnderWay(request.status)) return;
  const work = await listEngagementsOfRequest(tx, requestId);
  const pairs = await listMatchesOfRequest(tx, requestId);
  const links = pairs.map(({ id, status }): Link => {
    const engagement = work.find(({ matchId }) => matchId === id);
    return {
      match: status,
      engagement: engagement?.status ?? null,
      needMet: engagement?.closure?.needMet ?? null,
    };
  });
  const standing = standingOf(links, request.content.partners);
  if (standing === request.status || request.status === "fulfilled") return;
  // Who still lacks partners has a clock; without any, day 90 follows it.
  const dueAt = isSeeking(standing) ? responsesDue(ctx.now) : null;
  await moveRequest(tx, ctx, request, progress[standing], { dueAt });
  if (standing === "open") await suggestForRequest(tx, ctx, requestId);
  if (standing === "fulfilled" || standing === "partly_fulfilled") {
    await supersedePairsOf(tx, ctx, requestId);
  }
}
