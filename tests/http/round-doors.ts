import { allocate } from "../../app/domain/allocation/allocate";
import {
  digest,
  textOf,
  tieHash,
} from "../../app/domain/allocation/hash.server";
import { newId } from "../../app/domain/kernel/ids";
import { roundNumber } from "../../app/domain/round/number";
import type { Db } from "../../db/client.server";
import {
  insertRound,
  nextRoundNumber,
  type RoundRow,
} from "../../db/queries/round.server";
import type { openOffice } from "../integration/case/office";
import { inventInput } from "../support/rounds/input";

/** A published round, behind each of its addresses. */
export async function roundDoors(
  db: Db,
  office: ReturnType<typeof openOffice>,
) {
  const { userId } = await office.addPerson("Matcher", ["matching_officer"]);
  const input = inventInput(1, 12, 6);
  const inputs = textOf(input);
  const inputsHash = digest(inputs);
  const result = textOf(allocate(input, { hash: tieHash, inputs: inputsHash }));
  const id = newId();
  const at = Date.now();
  const number = await db.write(async (tx) => {
    const row: RoundRow = {
      ...{ id, number: await nextRoundNumber(tx), status: "published" },
      ...{ statusSince: at, openKey: null, seed: input.seed, mode: "optimal" },
      ...{ threshold: 500, reservePercent: 50, limitSeconds: 60 },
      ...{ plannedDay: null, rhythm: null, rankUntil: null, fellAway: null },
      ...{ announcedBy: userId, announcedAt: at, startedBy: userId },
      ...{ startedAt: at, step: null, progress: null, cancelAsked: false },
      ...{ stop: null, inputs, inputsHash, result, resultHash: digest(result) },
      aliases: { requests: {}, offers: {}, providers: {} },
      ...{ ranAt: at, publishedBy: userId, publishedAt: at, demo: true },
      ...{ updatedAt: at, version: 1 },
    };
    await insertRound(tx, row);
    return row.number;
  });
  return { roundWork: id, roundNumber: roundNumber(number) };
}
