import { findUserAddress } from "../../../db/queries/user-address.server";
import { listIdle } from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import type { Job } from "../job/scheduler.server";
import { HOUR } from "../kernel/clock";
import { draftLifetime, editableStatuses } from "../lifecycle/act";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { moveAct } from "./change.server";
import { getAct } from "./load.server";

/** Throws a draft away at its owner's wish. */
export async function discardDraft(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const act = authorize(ctx.actor, "act.discard", await getAct(tx, id));
    await moveAct(tx, ctx, act, { event: "discard" });
  });
}

async function expireDraft(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const act = await getAct(tx, id);
    await moveAct(tx, ctx, act, { event: "expire" });
    const author = await findUserAddress(tx, act.authorId);
    if (!author) return;
    await enqueueLetter(tx, ctx.now, {
      kind: "act.letter.expired",
      to: author.email,
      locale: author.locale,
      params: { name: author.name },
      link: ctx.env.origin + url("account", { lang: author.locale }),
      subjectId: id,
    });
  });
}

const BATCH = 50;

const listExpired = ({ db, now }: Context, limit: number) =>
  listIdle(db.read, editableStatuses, now - draftLifetime, limit);

/** Drafts nobody touched for 60 days end, and their author is told. */
export const expireDrafts: Job = {
  name: "draft-expiry",
  every: HOUR,
  hasWork: async (ctx) => (await listExpired(ctx, 1)).length > 0,
  async run(ctx) {
    for (const { id } of await listExpired(ctx, BATCH))
      await expireDraft(ctx, id);
  },
};
