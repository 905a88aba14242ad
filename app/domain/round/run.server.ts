import {
  isStopAsked,
  noteProgress,
  updateRound,
  type RoundRow,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { digest, textOf } from "../allocation/hash.server";
import type { RoundResult } from "../allocation/result";
import { conflict } from "../kernel/errors";
import { buildInput } from "./build.server";
import { moveRound } from "./change.server";
import { loadRound } from "./load.server";
import type { RunStep } from "./model";
import { readRound } from "./snapshot.server";
import { solveInThread } from "./thread.server";

/** Milliseconds between two looks at what an officer asked, and two notes of progress. */
const LOOK = 500;

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Takes the inputs of a round that has none yet. */
async function takeInputs(ctx: Context, round: RoundRow): Promise<RoundRow> {
  if (round.inputs !== null) return round;
  const facts = await readRound(ctx.db.read, round, ctx.now);
  const { input, aliases } = await buildInput(facts, pause);
  const inputs = textOf(input);
  const taken = { inputs, inputsHash: digest(inputs), aliases };
  await ctx.db.write(async (tx) => {
    if (!(await updateRound(tx, round, { ...taken, updatedAt: ctx.now })))
      throw conflict("round.error.somebody-faster");
  });
  return { ...round, ...taken, version: round.version + 1 };
}

/** Solves in a thread, writes down how far it is, and passes an officer's stop on. */
async function solveWatched(ctx: Context, round: RoundRow) {
  let now: { step: RunStep; progress: number } | null = null;
  const { solved, stop } = solveInThread({
    inputs: round.inputs ?? "",
    limitSeconds: round.limitSeconds,
    onProgress: (step, share) => {
      now = { step, progress: Math.floor(share * 100) };
    },
  });
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    const look = async () => {
      if (await isStopAsked(ctx.db.read, round.id)) stop();
      const noted = now;
      now = null;
      if (noted) await ctx.db.write((tx) => noteProgress(tx, round.id, noted));
    };
    look()
      .catch((error: unknown) => ctx.log.warn({ err: error }, "round progress"))
      .finally(() => (isLooking = false));
  }, LOOK);
  try {
    return await solved;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a round to its end. A result that is proven, or stable, becomes a
 * proposal; one that met a limit stops the round with its best bound and is
 * kept nowhere as a result. After a crash it begins again with the same inputs.
 */
export async function runToEnd(ctx: Context, seen: RoundRow): Promise<void> {
  const round = await takeInputs(ctx, seen);
  const { result: text, wasAsked } = await solveWatched(ctx, round);
  const result = JSON.parse(text) as RoundResult;
  await ctx.db.write(async (tx) => {
    const last = await loadRound(tx, round.id);
    const isOver = last.status !== "running" || last.version !== round.version;
    if (isOver) throw conflict("round.error.somebody-faster");
    const over = { step: null, progress: null, ranAt: ctx.now };
    if (result.status === "limit" || wasAsked) {
      const stop = {
        code: wasAsked ? ("asked" as const) : ("limit" as const),
        aims: result.aims,
        bounds: result.bounds,
      };
      await moveRound(tx, ctx, last, "stop", { ...over, stop });
    } else {
      const kept = { result: text, resultHash: digest(text) };
      await moveRound(tx, ctx, last, "propose", { ...over, ...kept });
    }
  });
}

/** Notes that a run failed; an officer may run it again. */
export async function failRun(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const round = await loadRound(tx, id);
    if (round.status !== "running") return;
    const stop = { code: "failed" as const, aims: null, bounds: null };
    const over = { step: null, progress: null, stop };
    await moveRound(tx, ctx, round, "stop", over);
  });
}
