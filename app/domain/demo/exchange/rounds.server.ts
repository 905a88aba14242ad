import { createHash } from "node:crypto";
import type { Tx } from "../../../../db/client.server";
import {
  insertMatch,
  insertMatchEvent,
  updateMatch,
  type MatchRow,
} from "../../../../db/queries/match.server";
import { findLastAttempt } from "../../../../db/queries/match-open.server";
import {
  insertRound,
  type RoundRow,
} from "../../../../db/queries/round.server";
import { allocate } from "../../allocation/allocate";
import { digest, textOf, tieHash } from "../../allocation/hash.server";
import { DAY, dayOf } from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { introductionTime } from "../../lifecycle/match";
import { buildInput } from "../../round/build.server";
import { usualRules } from "../../round/model";
import { readRound } from "../../round/snapshot.server";
import { lastInstant } from "./history";

/** Fixed, so that each start shows the same round; a real seed is random. */
const seedOf = (number: number) =>
  createHash("sha256")
    .update(`demonstration ${String(number)}`)
    .digest("hex");

const announced = (officer: string, number: number, at: number): RoundRow => ({
  ...{ id: newId(), number, status: "announced", statusSince: at },
  ...{ openKey: "open", seed: seedOf(number), mode: "optimal" },
  ...usualRules,
  ...{ plannedDay: dayOf(at + DAY), rhythm: "monthly", rankUntil: null },
  ...{ announcedBy: officer, announcedAt: at, startedBy: null },
  ...{ startedAt: null, step: null, progress: null, cancelAsked: false },
  ...{ stop: null, inputs: null, inputsHash: null, aliases: null },
  ...{ result: null, resultHash: null, ranAt: null, publishedBy: null },
  ...{ publishedAt: null, fellAway: null, demo: true },
  ...{ updatedAt: at, version: 1 },
});

/**
 * Adds a round that was solved and published, its pairs put to both sides, and
 * the next one, announced. The result is computed, not invented.
 */
export async function insertDemoRounds(tx: Tx, officer: string): Promise<void> {
  const ranAt = lastInstant - 6 * DAY;
  const first = announced(officer, 1, ranAt - 7 * DAY);
  const facts = await readRound(tx, first, ranAt);
  const { input, aliases } = await buildInput(facts, () => Promise.resolve());
  const inputs = textOf(input);
  const inputsHash = digest(inputs);
  const found = allocate(input, {
    ...{ hash: tieHash, inputs: inputsHash },
    shouldStop: () => false,
  });
  const result = textOf(found);
  await insertRound(tx, {
    ...first,
    ...{ status: "published", statusSince: ranAt + DAY, openKey: null },
    ...{ startedBy: officer, startedAt: ranAt, ranAt, aliases },
    ...{ inputs, inputsHash, result, resultHash: digest(result) },
    ...{ publishedBy: officer, publishedAt: ranAt + DAY, version: 5 },
  });
  const fixed = new Set(input.fixed.map(([one, two]) => `${one} ${two}`));
  for (const [request, offer, score] of found.pairs) {
    if (fixed.has(`${request} ${offer}`)) continue;
    const { scoreVersion } = found.rules;
    await introduce(tx, ranAt + DAY, {
      requestId: aliases.requests[request] ?? "",
      offerId: aliases.offers[offer] ?? "",
      ...{ roundId: first.id, score, scoreVersion, inputsHash },
    });
  }
  await insertRound(tx, announced(officer, 2, lastInstant - DAY));
}

/** Introduces a pair of the round; nobody gets a letter about what is invented. */
async function introduce(
  tx: Tx,
  at: number,
  pair: Pick<
    MatchRow,
    | "requestId"
    | "offerId"
    | "roundId"
    | "score"
    | "scoreVersion"
    | "inputsHash"
  >,
): Promise<void> {
  const last = await findLastAttempt(tx, pair.requestId, pair.offerId);
  if (last && last.status !== "suggested") return;
  const step = {
    ...pair,
    ...{ status: "introduced" as const, statusSince: at, updatedAt: at },
    dueAt: at + introductionTime,
  };
  const id = last?.id ?? newId();
  if (last) await updateMatch(tx, last, step);
  else {
    await insertMatch(tx, {
      ...{ id, attempt: 1, origin: "round", createdAt: at, version: 1 },
      ...{ requesterAcceptedAt: null, requesterAcceptedBy: null },
      ...{ providerAcceptedAt: null, providerAcceptedBy: null },
      ...{ reasonCode: null, ...step },
    });
  }
  await insertMatchEvent(tx, {
    ...{ id: newId(), matchId: id, event: "introduce", toStatus: "introduced" },
    ...{ reasonCode: null, note: null, noteLang: null, userId: null, at },
  });
}
