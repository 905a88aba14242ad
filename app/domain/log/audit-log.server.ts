import type { Queries } from "../../../db/client.server";
import { listCheckpoints } from "../../../db/queries/log-audit.server";
import { listLeaves, readLogState } from "../../../db/queries/log.server";
import { isSame, toBase64 } from "./bytes";
import { parseCheckpoint } from "./checkpoint";
import { LogProblem } from "./model";
import { parseNote } from "./note";
import { readBack } from "./publish.server";
import type { RebuiltRegister } from "./rebuild";
import { openLog, type LogSettings } from "./settings.server";
import { hasher } from "./sha256.server";
import { isSigned } from "./sign.server";
import { emptyFrontier, rootOf, type Frontier } from "./tree";

const BATCH = 2000;

/** @throws LogProblem when a checkpoint is not what was signed for this tree */
function checkCheckpoint(
  settings: LogSettings,
  { size, note, root }: { size: number; note: string; root: string },
  tree: Frontier,
) {
  const log = openLog(settings);
  const { text, signatures } = parseNote(note);
  const said = parseCheckpoint(text);
  const own = rootOf(hasher, tree);
  if (said.origin !== log.origin)
    throw new LogProblem("origin-differs", said.origin);
  if (said.size !== size || !isSame(said.root, own) || root !== toBase64(own))
    throw new LogProblem("root-differs", `checkpoint of ${String(size)}`);
  for (const signer of log.signers) {
    const one = signatures.find(
      ({ name, keyId }) => name === signer.name && keyId === signer.keyId,
    );
    if (one && !isSigned(signer, text, one))
      throw new LogProblem("signature-wrong", `checkpoint of ${String(size)}`);
  }
}

/**
 * Reads the whole log, hashes it again, holds it against every checkpoint that
 * was signed, and lets registers be rebuilt from it.
 * @returns how many leaves it has
 * @throws LogProblem
 */
export async function auditLog(
  db: Queries,
  settings: LogSettings,
  registers: readonly RebuiltRegister[],
): Promise<number> {
  const state = await readLogState(db);
  let tree = emptyFrontier;
  for (const checkpoint of await listCheckpoints(db)) {
    if (checkpoint.size > state.size)
      throw new LogProblem("older-than-known", String(checkpoint.size));
    tree = await readBack(db, tree, checkpoint.size);
    checkCheckpoint(settings, checkpoint, tree);
  }
  tree = await readBack(db, tree, state.size);
  if (tree.peaks.map(toBase64).join() !== state.peaks.join())
    throw new LogProblem("root-differs", `end, ${String(state.size)}`);
  for (let from = 0; from < state.size; from += BATCH) {
    const upTo = Math.min(state.size, from + BATCH);
    for (const { leaf, data } of await listLeaves(db, from, upTo))
      for (const register of registers) register.add(leaf, data);
  }
  return state.size;
}
