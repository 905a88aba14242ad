import {
  findOpenRound,
  lastPlannedDay,
  listOverrides,
  listRounds,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { authorize, may } from "../permissions/authorize";
import { knownToAll, knownToOfficers } from "./known.server";
import { loadRound, loadRoundByNumber } from "./load.server";
import { roundStatuses, runSteps } from "./model";
import { roundNumber } from "./number";
import { suggestedDays } from "./plan";
import type { PairQuery } from "./schema";
import { roundHead, solvedView } from "./view.server";
import { answerTo } from "./what-if-view.server";

/** Rounds that a list shows at most; with four a year, a lifetime. */
const mostShown = 200;

/** All rounds as everybody may read of them, newest first. */
export const listRoundHeads = async ({ db }: Pick<Context, "db">) =>
  (await listRounds(db.read, roundStatuses, mostShown)).map(roundHead);

/** All rounds, newest first, whether one is open, and when the next one could be. */
export async function getRounds(ctx: Context) {
  const { read } = ctx.db;
  const found = await listRounds(read, roundStatuses, mostShown);
  return {
    items: found.map(roundHead),
    hasOpen: (await findOpenRound(read)) !== undefined,
    rhythm: found.find(({ status }) => status !== "cancelled")?.rhythm ?? null,
    days: suggestedDays(await lastPlannedDay(read), ctx.now),
  };
}

/**
 * A round as everybody may read it. Before it is published that is what was
 * announced.
 * @throws DomainError 404; 422 for a pair it does not have
 */
export async function getPublicRound(
  ctx: Context,
  number: string,
  query: PairQuery,
) {
  const round = await loadRoundByNumber(ctx.db.read, number);
  const head = roundHead(round);
  if (round.status !== "published" || !round.aliases)
    return { head, solved: null, whatIf: null };
  const overrides = await listOverrides(ctx.db.read, round.id);
  const known = await knownToAll(ctx.db.read, round.aliases);
  return {
    head,
    solved: solvedView(round, overrides, known),
    whatIf: answerTo(round, query, known),
  };
}

/** A round as the officers who work on it see it. */
export async function getRoundWork(ctx: Context, id: string, query: PairQuery) {
  authorize(ctx.actor, "round.manage", undefined);
  const round = await loadRound(ctx.db.read, id);
  const overrides = await listOverrides(ctx.db.read, id);
  const { aliases, progress, stop } = round;
  const step = runSteps.find((one) => one === round.step) ?? null;
  const known =
    aliases && round.result !== null
      ? await knownToOfficers(ctx.db.read, aliases)
      : null;
  return {
    head: roundHead(round),
    ...{ step, progress, stop, isStopping: round.cancelAsked },
    solved: known && solvedView(round, overrides, known),
    whatIf: known && answerTo(round, query, known),
    mayPublish: may(ctx.actor, "round.publish"),
  };
}
export type RoundWorkView = Awaited<ReturnType<typeof getRoundWork>>;

/** One of the texts of a published round. @throws DomainError 404 before */
export async function getRoundText(
  ctx: Context,
  number: string,
  which: "inputs" | "result" | "whole",
): Promise<string> {
  const round = await loadRoundByNumber(ctx.db.read, number);
  const { inputs, result } = round;
  if (round.status !== "published" || inputs === null || result === null)
    throw notFound("round.error.no-such-round");
  if (which === "inputs") return inputs;
  if (which === "result") return result;
  const overrides = (await listOverrides(ctx.db.read, round.id)).map(
    ({ request, offer, isIn, reason, loss }) => ({
      ...{ request, offer, isIn, reason, loss },
    }),
  );
  const rest = JSON.stringify({
    format: "fairway-round-file-1",
    number: roundNumber(round.number),
    overrides,
  });
  // Put together as texts, so that inputs and result keep their bytes.
  return `${rest.slice(0, -1)},"input":${inputs},"result":${result}}`;
}
