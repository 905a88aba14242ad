import {
  countOffersIn,
  listOffersIn,
} from "../../../db/queries/offer-list.server";
import { listOfferEvents } from "../../../db/queries/offer.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { pickText } from "../kernel/localized";
import { pageCount } from "../kernel/paging";
import { authorize, isAuthorized } from "../permissions/authorize";
import { nameOf } from "../writing/get-own.server";
import { loadOffer } from "./load.server";
import { offerViews, statusesOf, type OfferView } from "./model";
import { offerNumber } from "./number";

const PAGE_SIZE = 25;

/** One page of a view of the officers' desk, the least time left first. */
export async function listOfferDesk(
  ctx: Context,
  { view, page: asked }: { readonly view: OfferView; readonly page: number },
) {
  const { read } = ctx.db;
  const counts = [];
  for (const one of offerViews) {
    counts.push({
      view: one,
      count: await countOffersIn(read, statusesOf(one)),
    });
  }
  const total = counts.find((one) => one.view === view)?.count ?? 0;
  const page = Math.min(asked, pageCount(total, PAGE_SIZE));
  const rows = await listOffersIn(read, statusesOf(view), {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const names = rows.length
    ? await listNamesOf(read, [
        ...new Set(rows.map((row) => row.participantId)),
      ])
    : [];
  return {
    ...{ view, page, pageSize: PAGE_SIZE, total, counts, now: ctx.now },
    items: rows.map((row) => ({
      id: row.id,
      number: row.number === null ? null : offerNumber(row.number),
      title: { lang: row.originalLang, text: row.content.title },
      provider: pickText(
        names.filter(
          ({ participantId }) => participantId === row.participantId,
        ),
        ctx.locale,
      ) ?? { lang: "und", text: row.participantId },
      status: row.status,
      dueAt: row.dueAt,
      excluded: row.content.excluded.length,
    })),
  };
}
export type OfferDeskItem = Awaited<
  ReturnType<typeof listOfferDesk>
>["items"][number];

/** An offer as the secretariat screens it: with contact and grounds. */
export async function getOfferCase(ctx: Context, id: string) {
  const { db, actor, now } = ctx;
  const offer = await loadOffer(db.read, id);
  authorize(actor, "offer.inspect", offer);
  const events = await listOfferEvents(db.read, id);
  const { participantId, number } = offer;
  return {
    ...{ id, now, content: offer.content, lang: offer.originalLang },
    number: number === null ? null : offerNumber(number),
    status: offer.status,
    dueAt: offer.dueAt,
    expiresAt: offer.expiresAt,
    provider: { id: participantId, name: await nameOf(ctx, participantId) },
    canScreen:
      (offer.status === "submitted" || offer.status === "screened") &&
      isAuthorized(actor, "offer.handle", offer),
    isOwn: !isAuthorized(actor, "offer.handle", offer),
    happened: events.map(({ id: key, event, at, note, noteLang }) => ({
      ...{ id: key, event, at, note, noteLang },
    })),
  };
}
