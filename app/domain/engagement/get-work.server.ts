import {
  findPublication,
  listEngagementReports,
  listFollowUps,
} from "../../../db/queries/engagement-end.server";
import { listFormerTerms } from "../../../db/queries/engagement-terms.server";
import {
  listEngagementEvents,
  listEngagementFiles,
  listEngagementMessages,
  listMilestones,
  listMoney,
} from "../../../db/queries/engagement-work.server";
import type { EngagementRow } from "../../../db/queries/engagement.server";
import { findOffer } from "../../../db/queries/offer.server";
import { findPractice } from "../../../db/queries/practice.server";
import { findRequest } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { sides } from "../exchange/model";
import { notFound } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import { events } from "../lifecycle/define";
import { engagementLifecycle } from "../lifecycle/engagement";
import { isReadable } from "../lifecycle/practice";
import { offerNumber } from "../offer/number";
import { authorize, isAuthorized } from "../permissions/authorize";
import { practiceNumber } from "../practice/number";
import { requestNumber } from "../request/number";
import { nameOf } from "../writing/get-own.server";
import { nextPeriod, periodEnd, periodsShown, reportState } from "./clock";
import { outputsOf } from "./amendment";
import { sideOf } from "./enter.server";
import { loadEngagement } from "./load.server";
import { engagementNumber } from "./number";
import { isClosed, isReporting, workSteps } from "./states";

export interface Party {
  readonly id: string;
  readonly name: TaggedText;
}

/** An engagement for a page of it, and the head such pages share. */
export async function openWork(ctx: Context, id: string) {
  const { db, actor, now } = ctx;
  const { engagement, subject } = await loadEngagement(db.read, id, now);
  authorize(actor, "engagement.read", subject);
  const side = sideOf(actor, engagement);
  const party = async (participantId: string): Promise<Party> => ({
    id: participantId,
    name: await nameOf(ctx, participantId),
  });
  const mayWork =
    side !== null && isAuthorized(actor, "engagement.work", subject);
  const { status, terms, termsLang } = engagement;
  return {
    engagement,
    head: {
      ...{ id, now, status, side, area: engagement.area },
      number: engagementNumber(engagement.number),
      title: { lang: termsLang, text: terms.title },
      dueAt: engagement.dueAt,
      statusSince: engagement.statusSince,
      requester: await party(engagement.recipientId),
      provider: await party(engagement.providerId),
    },
    mayWork,
    mayHandle: isAuthorized(actor, "engagement.handle", subject),
  };
}
export type WorkHead = Awaited<ReturnType<typeof openWork>>["head"];

/** The practice that was drafted from it, with its number once it is public. */
export async function practiceOf(ctx: Context, { practiceId }: EngagementRow) {
  if (practiceId === null) return null;
  const practice = await findPractice(ctx.db.read, practiceId);
  if (!practice) return null;
  const isMine =
    ctx.actor.kind === "user" &&
    ctx.actor.memberships.some(
      (one) => one.participantId === practice.participantId,
    );
  return {
    id: practice.id,
    isMine,
    number:
      isReadable(practice.standing) && practice.number !== null
        ? practiceNumber(practice.number)
        : null,
  };
}

/** The page of an engagement: where it stands, what each part holds. */
export async function getWork(ctx: Context, id: string) {
  const { engagement, head, mayWork, mayHandle } = await openWork(ctx, id);
  const { read } = ctx.db;
  const reports = await listEngagementReports(read, id);
  const steps = await listMilestones(read, id);
  const request = await findRequest(read, engagement.requestId);
  const offer = await findOffer(read, engagement.offerId);
  const publication = await findPublication(read, id);
  return {
    ...{ head, mayWork, mayHandle },
    request: request?.number == null ? null : requestNumber(request.number),
    offer: offer?.number == null ? null : offerNumber(offer.number),
    signed: sides.filter((side) => engagement[`${side}SignedAt`] !== null),
    consented: sides.filter((side) => engagement[`${side}ConsentAt`] !== null),
    isProposed: publication !== undefined,
    milestones: {
      all: steps.filter((one) => one.struckAt === null).length,
      done: steps.filter((one) => one.doneDay !== null).length,
    },
    messages: (await listEngagementMessages(read, id)).length,
    reports: reports.length,
    sums: (await listMoney(read, id)).filter((one) => one.struckAt === null)
      .length,
    isReporting: isReporting(head.status),
    isClosed: isClosed(head.status),
    followUps: (await listFollowUps(read, id)).map(({ months, dueAt, at }) => ({
      months,
      dueAt,
      at,
    })),
    practice: await practiceOf(ctx, engagement),
    usedPractice: engagement.usedPractice,
    happened: (await listEngagementEvents(read, id)).reverse(),
  };
}

export async function getMilestones(ctx: Context, id: string) {
  const { head, mayWork } = await openWork(ctx, id);
  const { read } = ctx.db;
  return {
    ...{ head, mayWork },
    milestones: (await listMilestones(read, id)).map((one) => ({
      ...{ id: one.id, title: one.title, dueDay: one.dueDay },
      ...{ doneDay: one.doneDay, isStruck: one.struckAt !== null },
    })),
  };
}

export async function getThread(ctx: Context, id: string) {
  const { head, mayWork } = await openWork(ctx, id);
  const { read } = ctx.db;
  const files = await listEngagementFiles(read, id);
  return {
    ...{ head, mayWork },
    messages: (await listEngagementMessages(read, id)).map((message) => ({
      ...message,
      files: files
        .filter(({ messageId }) => messageId === message.id)
        .map(({ fileId, title, size }) => ({ fileId, title, size })),
    })),
  };
}

/** Half-years with what each side said; the next one the reader's side may send. */
export async function getReports(ctx: Context, id: string) {
  const { engagement, head, mayWork } = await openWork(ctx, id);
  const { activeAt, closedAt, terms, termsLang } = engagement;
  const reports = await listEngagementReports(ctx.db.read, id);
  const former = await listFormerTerms(ctx.db.read, id);
  const until = Math.min(closedAt ?? ctx.now, ctx.now);
  const periods =
    activeAt === null ? [] : periodsShown(activeAt, reports, until);
  const own = head.side && nextPeriod(reports, head.side);
  const isOpen =
    activeAt !== null &&
    own !== null &&
    isReporting(head.status) &&
    reportState(activeAt, own, false, ctx.now) !== "early";
  return {
    ...{ head, outputs: terms.outputs, termsLang },
    reported: outputsOf([terms, ...former.map((one) => one.terms).reverse()]),
    periods: periods
      .map((period) => ({
        period,
        dueAt: activeAt === null ? 0 : periodEnd(activeAt, period),
        sides: sides.map((side) => {
          const sent = reports.find(
            (one) => one.side === side && one.period === period,
          );
          return {
            side,
            state:
              activeAt === null
                ? ("early" as const)
                : reportState(activeAt, period, sent !== undefined, ctx.now),
            report: sent
              ? { ...sent.content, lang: sent.lang, at: sent.sentAt }
              : null,
          };
        }),
      }))
      .reverse(),
    toSend: mayWork && isOpen ? own : null,
  };
}

/** @throws DomainError 404 for a half-year that is not the reader's to report on */
export async function getReportForm(ctx: Context, id: string, period: number) {
  const view = await getReports(ctx, id);
  if (view.toSend !== period) throw notFound();
  return view;
}

export async function getMoney(ctx: Context, id: string) {
  const { head, mayWork } = await openWork(ctx, id);
  return {
    ...{ head, mayAdd: mayWork && head.status !== "cancelled" },
    mayStrike: mayWork,
    sums: await listMoney(ctx.db.read, id).then((sums) =>
      sums.map(({ recordedBy: _by, struckBy: _who, ...one }) => one),
    ),
  };
}

export async function getSteps(ctx: Context, id: string) {
  const { head, mayWork, mayHandle } = await openWork(ctx, id);
  const possible = events(engagementLifecycle, head.status);
  return {
    ...{ head, mayHandle },
    steps:
      mayWork || mayHandle
        ? workSteps.filter((step) => possible.includes(step))
        : [],
  };
}
