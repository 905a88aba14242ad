import type { Queries } from "../../../db/client.server";
import {
  countPublished,
  listPublished,
} from "../../../db/queries/engagement-list.server";
import { findOffer } from "../../../db/queries/offer.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import { listIdentifiers } from "../../../db/queries/participant-parts.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { engagementNumber, parseEngagementNumber } from "../engagement/number";
import { type PublicEngagement, readPublic } from "../engagement/public.server";
import { notFound } from "../kernel/errors";
import { isLocale } from "../../i18n/locales";
import { area } from "../reference/area";
import {
  activityOf,
  type ActivityFacts,
  type Publisher,
} from "./activity.server";
import type { Organisation } from "./organisation";
import { factsUntil } from "./until.server";
import { elementText, openingTag, xmlHead } from "./xml";

const BATCH = 100;

async function organisation(db: Queries, id: string): Promise<Organisation> {
  const participant = await findParticipant(db, id);
  if (!participant) throw notFound();
  return {
    ...{ id, kind: participant.kind },
    names: (await listNames(db, id)).map(({ lang, name }) => ({
      ...{ lang, text: name },
    })),
    identifiers: await listIdentifiers(db, id),
  };
}

async function factsOf(
  db: Queries,
  found: PublicEngagement,
): Promise<ActivityFacts> {
  const offer = await findOffer(db, found.offerId);
  if (!offer) throw notFound();
  const { content, originalLang } = offer;
  return {
    ...found,
    number: engagementNumber(found.number),
    requester: await organisation(db, found.recipientId),
    provider: await organisation(db, found.providerId),
    country: area(found.area).iso2,
    offer: { ...content, lang: originalLang },
    outputs: found.outputs.map((one) => ({
      ...one,
      reachedLang: found.closure?.lang ?? one.lang,
    })),
  };
}

const publisherOf = ({ env }: Context): Publisher => {
  const t = translator("en");
  return {
    ref: env.iatiPublisher,
    name: t("engagement.iati.publisher"),
    // The public page speaks the portal's languages, the text may speak any.
    pageOf: (number, lang) =>
      env.origin +
      url("engagement", { lang: isLocale(lang) ? lang : "en", number }),
    topicsUri: env.origin + url("topicsSkos"),
    topicName: (topic) => t(`reference.topic.${topic}`),
  };
};

const root = (ctx: Context) =>
  openingTag("iati-activities", {
    version: "2.03",
    "generated-datetime": new Date(ctx.now).toISOString(),
  });
const end = "</iati-activities>\n";

async function* allActivities(ctx: Context): AsyncGenerator<string> {
  const { read } = ctx.db;
  const publisher = publisherOf(ctx);
  yield xmlHead + root(ctx);
  let after = 0;
  for (;;) {
    const batch = await listPublished(read, { after, limit: BATCH });
    for (const { number } of batch) {
      after = number;
      // It may have been taken back since the list was read.
      const found = await readPublic(read, number);
      if (!found) continue;
      const facts = factsUntil(await factsOf(read, found), ctx.now);
      yield elementText(activityOf(facts, publisher), 1);
    }
    if (batch.length < BATCH) break;
  }
  yield end;
}

/**
 * Every engagement both sides agreed to publish, as IATI 2.03, piece by piece.
 * @throws DomainError 404 when there is none: the schema knows no empty file
 */
export async function exportActivities(
  ctx: Context,
): Promise<AsyncGenerator<string>> {
  if ((await countPublished(ctx.db.read)) === 0) {
    throw notFound("engagement.error.nothing-published");
  }
  return allActivities(ctx);
}

/**
 * One engagement as an IATI file of its own.
 * @throws DomainError 404 unless both sides agreed to publish it
 */
export async function exportActivity(
  ctx: Context,
  number: string,
): Promise<string> {
  const parsed = parseEngagementNumber(number);
  const { read } = ctx.db;
  const found = parsed === null ? undefined : await readPublic(read, parsed);
  if (!found) throw notFound("engagement.error.no-such-engagement");
  const facts = factsUntil(await factsOf(read, found), ctx.now);
  const text = elementText(activityOf(facts, publisherOf(ctx)), 1);
  return xmlHead + root(ctx) + text + end;
}
