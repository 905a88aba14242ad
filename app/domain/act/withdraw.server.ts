import type { z } from "zod";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { refreshRegister } from "../register/refresh.server";
import { moveAct } from "./change.server";
import { getAct } from "./load.server";
import { registerNumber } from "./number";
import type { withdrawForm } from "./schema";

/**
 * Withdraws an act at once; its row stays, struck and dated.
 * @throws DomainError 409 when it is not on the register, or withdrawn already
 */
export async function withdrawAct(
  ctx: Context,
  id: string,
  { reason }: Pick<z.output<typeof withdrawForm>, "reason">,
): Promise<void> {
  const { actor, now, locale, env } = ctx;
  await ctx.db.write(async (tx) => {
    const act = authorize(actor, "act.withdraw", await getAct(tx, id));
    const notified = await moveAct(tx, ctx, act, {
      event: "notify_withdrawal",
      reasonCode: reason,
      isPublic: true,
    });
    await moveAct(tx, ctx, notified, {
      event: "complete_withdrawal",
      change: { withdrawnAt: now, withdrawalReason: reason },
      isPublic: true,
    });
    await refreshRegister(tx, id, now);
    if (actor.kind !== "user" || act.seq === null) return;
    const number = registerNumber(act.seq);
    await enqueueLetter(tx, now, {
      kind: "act.letter.withdrawn",
      to: actor.email,
      locale,
      params: { name: actor.name, number },
      link: env.origin + url("act", { lang: locale, number }),
      subjectId: id,
    });
  });
}
