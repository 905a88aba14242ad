import {
  findClosure,
  findPublication,
  listFollowUps,
} from "../../../db/queries/engagement-end.server";
import { findOffer } from "../../../db/queries/offer.server";
import type { Context } from "../../context.server";
import { sides } from "../exchange/model";
import { conflict, notFound } from "../kernel/errors";
import { needsStepUp } from "../permissions/authorize";
import { openWork, practiceOf } from "./get-work.server";

export async function getClosure(ctx: Context, id: string) {
  const { engagement, head, mayWork } = await openWork(ctx, id);
  const closure = await findClosure(ctx.db.read, id);
  const { terms, termsLang } = engagement;
  return {
    ...{ head, outputs: terms.outputs, termsLang },
    closure: closure
      ? {
          ...{ content: closure.content, lang: closure.lang, at: closure.at },
          comment: closure.comment,
          commentLang: closure.commentLang,
        }
      : null,
    mayClose:
      mayWork && head.side === "requester" && head.status === "finalising",
    mayComment:
      mayWork &&
      head.side === "provider" &&
      closure !== undefined &&
      closure.commentAt === null,
    mayDraft: mayWork && closure !== undefined && !engagement.practiceId,
    practice: await practiceOf(ctx, engagement),
    now: ctx.now,
    followUps: await listFollowUps(ctx.db.read, id).then((asked) =>
      asked.map(({ months, dueAt, at, content, lang }) => ({
        ...{ months, dueAt, at, content, lang },
        mayAnswer:
          mayWork &&
          head.side === "requester" &&
          at === null &&
          dueAt <= ctx.now,
      })),
    ),
  };
}

/** @throws DomainError 404 for a follow-up that is not to be answered now, 409 for the other side */
export async function getFollowUp(ctx: Context, id: string, months: number) {
  const { head, followUps } = await getClosure(ctx, id);
  const one = followUps.find((row) => row.months === months && row.mayAnswer);
  if (!one && head.side === "provider") {
    throw conflict("engagement.error.requester-only");
  }
  if (!one) throw notFound();
  return { head, months, dueAt: one.dueAt };
}

export async function getPublication(ctx: Context, id: string) {
  const { engagement, head, mayWork } = await openWork(ctx, id);
  const saved = await findPublication(ctx.db.read, id);
  const offer = await findOffer(ctx.db.read, engagement.offerId);
  return {
    head,
    revision: saved?.revision ?? 0,
    text: saved
      ? {
          ...{ title: saved.title, description: saved.description },
          ...{ lang: saved.lang, withOutputs: saved.withOutputs },
          ...{ withMoney: saved.withMoney, withClosure: saved.withClosure },
        }
      : null,
    /** An offer is public: its title is a beginning that tells nothing of the request. */
    start: {
      title: offer?.content.title ?? "",
      lang: offer?.originalLang ?? ctx.locale,
    },
    usedPractice: engagement.usedPractice,
    consents: sides.map((side) => ({
      side,
      at: engagement[`${side}ConsentAt`],
    })),
    mayWork: mayWork && engagement.activeAt !== null,
    isEarly: engagement.activeAt === null,
    needsProof: needsStepUp(ctx.actor, "engagement.sign", ctx.now),
  };
}
