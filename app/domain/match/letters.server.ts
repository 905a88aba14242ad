import type { Tx } from "../../../db/client.server";
import type { OfferRow } from "../../../db/queries/offer.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import type { RequestRow } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import type { Side } from "../exchange/model";
import type { Instant } from "../kernel/clock";
import { offerNumber } from "../offer/number";
import { enqueueLetter } from "../outbox/enqueue.server";
import { requestNumber } from "../request/number";

/** What a side is told of; `what` in the letter. */
export const matchNews = [
  "introduced",
  "accepted",
  "not_taken_up",
  "lapsed",
  "superseded",
] as const;
export type MatchNews = (typeof matchNews)[number];

interface Pair {
  readonly match: { readonly id: string };
  readonly request: Pick<RequestRow, "participantId" | "number">;
  readonly offer: Pick<OfferRow, "participantId" | "number">;
}

/**
 * A letter to the owners and editors of one side. It names both records by
 * their numbers only: what a request says may be for few readers.
 */
export async function tellSide(
  tx: Tx,
  { now, env }: Pick<Context, "now" | "env">,
  { match, request, offer }: Pair,
  side: Side,
  what: MatchNews,
  due?: Instant | null,
): Promise<void> {
  const own = side === "requester" ? request : offer;
  const writers = await listWritersOf(tx, own.participantId);
  for (const person of await listAddresses(tx, writers)) {
    const lang = person.locale;
    await enqueueLetter(tx, now, {
      kind: "match.letter.news",
      to: person.email,
      locale: lang,
      params: {
        ...{ what, side, name: person.name },
        request: requestNumber(request.number ?? 0),
        offer: offerNumber(offer.number ?? 0),
        day: due == null ? "" : formatDay(lang, due),
      },
      link: env.origin + url("match", { lang, id: match.id }),
      subjectId: match.id,
    });
  }
}

export async function tellBoth(
  tx: Tx,
  ctx: Pick<Context, "now" | "env">,
  pair: Pair,
  what: MatchNews,
  due?: Instant | null,
): Promise<void> {
  await tellSide(tx, ctx, pair, "requester", what, due);
  await tellSide(tx, ctx, pair, "provider", what, due);
}
