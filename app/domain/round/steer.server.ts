import { askToStop } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { moveRound } from "./change.server";
import { loadRound } from "./load.server";
import { officerWho } from "./officer.server";

/**
 * Starts a run, or another one after a stop: a job takes the inputs and solves.
 * Of two officers who start at once one is told that the other was faster.
 * @throws DomainError 409 before the day that was announced: until then
 * everybody can still put their request, offer or order right
 */
export async function runRound(ctx: Context, id: string): Promise<void> {
  const userId = officerWho(ctx, "round.manage");
  await ctx.db.write(async (tx) => {
    const round = await loadRound(tx, id);
    const { plannedDay } = round;
    if (plannedDay !== null && dayOf(ctx.now) < plannedDay)
      throw conflict("round.error.too-early", {
        day: formatDay(ctx.locale, plannedDay),
      });
    await moveRound(tx, ctx, round, "run", {
      ...{ startedBy: userId, startedAt: ctx.now, step: "pairs", progress: 0 },
      ...{ cancelAsked: false, stop: null, inputs: null, inputsHash: null },
      ...{ aliases: null, result: null, resultHash: null },
    });
  });
}

/** Asks the run to end soon. @throws DomainError 409 when it does not run */
export async function stopRound(ctx: Context, id: string): Promise<void> {
  officerWho(ctx, "round.manage");
  await ctx.db.write(async (tx) => {
    await loadRound(tx, id);
    if (!(await askToStop(tx, id))) throw conflict("round.error.not-running");
    await recordAudit(tx, ctx, {
      action: "round.stop_asked",
      subjectKind: "round",
      subjectId: id,
    });
  });
}

/** Gives a round up; what was announced of it stays public. */
export async function cancelRound(ctx: Context, id: string): Promise<void> {
  officerWho(ctx, "round.manage");
  await ctx.db.write(async (tx) =>
    moveRound(tx, ctx, await loadRound(tx, id), "cancel"),
  );
}
