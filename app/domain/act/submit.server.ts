import {
  findCase,
  insertCase,
  updateCase,
} from "../../../db/queries/case.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { stageDueAt } from "../case/clock";
import { ldcDecisionsNow } from "../graduation/known.server";
import { dayOf } from "../kernel/clock";
import { conflict, notFound } from "../kernel/errors";
import { fileInstrument } from "../instrument/file.server";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { assertNotSucceeded } from "../succession/ended.server";
import { categoriesOn } from "../reference/category";
import { answersAsText } from "./as-text.server";
import { moveAct } from "./change.server";
import { getAct, loadDraft } from "./load.server";
import { assertReady } from "./readiness";

/** Opens the case of an act, or opens it again for a new round. */
async function openCase(tx: Tx, act: ActRow, now: number): Promise<void> {
  const open = {
    stage: "identity",
    claimedBy: null,
    claimedUntil: null,
    dueAt: stageDueAt(now),
    pausedAt: null,
    closedAt: null,
    updatedAt: now,
  } as const;
  const earlier = await findCase(tx, act.id);
  if (!earlier) {
    await insertCase(tx, {
      ...open,
      id: act.id,
      round: 1,
      openedAt: now,
      version: 1,
    });
    return;
  }
  const again = { ...open, round: earlier.round + 1 };
  if (!(await updateCase(tx, earlier, again))) throw conflict("error.stale");
}

/**
 * Sends a draft, or a returned act, to the secretariat.
 * @param seenVersion the version the sender checked: nothing is sent unseen
 * @throws DomainError 422 with every problem while it is not ready; 409 when it
 * was sent already
 */
export async function submitAct(
  ctx: Context,
  id: string,
  seenVersion?: number,
): Promise<void> {
  const { actor, now, locale, env } = ctx;
  await ctx.db.write(async (tx) => {
    const act = authorize(actor, "act.submit", await getAct(tx, id));
    const participant = await findParticipant(tx, act.participantId);
    if (!participant) throw notFound();
    await assertNotSucceeded(tx, act.participantId, now);
    const { draft, evidence } = await loadDraft(tx, act);
    // A state that can't be sent is told before what the text lacks.
    const sent = await moveAct(tx, ctx, act, {
      event: act.status === "returned" ? "resubmit" : "submit",
      change: {
        participantKind: participant.kind,
        area: participant.area,
        categories: participant.area
          ? categoriesOn(
              participant.area,
              dayOf(now),
              await ldcDecisionsNow(tx),
            )
          : null,
        receivedAt: act.receivedAt ?? now,
      },
    });
    if (seenVersion !== undefined && seenVersion !== act.version) {
      throw conflict("act.error.changed-before-sending");
    }
    const whole = { ...draft, participantKind: participant.kind };
    assertReady(whole, dayOf(now));
    await fileInstrument(tx, ctx, sent);
    await openCase(tx, sent, now);
    if (actor.kind !== "user") return;
    await enqueueLetter(tx, now, {
      kind: "act.letter.received",
      to: actor.email,
      locale,
      params: { name: actor.name },
      link: env.origin + url("actTasks", { lang: locale, id }),
      quote: answersAsText(locale, whole, evidence),
      subjectId: id,
    });
  });
}
