import type { Tx } from "../../../db/client.server";
import { listTextsToRemind } from "../../../db/queries/practice-desk.server";
import {
  findPractice,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import type { Job } from "../job/scheduler.server";
import { MINUTE } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import type { Locale } from "../kernel/localized";
import { changePractice } from "../practice/change.server";
import { clearersOf } from "../practice/load.server";
import {
  isWaitingStage,
  reminderOf,
  remindStageBefore,
  type WaitingStage,
} from "./clock";
import {
  authorsOf,
  editorsOf,
  tellNobodyClears,
  writeToPeople,
} from "./letters.server";

const BATCH = 50;

/** What each stage waits for; `what` in the letter. */
const tasks = {
  submitted: "clear",
  cleared: "take_up",
  revision_requested: "revise",
  approved: "publish",
} as const satisfies Record<WaitingStage, string>;

const pages = {
  submitted: "clearPractice",
  cleared: "practiceCase",
  revision_requested: "practiceRemarks",
  approved: "practiceCase",
} as const satisfies Record<WaitingStage, string>;

/** Whose turn it is. */
function peopleFor(
  tx: Tx,
  { now }: Context,
  practice: PracticeRow,
  stage: WaitingStage,
): Promise<readonly string[]> {
  if (stage === "submitted") return clearersOf(tx, practice, now);
  if (stage === "revision_requested") return authorsOf(tx, practice);
  return editorsOf(tx, practice);
}

async function remind(ctx: Context, id: string): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const practice = await findPractice(tx, id);
    const { stage } = practice ?? {};
    const which = practice ? reminderOf(practice, now) : null;
    if (!practice || !stage || !isWaitingStage(stage) || which === null) return;
    await changePractice(tx, ctx, practice, "reminded", { remindedAt: now });
    const people = await peopleFor(tx, ctx, practice, stage);
    if (people.length === 0) {
      if (stage === "submitted") await tellNobodyClears(tx, ctx, practice);
      return;
    }
    await writeToPeople(tx, ctx, practice, people, {
      kind: "stage-reminder",
      params: { what: tasks[stage], late: which === "late" ? "yes" : "no" },
      due: practice.dueAt,
      link: (lang: Locale) => url(pages[stage], { lang, id }),
    });
  });
}

const toRemind = ({ db, now }: Context, limit: number) =>
  listTextsToRemind(db.read, { now, before: remindStageBefore }, limit);

/** Clearance, taking up, revision and publication: whoever has a text is reminded of its time. */
export const remindOfTexts: Job = {
  name: "practice-reminders",
  every: MINUTE,
  hasWork: async (ctx) => (await toRemind(ctx, 1)).length > 0,
  async run(ctx) {
    for (const { id } of await toRemind(ctx, BATCH)) {
      try {
        await remind(ctx, id);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        ctx.log.warn({ code: error.code, id }, "nobody reminded");
      }
    }
  },
};
