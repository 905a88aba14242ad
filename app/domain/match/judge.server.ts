import { createHash } from "node:crypto";
import type { Queries } from "../../../db/client.server";
import {
  listLevels,
  type LevelRow,
} from "../../../db/queries/match-inputs.server";
import { findCap } from "../../../db/queries/offer-slot.server";
import type { CapacityLevel } from "../exchange/model";
import type { TopicCode } from "../reference/model";
import {
  offerInputs,
  requestInputs,
  type OfferFacts,
  type RequestFacts,
} from "./inputs.server";
import { recordOf } from "./record.server";
import {
  scorePair,
  type PairScore,
  type ScoreOffer,
  type ScoreRequest,
} from "./score";
import { scoreVersion } from "./weights";

/** The levels one country declared, by topic. */
export const levelsIn = (
  rows: readonly LevelRow[],
  area: string,
): Partial<Record<TopicCode, CapacityLevel>> =>
  Object.fromEntries(
    rows
      .filter((row) => row.area === area)
      .map(({ topic, level }) => [topic, level]),
  );

/** The levels of several countries, by area. */
export function levelsByArea(
  rows: readonly LevelRow[],
): (area: string) => Partial<Record<TopicCode, CapacityLevel>> {
  const known = new Map<string, Partial<Record<string, CapacityLevel>>>();
  for (const { area, topic, level } of rows) {
    known.set(area, { ...known.get(area), [topic]: level });
  }
  return (area) => known.get(area) ?? {};
}

/** SHA-256 of everything that went into a score, so that it can be told apart later. */
export const inputsHash = (request: ScoreRequest, offer: ScoreOffer): string =>
  createHash("sha256")
    .update(JSON.stringify({ version: scoreVersion, request, offer }))
    .digest("hex");

export interface Judged {
  readonly score: PairScore;
  readonly inputsHash: string;
}

/** The score of one pair as things stand now. */
export async function judgePair(
  db: Queries,
  request: RequestFacts,
  offer: OfferFacts,
  isVetoed = false,
): Promise<Judged> {
  const levels = levelsIn(await listLevels(db, [request.area]), request.area);
  const asked = requestInputs(request, levels);
  const cap = await findCap(db, offer.participantId);
  const record = await recordOf(db, offer.participantId);
  const given = offerInputs(offer, cap, record);
  return {
    score: scorePair(asked, given, { isVetoed }),
    inputsHash: inputsHash(asked, given),
  };
}
