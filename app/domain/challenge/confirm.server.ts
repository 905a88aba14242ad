import type { Queries } from "../../../db/client.server";
import { isUniqueViolation } from "../../../db/errors.server";
import {
  findByOpenKey,
  findChallenge,
  type ChallengeRow,
} from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import { emailKey } from "../account/email";
import { readToken, spendToken } from "../account/token.server";
import { registerNumber } from "../act/number";
import { getAct } from "../act/load.server";
import { conflict, notFound } from "../kernel/errors";
import { moveChallenge } from "./change.server";
import { sendReceipt } from "./letters.server";
import { answerWithin } from "./model";
import { mayBeChallenged } from "./rules";

const behind = async (
  db: Queries,
  token: { payload: Record<string, string> } | undefined,
): Promise<ChallengeRow | undefined> =>
  token && findChallenge(db, token.payload["challengeId"] ?? "");

/** What the page behind the mailed link shows. Reading it spends nothing. */
export async function getChallengeConfirmation(ctx: Context, raw: string) {
  const { db, now } = ctx;
  const { state, token } = await readToken(db.read, raw, "challenge", now);
  const file = await behind(db.read, token);
  if (!file) return { state: "unknown" as const, reference: "", number: "" };
  const { seq } = await getAct(db.read, file.actId);
  return {
    state,
    reference: file.reference,
    number: seq === null ? "" : registerNumber(seq),
  };
}

/**
 * Spends the mailed link: from now on the challenge is a case with a clock. Of
 * one address there is one open case about one act.
 * @throws DomainError 409 for a link that is used, expired or unknown, for a
 * second challenge, and for an act that stands no longer
 */
export async function confirmChallenge(
  ctx: Context,
  raw: string,
): Promise<void> {
  const { db, now } = ctx;
  try {
    await db.write(async (tx) => {
      const token = await spendToken(tx, raw, "challenge", now);
      const file = await behind(tx, token);
      if (!file) throw notFound();
      const act = await getAct(tx, file.actId);
      if (!mayBeChallenged(act.status)) {
        throw conflict("challenge.error.not-standing");
      }
      const openKey = `${act.id} ${emailKey(file.email)}`;
      if (await findByOpenKey(tx, openKey)) {
        throw conflict("challenge.error.already-open");
      }
      const dueAt = now + answerWithin;
      await moveChallenge(tx, ctx, file, "confirm", {
        openKey,
        receivedAt: now,
        dueAt,
      });
      await sendReceipt(tx, ctx, { ...file, dueAt }, act);
    });
  } catch (error) {
    // Two links of the same person, pressed at the same moment.
    if (!isUniqueViolation(error)) throw error;
    throw conflict("challenge.error.already-open");
  }
}
