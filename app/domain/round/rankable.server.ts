import type { Queries } from "../../../db/client.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import { listVisibleRequests } from "../../../db/queries/request-public.server";
import { listOfferHeads } from "../../../db/queries/round-inputs.server";
import type { RoundHead } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { pickText, type TaggedText } from "../kernel/localized";
import { offerNumber } from "../offer/number";
import { requestNumber } from "../request/number";
import { eligiblePairs } from "./eligible.server";
import type { Only } from "./snapshot.server";
import type { Rankable } from "./ranking";

type Found = Omit<Rankable, "place">;

/** Names of bodies in the reader's language. */
async function namesFor(ctx: Context, ids: readonly string[]) {
  const names = await listNamesOf(ctx.db.read, [...new Set(ids)]);
  return (id: string): TaggedText | null =>
    pickText(
      names.filter(({ participantId }) => participantId === id),
      ctx.locale,
    ) ?? null;
}

/** Offers are public. */
async function offersFor(
  ctx: Context,
  round: RoundHead,
  requestId: string,
): Promise<Found[]> {
  const db = ctx.db.read;
  const pairs = await eligiblePairs(db, round, ctx.now, { requestId });
  const heads = await listOfferHeads(
    db,
    pairs.map(({ offerId }) => offerId),
  );
  const nameOf = await namesFor(
    ctx,
    pairs.map(({ providerId }) => providerId),
  );
  return pairs.flatMap(({ offerId, providerId, score }) => {
    const head = heads.find(({ id }) => id === offerId);
    if (!head) return [];
    return [
      {
        ...{ id: offerId, number: offerNumber(head.number), score },
        title: { lang: head.lang, text: head.title },
        by: nameOf(providerId),
      },
    ];
  });
}

/** Requests as the provider may read them, whoever its person is elsewhere. */
export const readAsProvider = (db: Queries, participantId: string) =>
  listVisibleRequests(db, {
    ...{ isOfficer: false, isProvider: true },
    ...{ participantIds: [participantId], areas: [] },
  });

async function requestsFor(
  ctx: Context,
  round: RoundHead,
  offerId: string,
): Promise<Found[]> {
  const db = ctx.db.read;
  const pairs = await eligiblePairs(db, round, ctx.now, { offerId });
  const [first] = pairs;
  if (!first) return [];
  const shown = await readAsProvider(db, first.providerId);
  const nameOf = await namesFor(
    ctx,
    shown.flatMap((one) => one.participantId ?? []),
  );
  return pairs.flatMap(({ requestId, score }) => {
    const request = shown.find(({ id }) => id === requestId);
    if (!request || request.number === null) return [];
    const { participantId, title, lang, number } = request;
    return [
      {
        ...{ id: requestId, number: requestNumber(number), score },
        title: { lang, text: title },
        by: participantId === null ? null : nameOf(participantId),
      },
    ];
  });
}

/** What one record can rank in a round: its possible pairs, as far as its side may see them. */
export const listRankable = (
  ctx: Context,
  round: RoundHead,
  { requestId, offerId }: Only,
): Promise<Found[]> =>
  requestId === undefined
    ? requestsFor(ctx, round, offerId ?? "")
    : offersFor(ctx, round, requestId);
