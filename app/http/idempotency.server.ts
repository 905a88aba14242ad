import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { isUniqueViolation } from "../../db/errors.server";
import type { Db } from "../../db/client.server";
import {
  findClaim,
  insertIdempotencyKey,
  storeAnswer,
} from "../../db/queries/idempotency.server";
import type { Instant } from "../domain/kernel/clock";
import { conflict } from "../domain/kernel/errors";

class Replay extends Error {}

/** The identity of a submission: its form's key and everything else it says. */
export function submissionKey(form: FormData): string | undefined {
  const key = form.get("_key");
  if (typeof key !== "string" || key === "") return undefined;
  const hash = createHash("sha256");
  for (const [name, value] of form) {
    hash.update(`${name}\0`);
    hash.update(
      typeof value === "string"
        ? value
        : `${value.name}\0${String(value.size)}`,
    );
    hash.update("\0");
  }
  return hash.digest("hex");
}

interface Claim {
  readonly scope: string;
  readonly key: string;
  readonly now: Instant;
  /** The answer, where it is known before the work is done. */
  readonly planned?: string | undefined;
}

/**
 * Runs `work` once per key. Its first write also claims the key, in the same
 * transaction, so a replay finds it claimed and gets the first one's answer. A
 * replay that never comes to write, or is refused before, for what the first
 * one did meanwhile gets that answer too. An answer that is planned is stored
 * with the claim; any other one afterwards, where a crash in between loses it.
 * @throws DomainError 409 when the first one has no answer to repeat.
 */
export async function runOnce(
  db: Db,
  claim: Claim,
  work: (db: Db) => Promise<string>,
): Promise<string> {
  const earlier = await repeatAnswer(db, claim);
  if (earlier !== undefined) return earlier;
  const { claiming, isClaimed } = claimingDb(db, claim);
  try {
    const location = await work(claiming);
    if (!isClaimed()) return (await repeatAnswer(db, claim)) ?? location;
    if (location !== claim.planned) {
      await db.write((tx) => storeAnswer(tx, claim, location));
    }
    return location;
  } catch (error) {
    const isOurs = isClaimed() && !(error instanceof Replay);
    const answer = isOurs ? undefined : await repeatAnswer(db, claim);
    if (answer === undefined) throw error;
    return answer;
  }
}

/** The same database, whose first write also claims the key. */
function claimingDb(db: Db, claim: Claim) {
  const { planned } = claim;
  let claimed = false;
  const claiming: Db = {
    ...db,
    async write(inside) {
      if (claimed && planned !== undefined) {
        throw new Error("A second write behind a planned answer");
      }
      if (claimed) return db.write(inside);
      const result = await db.write(async (tx) => {
        try {
          await insertIdempotencyKey(tx, claim);
        } catch (error) {
          throw isUniqueViolation(error) ? new Replay() : error;
        }
        return inside(tx);
      });
      claimed = true;
      return result;
    },
  };
  return { claiming, isClaimed: () => claimed };
}

/** The answer of whoever claimed the key, waiting for it; undefined where nobody did. */
async function repeatAnswer(db: Db, claim: { scope: string; key: string }) {
  for (let tries = 0; tries < 50; tries += 1) {
    const first = await findClaim(db.read, claim);
    if (!first) return undefined;
    if (first.answer) return first.answer.location;
    await pause(100);
  }
  throw conflict("error.already-received");
}
