import {
  deleteFile,
  deleteReportDraft,
  listIdleReportDrafts,
} from "../../../db/queries/report-draft.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { HOUR } from "../kernel/clock";
import { draftLifetime } from "../lifecycle/act";
import { fileIdsOf } from "./answers";

const BATCH = 50;

const listIdle = ({ db, now }: Context, limit: number) =>
  listIdleReportDrafts(db.read, now - draftLifetime, limit);

/** Reports begun and left alone for 60 days end, as drafts of acts do. */
export const expireReportDrafts: Job = {
  name: "report-draft-expiry",
  every: HOUR,
  hasWork: async (ctx) => (await listIdle(ctx, 1)).length > 0,
  async run(ctx) {
    for (const draft of await listIdle(ctx, BATCH)) {
      const files = fileIdsOf(draft.answers);
      const isGone = await ctx.db.write(async (tx) => {
        if (!(await deleteReportDraft(tx, draft))) return false;
        for (const id of files) await deleteFile(tx, id);
        return true;
      });
      if (isGone) for (const id of files) await ctx.files.remove(id);
    }
  },
};
