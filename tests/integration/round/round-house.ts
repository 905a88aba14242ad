import type { RoundInput } from "../../../app/domain/allocation/model";
import type { RoundResult } from "../../../app/domain/allocation/result";
import type { Context } from "../../../app/context.server";
import { announceRound } from "../../../app/domain/round/announce.server";
import { runRounds } from "../../../app/domain/round/job.server";
import type { AnnounceForm } from "../../../app/domain/round/schema";
import { runRound } from "../../../app/domain/round/steer.server";
import type { Db } from "../../../db/client.server";
import { findRound } from "../../../db/queries/round.server";
import { now, openExchange } from "../match/exchange";

export { now };

export const usual: AnnounceForm = {
  ...{ mode: "optimal", threshold: 500, reservePercent: 50 },
  ...{ limitSeconds: 60, rhythm: "soon" },
};

/** Rounds on a test database, and the officer who works on them. */
export async function openRounds(db: Db) {
  const exchange = openExchange(db);
  const officer = exchange.ctxOf(
    await exchange.office.addPerson("Officer", ["matching_officer"]),
  );

  const roundOf = async (id: string) => (await findRound(db.read, id))!;

  /** A round with its result, and the names of records in it. */
  async function solved(id: string) {
    const round = await roundOf(id);
    const named = (table: Readonly<Record<string, string>>, of: string) =>
      Object.entries(table).find(([, one]) => one === of)?.[0] ?? "";
    return {
      round,
      input: JSON.parse(round.inputs ?? "null") as RoundInput,
      result: JSON.parse(round.result ?? "null") as RoundResult,
      nameOf: (record: string) =>
        named(round.aliases!.requests, record) ||
        named(round.aliases!.offers, record),
    };
  }

  /** Runs an announced round to its proposal. */
  async function run(id: string, ctx: Context = officer) {
    await runRound(ctx, id);
    await runRounds.run(ctx);
    return solved(id);
  }

  return {
    ...{ ...exchange, officer, roundOf, solved, run },
    announceAndRun: async (form: Partial<AnnounceForm> = {}) =>
      run(await announceRound(officer, { ...usual, ...form })),
  };
}
