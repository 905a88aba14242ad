import type { Queries } from "../../../db/client.server";
import {
  findRound,
  findRoundByNumber,
  type RoundRow,
} from "../../../db/queries/round.server";
import type { RoundInput } from "../allocation/model";
import type { RoundResult } from "../allocation/result";
import { conflict, notFound } from "../kernel/errors";
import { parseRoundNumber } from "./number";

/** @throws DomainError 404 when there is none */
export async function loadRound(db: Queries, id: string): Promise<RoundRow> {
  const round = await findRound(db, id);
  if (!round) throw notFound("round.error.no-such-round");
  return round;
}

/** A round by its public number. @throws DomainError 404 when there is none */
export async function loadRoundByNumber(
  db: Queries,
  number: string,
): Promise<RoundRow> {
  const parsed = parseRoundNumber(number);
  const round = parsed === null ? null : await findRoundByNumber(db, parsed);
  if (!round) throw notFound("round.error.no-such-round");
  return round;
}

/** The inputs and the result of a round that has them. @throws DomainError 409 */
export function solvedRound({ inputs, result }: RoundRow): {
  readonly input: RoundInput;
  readonly result: RoundResult;
} {
  if (inputs === null || result === null)
    throw conflict("round.error.no-result");
  return {
    input: JSON.parse(inputs) as RoundInput,
    result: JSON.parse(result) as RoundResult,
  };
}
