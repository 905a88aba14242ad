import { randomBytes } from "node:crypto";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  findOpenRound,
  insertRound,
  lastPlannedDay,
  nextRoundNumber,
  type RoundRow,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { eligiblePairs } from "./eligible.server";
import { officerWho } from "./officer.server";
import { planOf } from "./plan";
import { inviteToRank } from "./rank-letters.server";
import type { AnnounceForm } from "./schema";

/**
 * Announces a round: its rules, its seed and the day on which it reads its
 * inputs are public from now on, before anything is read. In a round by both
 * sides' rankings, everybody with a possible pair is asked for an order.
 * @returns its id
 * @throws DomainError 409 while another round is not over, 422 for days that
 * cannot be
 */
export async function announceRound(
  ctx: Context,
  form: AnnounceForm,
): Promise<string> {
  const userId = officerWho(ctx, "round.manage");
  const { mode, threshold, reservePercent, limitSeconds, rhythm } = form;
  const last = await lastPlannedDay(ctx.db.read);
  const plan = planOf(form, last, ctx.now);
  const seed = randomBytes(32).toString("hex");
  const rules = { mode, threshold, reservePercent, seed };
  const id = newId();
  // Every pair is scored: not while others wait for the database.
  const pairs =
    plan.rankUntil === null
      ? []
      : await eligiblePairs(ctx.db.read, { id, ...rules }, ctx.now);
  return ctx.db.write(async (tx) => {
    if (await findOpenRound(tx)) throw conflict("round.error.one-at-a-time");
    const round: RoundRow = {
      ...{ id, number: await nextRoundNumber(tx), status: "announced" },
      ...{ statusSince: ctx.now, openKey: "open" },
      ...{ ...rules, limitSeconds, rhythm, ...plan },
      ...{ announcedBy: userId, announcedAt: ctx.now },
      ...{ startedBy: null, startedAt: null, step: null, progress: null },
      ...{ cancelAsked: false, stop: null, inputs: null, inputsHash: null },
      ...{ aliases: null, result: null, resultHash: null, ranAt: null },
      ...{
        publishedBy: null,
        publishedAt: null,
        fellAway: null,
        demo: ctx.env.mode === "demo",
      },
      ...{ updatedAt: ctx.now, version: 1 },
    };
    await insertRound(tx, round);
    await recordAudit(tx, ctx, {
      action: "round.announced",
      subjectKind: "round",
      subjectId: id,
      detail: { seed, mode, day: plan.plannedDay },
    });
    await inviteToRank(tx, ctx, round, pairs);
    await touchPublic(tx);
    return id;
  });
}
