import { listRounds } from "../../../db/queries/round.server";
import type { Job } from "../job/scheduler.server";
import { SECOND } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { loadRound } from "./load.server";
import { failRun, runToEnd } from "./run.server";

/** Solves the round that an officer started; there is one at most. */
export const runRounds: Job = {
  name: "rounds",
  every: SECOND,
  hasWork: async ({ db }) =>
    (await listRounds(db.read, ["running"], 1)).length > 0,
  async run(ctx) {
    for (const { id } of await listRounds(ctx.db.read, ["running"], 5)) {
      try {
        await runToEnd(ctx, await loadRound(ctx.db.read, id));
      } catch (error) {
        ctx.log.error({ err: error, round: id }, "round failed");
        // Somebody was faster: then it is theirs. A database that is away comes back.
        if (!(error instanceof DomainError)) await failRun(ctx, id);
      }
    }
  },
};
