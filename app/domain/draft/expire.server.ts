import {
  deleteIdleFormDrafts,
  hasIdleFormDraft,
} from "../../../db/queries/form-draft.server";
import type { Job } from "../job/scheduler.server";
import { DAY } from "../kernel/clock";
import { draftLifetime } from "../lifecycle/act";

/** What was typed and left alone for 60 days ends, as drafts of acts do. */
export const expireFormDrafts: Job = {
  name: "form-draft-expiry",
  every: DAY,
  hasWork: ({ db, now }) => hasIdleFormDraft(db.read, now - draftLifetime),
  async run({ db, now }) {
    await db.write((tx) => deleteIdleFormDrafts(tx, now - draftLifetime));
  },
};
