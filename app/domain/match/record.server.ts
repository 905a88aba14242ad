import type { Queries } from "../../../db/client.server";
import { providerRecord } from "../engagement/record.server";
import { noRecord } from "./inputs.server";
import type { ProviderRecord } from "./score";

/** What recipients made of a provider's closed engagements. */
export const recordOf = async (
  db: Queries,
  participantId: string,
): Promise<ProviderRecord> =>
  (await providerRecord(db, participantId)) ?? noRecord;
