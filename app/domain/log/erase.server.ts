import type { Tx } from "../../../db/client.server";
import {
  eraseSalts,
  listLeavesOfActs,
  listLeavesOfParticipant,
} from "../../../db/queries/log.server";
import type { CommitmentField } from "./leaf";

/**
 * Erases salts of all leaves of an act, for good. Leaves, hashes and proofs stay
 * as they are; what a commitment stands for can't be found out any more.
 * @returns how many were erased
 */
export async function eraseSaltsOfAct(
  tx: Tx,
  actId: string,
  fields: readonly CommitmentField[],
): Promise<number> {
  const leaves = await listLeavesOfActs(tx, [actId]);
  return eraseSalts(
    tx,
    leaves.map(({ leaf }) => leaf),
    fields,
  );
}

/** The same for all leaves that tell facts of a participant. */
export async function eraseSaltsOfParticipant(
  tx: Tx,
  participantId: string,
  fields: readonly CommitmentField[],
): Promise<number> {
  const leaves = await listLeavesOfParticipant(tx, participantId);
  return eraseSalts(
    tx,
    leaves.map(({ leaf }) => leaf),
    fields,
  );
}
