import type { Queries } from "../../../db/client.server";
import {
  findClosure,
  findPublication,
  listFollowUps,
} from "../../../db/queries/engagement-end.server";
import { findEngagementByNumber } from "../../../db/queries/engagement.server";
import { listMoney } from "../../../db/queries/engagement-work.server";
import { findPractice } from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { isReadable } from "../lifecycle/practice";
import { practiceNumber } from "../practice/number";
import { areaName } from "../reference/area";
import { nameOf } from "../writing/get-own.server";
import { engagementNumber, parseEngagementNumber } from "./number";
import { isPublic } from "./publication.server";

/**
 * What both sides agreed to publish, and nothing else: the text they wrote for
 * everybody, and of outputs, sums and closure what they ticked. Undefined when
 * one of them does not agree.
 */
export async function readPublic(db: Queries, number: number) {
  const engagement = await findEngagementByNumber(db, number);
  if (!engagement || !isPublic(engagement)) return undefined;
  const { id, terms } = engagement;
  const text = await findPublication(db, id);
  if (!text) return undefined;
  const closure = text.withClosure ? await findClosure(db, id) : undefined;
  const sums = text.withMoney ? await listMoney(db, id) : [];
  const practice =
    engagement.practiceId === null
      ? undefined
      : await findPractice(db, engagement.practiceId);
  return {
    ...{ id, number: engagement.number, status: engagement.status },
    ...{ recipientId: engagement.recipientId },
    ...{ providerId: engagement.providerId, area: engagement.area },
    offerId: engagement.offerId,
    ...{ activeAt: engagement.activeAt, closedAt: engagement.closedAt },
    statusSince: engagement.statusSince,
    publishedAt: Math.max(
      engagement.requesterConsentAt ?? 0,
      engagement.providerConsentAt ?? 0,
    ),
    updatedAt: engagement.updatedAt,
    ...{ start: terms.start, end: terms.end, topics: terms.topics },
    text: { title: text.title, description: text.description, lang: text.lang },
    outputs: text.withOutputs
      ? terms.outputs.map((one) => ({
          ...one,
          lang: engagement.termsLang,
          reached: closure?.content.outputs[one.id] ?? null,
        }))
      : [],
    withMoney: text.withMoney,
    sums: sums
      .filter(({ struckAt }) => struckAt === null)
      .map(({ id: sum, kind, side, amount, currency, day }) => ({
        ...{ id: sum, kind, side, amount, currency, day },
      })),
    closure: closure
      ? {
          ...{ ratings: closure.content.ratings },
          ...{ lessons: closure.content.lessons, lang: closure.lang },
          needMet: closure.content.needMet,
          comment: closure.comment,
          commentLang: closure.commentLang,
        }
      : null,
    followUps: closure
      ? (await listFollowUps(db, id)).map(
          ({ months, dueAt, at, content, lang }) => ({
            ...{ months, dueAt, at, content, lang },
          }),
        )
      : [],
    practice:
      practice && isReadable(practice.standing) && practice.number !== null
        ? practiceNumber(practice.number)
        : null,
    /** The practice whose adoption the help was asked for. */
    usedPractice: engagement.usedPractice,
  };
}
export type PublicEngagement = NonNullable<
  Awaited<ReturnType<typeof readPublic>>
>;

/**
 * The public page of an engagement.
 * @throws DomainError 404 unless both sides agreed to publish it
 */
export async function getPublicEngagement(ctx: Context, number: string) {
  const parsed = parseEngagementNumber(number);
  const found =
    parsed === null ? undefined : await readPublic(ctx.db.read, parsed);
  if (!found) throw notFound("engagement.error.no-such-engagement");
  return {
    ...found,
    now: ctx.now,
    number: engagementNumber(found.number),
    recipient: await nameOf(ctx, found.recipientId),
    provider: await nameOf(ctx, found.providerId),
    country: areaName(found.area, ctx.locale),
  };
}
export type PublicEngagementView = Awaited<
  ReturnType<typeof getPublicEngagement>
>;
