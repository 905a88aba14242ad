import { listRunOutClaims, updateCase } from "../../../db/queries/case.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { Job } from "../job/scheduler.server";
import { MINUTE } from "../kernel/clock";

const BATCH = 100;

const listDue = ({ db, now }: Context, limit: number) =>
  listRunOutClaims(db.read, now, limit);

/** Claims that ran out end, so that the queue shows who really works on what. */
export const releaseClaims: Job = {
  name: "claim-release",
  every: MINUTE,
  hasWork: async (ctx) => (await listDue(ctx, 1)).length > 0,
  async run(ctx) {
    const { db, now } = ctx;
    for (const file of await listDue(ctx, BATCH)) {
      await db.write(async (tx) => {
        const free = { claimedBy: null, claimedUntil: null, updatedAt: now };
        // A claim renewed in between is nobody's business here.
        if (!(await updateCase(tx, file, free))) return;
        await recordAudit(tx, ctx, {
          action: "case.claim_ran_out",
          subjectKind: "case",
          subjectId: file.id,
          fromVersion: file.version,
        });
      });
    }
  },
};
