import type { Queries } from "../../../db/client.server";
import {
  listLevels,
  listNamedOf,
} from "../../../db/queries/match-inputs.server";
import { listCaps } from "../../../db/queries/offer-slot.server";
import {
  listAgreedPairs,
  listRoundOffers,
  listRoundRequests,
  listSpentPairs,
} from "../../../db/queries/round-inputs.server";
import type { RoundRow } from "../../../db/queries/round.server";
import { listRankings } from "../../../db/queries/round-ranking.server";
import { roundRulesVersion, type RoundPair } from "../allocation/model";
import { providerRecords } from "../engagement/record.server";
import { DAY, type Instant } from "../kernel/clock";
import { offerInputs, requestInputs } from "../match/inputs.server";
import { levelsIn } from "../match/judge.server";
import { scoreVersion } from "../match/weights";
import type { RoundFacts } from "./build.server";
import { pairKey, type Giving } from "./fit.server";

/** What a round's announcement says of how it reads and decides. */
export type RoundRules = Pick<
  RoundRow,
  "id" | "threshold" | "reservePercent" | "mode" | "seed"
>;

/** One record whose part in a round is asked for; without it, the whole round. */
export interface Only {
  readonly requestId?: string;
  readonly offerId?: string;
}

/**
 * Everything a round reads, as it stands now. Categories are those of each
 * request's own date. Agreed pairs are fixed and hold their slots; slots and
 * caps that other work holds are taken off.
 */
export async function readRound(
  db: Queries,
  round: RoundRules,
  now: Instant,
  only: Only = {},
): Promise<RoundFacts> {
  const requests = await listRoundRequests(db, only.requestId);
  const ids = requests.map(({ id }) => id);
  const agreed = await listAgreedPairs(db, ids);
  const named = agreed.map(({ offerId }) => offerId);
  const offers = await listRoundOffers(db, named, only.offerId);
  const levels = await listLevels(
    db,
    requests.map(({ area }) => area),
  );
  const shown = await listNamedOf(
    db,
    requests.filter(({ audience }) => audience === "named").map(({ id }) => id),
  );
  const providers = [...new Set(offers.map((one) => one.participantId))];
  const caps = await listCaps(db, providers);
  const ownerOf = new Map(offers.map((one) => [one.id, one.participantId]));
  const held = (offerId: string) =>
    agreed.filter((pair) => pair.offerId === offerId).length;

  const records = await providerRecords(db);
  const givings = offers.map((offer): Giving => {
    const record = records.get(offer.participantId);
    // Only an active offer takes on more than it has agreed to.
    const free = offer.status === "active" ? offer.slots - offer.slotsTaken : 0;
    return {
      id: offer.id,
      facts: offerInputs(offer, undefined, record),
      slots: Math.max(0, free) + held(offer.id),
      demo: offer.demo,
    };
  });
  const spent = await listSpentPairs(db, ids);
  const rankings = await listRankings(db, round.id);
  return {
    rules: {
      version: roundRulesVersion,
      scoreVersion,
      threshold: round.threshold,
      reservePercent: round.reservePercent,
      mode: round.mode,
    },
    seed: round.seed,
    requests: requests.map((request) => ({
      id: request.id,
      facts: requestInputs(request, levelsIn(levels, request.area)),
      isLdc: request.categories?.ldc === true,
      partners: request.content.partners,
      waitingDays: daysSince(request.receivedAt ?? request.openedAt, now),
      shownTo:
        request.audience === "named"
          ? shown
              .filter(({ requestId }) => requestId === request.id)
              .map(({ participantId }) => participantId)
          : null,
      demo: request.demo,
    })),
    offers: givings,
    caps: Object.fromEntries(
      caps.map(({ participantId, cap, taken }) => [
        participantId,
        Math.max(0, cap - taken) +
          agreed.filter(({ offerId }) => ownerOf.get(offerId) === participantId)
            .length,
      ]),
    ),
    fixed: agreed.map(({ requestId, offerId, score }): RoundPair => [
      requestId,
      offerId,
      score,
    ]),
    apart: new Set(
      spent.map(({ requestId, offerId }) => pairKey(requestId, offerId)),
    ),
    rankings: new Map(
      rankings.map(({ recordId, ranked }) => [recordId, ranked]),
    ),
  };
}

const daysSince = (at: Instant | null, now: Instant) =>
  at === null ? 0 : Math.max(0, Math.floor((now - at) / DAY));
