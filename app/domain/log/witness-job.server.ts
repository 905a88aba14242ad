import {
  findLastCheckpoint,
  lastSizeOf,
} from "../../../db/queries/log-checkpoint.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { MINUTE, SECOND, type Instant } from "../kernel/clock";
import { readCheckpoint } from "./read.server";
import { openLog, witnessName, type WitnessTarget } from "./settings.server";
import { askWitness, WitnessRefusal } from "./witness.server";

const FIRST_WAIT = 10 * SECOND;
const LONGEST_WAIT = 30 * MINUTE;

/** How long to leave a witness alone after so many failures in a row: twice as long each time. */
export const waitAfter = (failures: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(20, failures - 1));

interface Failing {
  readonly failures: number;
  readonly until: Instant;
}

/** Witnesses that did not answer well. In memory: a restart asks them anew. */
const failing = new WeakMap<Queries, Map<string, Failing>>();

function failingOf({ db }: Pick<Context, "db">): Map<string, Failing> {
  const known = failing.get(db.read) ?? new Map<string, Failing>();
  failing.set(db.read, known);
  return known;
}

/** The witnesses that have not signed the newest checkpoint, and may be asked now. */
async function dueWitnesses(
  ctx: Pick<Context, "db" | "env" | "now">,
  size: number,
): Promise<{ readonly target: WitnessTarget; readonly known: number }[]> {
  const { db, env, now } = ctx;
  const waiting = failingOf(ctx);
  const due: { target: WitnessTarget; known: number }[] = [];
  for (const target of openLog(env.log).targets) {
    if ((waiting.get(witnessName(target.key))?.until ?? 0) > now) continue;
    const known = (await lastSizeOf(db.read, witnessName(target.key))) ?? 0;
    if (known < size) due.push({ target, known });
  }
  return due;
}

/** Asks one witness; where it remembers another size than we do, once more from there. */
async function ask(
  ctx: Pick<Context, "db" | "env" | "now">,
  { target, known }: { target: WitnessTarget; known: number },
  patience?: number,
): Promise<void> {
  const newest = await readCheckpoint(ctx.db.read);
  if (!newest) return;
  try {
    await askWitness(ctx, target, newest, known, patience);
  } catch (error) {
    const size = error instanceof WitnessRefusal ? error.size : null;
    if (size === null || size === known) throw error;
    if (size > newest.size)
      throw new WitnessRefusal(
        `it has seen ${String(size)} entries, this log has ${String(newest.size)}`,
      );
    await askWitness(ctx, target, newest, size, patience);
  }
}

/**
 * Sends the newest checkpoint to every witness that has not signed it. One that
 * fails holds up no other, and is left alone for longer each time.
 */
export async function askWitnesses(
  ctx: Pick<Context, "db" | "env" | "now" | "log">,
  patience?: number,
): Promise<void> {
  const size = (await findLastCheckpoint(ctx.db.read))?.size ?? 0;
  const waiting = failingOf(ctx);
  const one = async (due: { target: WitnessTarget; known: number }) => {
    const name = witnessName(due.target.key);
    try {
      await ask(ctx, due, patience);
      waiting.delete(name);
    } catch (error) {
      if (!(error instanceof WitnessRefusal)) throw error;
      const failures = (waiting.get(name)?.failures ?? 0) + 1;
      waiting.set(name, { failures, until: ctx.now + waitAfter(failures) });
      ctx.log.warn({ witness: name, failures }, `witness: ${error.message}`);
    }
  };
  await Promise.all((await dueWitnesses(ctx, size)).map(one));
}

/** Gets new checkpoints cosigned. */
export const witnessLog: Job = {
  name: "log-witnesses",
  every: 5 * SECOND,
  async hasWork(ctx) {
    if (openLog(ctx.env.log).targets.length === 0) return false;
    const last = await findLastCheckpoint(ctx.db.read);
    // Of an empty log there is nothing to tell.
    if (!last || last.size === 0) return false;
    return (await dueWitnesses(ctx, last.size)).length > 0;
  },
  run: (ctx) => askWitnesses(ctx),
};
