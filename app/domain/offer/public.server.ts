import {
  countShownOffers,
  listShownOffersAfter,
  type OfferLineRow,
} from "../../../db/queries/offer-list.server";
import {
  findOfferByNumber,
  listOfferEvents,
} from "../../../db/queries/offer.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { notFound } from "../kernel/errors";
import { shownOffers } from "../lifecycle/offer";
import { nameOf } from "../writing/get-own.server";
import { offerNumber, parseOfferNumber } from "./number";
import { publicText } from "./public";

/** Steps the public is told of; what was said about them is not. */
const publicEvents = [
  "activate",
  "pause",
  "resume",
  "exhaust",
  "free",
  "confirm_current",
  "expire",
  "withdraw",
];

/**
 * An offer as everybody may read it.
 * @throws DomainError 404 before it was screened
 */
export async function readOffer(ctx: Context, number: string) {
  const { read } = ctx.db;
  const parsed = parseOfferNumber(number);
  const offer =
    parsed === null ? undefined : await findOfferByNumber(read, parsed);
  const isShown = shownOffers.some((status) => status === offer?.status);
  // Withdrawn before it was ever public stays unknown.
  if (!offer || !isShown || offer.activeAt === null) {
    throw notFound("offer.error.no-such-offer");
  }
  const events = await listOfferEvents(read, offer.id);
  return {
    number,
    lang: offer.originalLang,
    text: publicText(offer.content),
    status: offer.status,
    statusSince: offer.statusSince,
    activeAt: offer.activeAt,
    expiresAt: offer.expiresAt,
    slotsFree: Math.max(0, offer.slots - offer.slotsTaken),
    provider: {
      id: offer.participantId,
      name: await nameOf(ctx, offer.participantId),
    },
    demo: offer.demo,
    happened: events
      .filter(({ event }) => publicEvents.includes(event))
      .map(({ id, event, at }) => ({ id, event, at })),
  };
}
export type PublicOffer = Awaited<ReturnType<typeof readOffer>>;

const iso = (at: number | null) =>
  at === null ? null : new Date(at).toISOString();

/** One offer for programs: codes, days, minor units. */
function toItem(
  row: OfferLineRow,
  names: readonly { readonly lang: string; readonly text: string }[],
  origin: string,
) {
  const number = offerNumber(row.number ?? 0);
  const text = publicText(row.content);
  return {
    number,
    url: origin + url("offer", { lang: "en", number }),
    status: row.status,
    statusSince: iso(row.statusSince),
    lang: row.originalLang,
    provider: {
      id: row.participantId,
      names: names.map(({ lang, text: name }) => ({ lang, name })),
    },
    ...text,
    excluded: text.excluded.map(({ area }) => area),
    // Only companies are asked: a false would say what nobody said.
    noConditions: text.noConditions ? true : null,
    slotsFree: Math.max(0, row.slots - row.slotsTaken),
    activeAt: iso(row.activeAt),
    expiresAt: iso(row.expiresAt),
  };
}

/** Public offers by number, a page at a time. @param cursor the last number read */
export async function listOfferItems(
  ctx: Context,
  { limit, cursor }: { readonly limit: number; readonly cursor: number },
) {
  const { read } = ctx.db;
  const rows = await listShownOffersAfter(read, cursor, limit + 1);
  const page = rows.slice(0, limit);
  const names = page.length
    ? await listNamesOf(read, [
        ...new Set(page.map((row) => row.participantId)),
      ])
    : [];
  const of = (id: string) =>
    names.filter(({ participantId }) => participantId === id);
  return {
    total: await countShownOffers(read),
    items: page.map((row) =>
      toItem(row, of(row.participantId), ctx.env.origin),
    ),
    next: rows.length > limit ? (page.at(-1)?.number ?? null) : null,
  };
}

/** One public offer for programs. @throws DomainError 404 for any other */
export async function getOfferItem(ctx: Context, number: string) {
  const parsed = parseOfferNumber(number) ?? 0;
  const [row] = await listShownOffersAfter(ctx.db.read, parsed - 1, 1);
  if (row?.number !== parsed) {
    throw notFound("offer.error.no-such-offer");
  }
  const names = await listNamesOf(ctx.db.read, [row.participantId]);
  return toItem(row, names, ctx.env.origin);
}
