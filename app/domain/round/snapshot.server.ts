import type { Queries } from "../../../db/client.server";
import {
  listLevels,
  listNamedOf,
} from "../../../db/queries/match-inputs.server";
import { listVetoedPairs } from "../../../db/queries/match-open.server";
import { listCaps } from "../../../db/queries/offer-slot.server";
import {
  listAgreedPairs,
  listRoundOffers,
  listRoundRequests,
} from "../../../db/queries/round-inputs.server";
import type { RoundRow } from "../../../db/queries/round.server";
import { roundRulesVersion, type RoundPair } from "../allocation/model";
import { DAY, type Instant } from "../kernel/clock";
import { offerInputs, requestInputs } from "../match/inputs.server";
import { levelsIn } from "../match/judge.server";
import { recordOf } from "../match/record.server";
import { scoreVersion } from "../match/weights";
import type { RoundFacts } from "./build.server";

/**
 * Everything a round reads, as it stands now. Categories are those of each
 * request's own date. Agreed pairs are fixed and hold their slots; slots and
 * caps that other work holds are taken off.
 */
export async function readRound(
  db: Queries,
  round: RoundRow,
  now: Instant,
): Promise<RoundFacts> {
  const requests = await listRoundRequests(db);
  const ids = requests.map(({ id }) => id);
  const agreed = await listAgreedPairs(db, ids);
  const named = agreed.map(({ offerId }) => offerId);
  const offers = await listRoundOffers(db, named);
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

  const givings: RoundFacts["offers"][number][] = [];
  for (const offer of offers) {
    const record = await recordOf(db, offer.participantId);
    // Only an active offer takes on more than it has agreed to.
    const free = offer.status === "active" ? offer.slots - offer.slotsTaken : 0;
    givings.push({
      id: offer.id,
      facts: offerInputs(offer, undefined, record),
      slots: Math.max(0, free) + held(offer.id),
      demo: offer.demo,
    });
  }
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
    vetoed: (await listVetoedPairs(db, ids)).map(
      ({ requestId, offerId }) => [requestId, offerId] as const,
    ),
  };
}

const daysSince = (at: Instant | null, now: Instant) =>
  at === null ? 0 : Math.max(0, Math.floor((now - at) / DAY));
