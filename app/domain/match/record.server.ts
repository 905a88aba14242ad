import type { Queries } from "../../../db/client.server";
import { noRecord } from "./inputs";
import type { ProviderRecord } from "./score";

/** What recipients made of a provider's closed engagements. */
export const recordOf = (
  _db: Queries,
  _participantId: string,
): Promise<ProviderRecord> => Promise.resolve(noRecord);
