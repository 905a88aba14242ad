import type { Queries } from "../../../db/client.server";
import { listProviderClosures } from "../../../db/queries/engagement-list.server";
import { dacCriteria } from "../exchange/model";
import type { ProviderRecord } from "../match/score";

type Found = Awaited<ReturnType<typeof listProviderClosures>>;

function summed(found: Found): Map<string, ProviderRecord> {
  const records = new Map<string, ProviderRecord>();
  for (const { providerId, closure } of found) {
    const before = records.get(providerId);
    const points = dacCriteria.map((code) => closure.ratings[code].points);
    records.set(providerId, {
      count: (before?.count ?? 0) + 1,
      pointsSum: points.reduce((sum, one) => sum + one, before?.pointsSum ?? 0),
      ratings: (before?.ratings ?? 0) + points.length,
    });
  }
  return records;
}

/**
 * The record of each provider with a closed engagement, for the pair score.
 * @param of only of these
 */
export const providerRecords = async (
  db: Queries,
  of?: readonly string[],
): Promise<Map<string, ProviderRecord>> =>
  summed(await listProviderClosures(db, of));

/** The record of one provider; undefined before its first closure. */
export const providerRecord = async (
  db: Queries,
  providerId: string,
): Promise<ProviderRecord | undefined> =>
  (await providerRecords(db, [providerId])).get(providerId);
