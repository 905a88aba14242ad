import {
  findCheckpoint,
  hasCosignature,
  insertCosignature,
  lastSizeOf,
} from "../../../db/queries/log-checkpoint.server";
import type { Context } from "../../context.server";
import { isSame, hashFromBase64 } from "./bytes";
import { parseCheckpoint } from "./checkpoint";
import { parseCosignature } from "./cosignature";
import { LogProblem } from "./model";
import { formatSignature, parseNote } from "./note";
import { openLog, witnessName } from "./settings.server";
import { openNote } from "./sign.server";

/**
 * Takes what witnesses signed: one of our checkpoints with their lines. A
 * witness never goes back: after a size, only larger ones are taken from it.
 * @param note a checkpoint as a signed note
 * @returns how many cosignatures are new
 * @throws LogProblem `origin-differs`, `note-not-signed` when no known witness
 *   signed, `signature-wrong`, `fork` when we signed another root at that size,
 *   `older-than-known` (with the witness's last size as its detail), and
 *   `checkpoint-malformed` for a size we never signed
 */
export async function addCosignatures(
  ctx: Pick<Context, "db" | "env" | "now">,
  note: string,
): Promise<number> {
  const { db, now } = ctx;
  const log = openLog(ctx.env.log);
  const { text, signed } = openNote(note, log.witnesses);
  const { origin, size, root } = parseCheckpoint(text);
  if (origin !== log.origin) throw new LogProblem("origin-differs", origin);
  return db.write(async (tx) => {
    const own = await findCheckpoint(tx, size);
    if (!own) throw new LogProblem("checkpoint-malformed", "size never signed");
    if (!isSame(hashFromBase64(own.root), root))
      throw new LogProblem("fork", String(size));
    if (parseNote(own.note).text !== text)
      throw new LogProblem("checkpoint-malformed", "not what we signed");
    let added = 0;
    for (const { key, signature } of signed) {
      const witness = witnessName(key);
      const last = await lastSizeOf(tx, witness);
      if (last !== null && last > size)
        throw new LogProblem("older-than-known", String(last));
      if (await hasCosignature(tx, { witness, size })) continue;
      const { seconds } = parseCosignature(signature.signature);
      const line = formatSignature(signature);
      const row = { witness, size, line, seconds, receivedAt: now };
      await insertCosignature(tx, row);
      added += 1;
    }
    return added;
  });
}
