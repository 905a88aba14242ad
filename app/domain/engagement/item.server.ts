import {
  countPublished,
  listPublished,
} from "../../../db/queries/engagement-list.server";
import type { Context } from "../../context.server";
import { decimalOf } from "../reference/currency";
import { isoInstant } from "../register/item.server";
import { url } from "../../urls";
import { engagementNumber, parseEngagementNumber } from "./number";
import { getPublicEngagement, readPublic } from "./public.server";

/** One published engagement as JSON. @throws DomainError 404 unless both sides agreed */
export async function engagementItem(ctx: Context, number: string) {
  const view = await getPublicEngagement(ctx, number);
  const { env } = ctx;
  return {
    number: view.number,
    address: env.origin + url("engagement", { lang: ctx.locale, number }),
    status: view.status,
    updatedAt: isoInstant(view.updatedAt),
    title: view.text.title,
    description: view.text.description,
    lang: view.text.lang,
    country: view.area,
    requester: { id: view.recipientId, name: view.recipient },
    provider: { id: view.providerId, name: view.provider },
    topics: view.topics,
    ...{ start: view.start, end: view.end },
    outputs: view.outputs.map(({ name, target, reached, lang }) => ({
      ...{ name, target, reached, lang },
    })),
    /** As each side noted them; they are not to be added up. */
    sums: view.sums.map(({ kind, side, amount, currency, day }) => ({
      ...{ kind, side, currency, day },
      amount: decimalOf(amount, currency),
    })),
    closure: view.closure,
    followUps: view.followUps.map(({ months, content, lang }) => ({
      ...{ months, content, lang },
    })),
    /** Drafted from it, and what it set out to adopt. */
    practice: view.practice,
    usedPractice: view.usedPractice,
    iati: env.origin + url("iatiActivity", { number: view.number }),
  };
}

const MOST = 100;

/** Published engagements by number, a page at a time; `next` is where the next one begins. */
export async function engagementItems(
  ctx: Context,
  cursor: string | undefined,
) {
  const { read } = ctx.db;
  const after = cursor === undefined ? 0 : (parseEngagementNumber(cursor) ?? 0);
  const found = await listPublished(read, { after, limit: MOST + 1 });
  const page = found.slice(0, MOST);
  const items = [];
  for (const { number } of page) {
    if (!(await readPublic(read, number))) continue;
    items.push(await engagementItem(ctx, engagementNumber(number)));
  }
  const last = page.at(-1);
  const next =
    found.length > MOST && last
      ? ctx.env.origin +
        url("apiEngagements", {}, { after: engagementNumber(last.number) })
      : null;
  return {
    asAt: isoInstant(ctx.now),
    total: await countPublished(read),
    ...{ items, next },
  };
}
