import {
  capacityLevels,
  eligibleGroups,
  modalities,
} from "../../../app/domain/exchange/model";
import type { ScoreOffer, ScoreRequest } from "../../../app/domain/match/score";
import { legalTraditions } from "../../../app/domain/practice/model";
import { topicCodes } from "../../../app/domain/reference/model";
import type { numbers } from "./random";

type Numbers = ReturnType<typeof numbers>;

const languages = ["en", "fr", "es", "ar", "ru", "zh", "pt", "sw", "my", "km"];
const regions = ["002", "019", "142", "150", "009", "202", "014", "035"];
const areas = ["NPL", "MWI", "LAO", "FJI", "GHA", "PER"];

function some<One>(
  { int }: Numbers,
  list: readonly One[],
  most: number,
): One[] {
  const count = int(most + 1);
  const taken = Array.from({ length: count }, () => list[int(list.length)]!);
  return [...new Set(taken)];
}

const one = <One>({ int }: Numbers, list: readonly One[]): One =>
  list[int(list.length)]!;

const day = ({ int }: Numbers, from: number) => {
  const at = new Date(Date.UTC(2026, 11, 1) + (from + int(200)) * 86_400_000);
  return at.toISOString().slice(0, 10);
};

function window(random: Numbers) {
  if (random.chance(0.2)) return null;
  const [from = "", to = ""] = [day(random, 0), day(random, 0)].sort();
  return { from, to };
}

export const inventRequest = (random: Numbers): ScoreRequest => ({
  participantId: `P${random.int(50)}`,
  area: one(random, areas),
  regions: some(random, regions, 3),
  groups: some(random, eligibleGroups, 3),
  needs: Array.from({ length: 1 + random.int(4) }, (_, at) => ({
    id: String(at),
    topic: one(random, topicCodes),
    priority: one(random, [1, 2, 3] as const),
    modality: one(random, modalities),
    must: random.chance(0.4),
  })),
  levels: Object.fromEntries(
    some(random, topicCodes, 19).map((topic) => [
      topic,
      one(random, capacityLevels),
    ]),
  ),
  languages: some(random, languages, 3),
  interpretation: random.chance(0.3),
  legalTradition: random.chance(0.3) ? null : one(random, legalTraditions),
  window: window(random),
});

export const inventOffer = (random: Numbers): ScoreOffer => ({
  participantId: `P${random.int(50)}`,
  topics: some(random, topicCodes, 4),
  modalities: some(random, modalities, 5),
  levels: some(random, capacityLevels, 2),
  languages: some(random, languages, 4),
  interpretation: random.chance(0.2),
  groups: random.chance(0.5) ? [] : some(random, eligibleGroups, 3),
  regions: random.chance(0.5) ? [] : some(random, regions, 3),
  excludedAreas: random.chance(0.1) ? some(random, areas, 2) : [],
  window: window(random),
  freeSlots: random.int(4),
  traditions: some(random, legalTraditions, 2),
  served: some(random, eligibleGroups, 3),
  record: invent(random),
});

function invent({ int, chance }: Numbers) {
  if (chance(0.4)) return { count: 0, pointsSum: 0, ratings: 0 };
  const ratings = 6 * (1 + int(5));
  const count = ratings / 6;
  return { count, pointsSum: ratings + int(3 * ratings + 1), ratings };
}
