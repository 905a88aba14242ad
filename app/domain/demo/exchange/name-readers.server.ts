import type { SeedRows } from "../../../../db/seed/insert.server";
import type { RequestSeed, Scorer } from "./pair-rows.server";

/** Providers a request for few names at most. */
const mostNamed = 4;

/** It is read by those whose offers fit it best; where none fits, by the first that gives. */
export function nameReaders(
  rows: SeedRows,
  request: RequestSeed,
  scorer: Scorer,
): void {
  const others = rows.offers.filter(
    ({ status, participantId }) =>
      status === "active" && participantId !== request.participantId,
  );
  const fits = others
    .map((offer) => ({ offer, score: scorer(request, offer)?.score ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ offer }) => offer);
  const best = (fits.length > 0 ? fits : others).slice(0, mostNamed);
  for (const participantId of new Set(best.map((one) => one.participantId))) {
    rows.requestNamed.push({
      ...{ requestId: request.id, participantId },
      at: request.createdAt,
    });
  }
}
