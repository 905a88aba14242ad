import { and, isNotNull } from "drizzle-orm";
import { among } from "../among.server";
import type { Queries } from "../client.server";
import { instrumentActs } from "../schema/instrument.server";

/** Through which instrument each of these acts came on the register; acts without one are left out. */
export const listLinksOf = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      actId: instrumentActs.actId,
      instrumentId: instrumentActs.instrumentId,
    })
    .from(instrumentActs)
    .where(
      and(
        among(instrumentActs.actId, actIds),
        isNotNull(instrumentActs.publishedAt),
      ),
    );
