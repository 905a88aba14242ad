import { randomBytes } from "node:crypto";
import { findActBySeq } from "../../../db/queries/act.server";
import {
  insertChallenge,
  type ChallengeRow,
} from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import { issueToken } from "../account/token.server";
import { parseRegisterNumber } from "../act/number";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { isPublic } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import { sendConfirmationLetter } from "./letters.server";
import { answerWithin, confirmWithin } from "./model";
import { mayBeChallenged } from "./rules";
import type { ChallengeInput } from "./schema.server";
import { checkStamp, issueStamp } from "./stamp.server";

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Eight letters by chance (40 bits), for instance `CH-7K3Q9ZRA`. */
const newReference = () =>
  `CH-${[...randomBytes(8)].map((byte) => letters[byte % 32] ?? "").join("")}`;

async function getChallenged({ db }: Pick<Context, "db">, number: string) {
  const seq = parseRegisterNumber(number);
  const act = seq === null ? undefined : await findActBySeq(db.read, seq);
  if (!act || !isPublic(act.status))
    throw notFound("register.error.no-such-act");
  return act;
}

/**
 * What the public form needs: whether there is anything to challenge, and a
 * stamp that tells when the form was shown.
 * @throws DomainError 404 when there is no such act
 */
export async function getChallengeForm(ctx: Context, number: string) {
  authorize(ctx.actor, "challenge.raise", undefined);
  const act = await getChallenged(ctx, number);
  return {
    number,
    isOpen: mayBeChallenged(act.status),
    stamp: issueStamp(ctx.env.secret, number, ctx.now),
  };
}

const empty = {
  openKey: null,
  claimedBy: null,
  claimedUntil: null,
  pausedAt: null,
  receivedAt: null,
  closedAt: null,
  suspendedBy: null,
  suspendedAt: null,
  outcome: null,
  outcomeReason: null,
  outcomeNote: null,
  outcomeLang: null,
  proposedBy: null,
  decidedBy: null,
} as const satisfies Partial<ChallengeRow>;

/**
 * Takes down what somebody says is wrong with an act, and writes to the address
 * given. It becomes a case when the address is confirmed. A form that only a
 * machine fills in like this is answered in the same way and forgotten.
 * @throws DomainError 404 without such an act, 409 when it stands no longer,
 * 422 for a form sent too fast or too late
 */
export async function raiseChallenge(
  ctx: Context,
  number: string,
  input: ChallengeInput,
): Promise<void> {
  const { db, env, now, locale } = ctx;
  authorize(ctx.actor, "challenge.raise", undefined);
  const act = await getChallenged(ctx, number);
  if (!mayBeChallenged(act.status)) {
    throw conflict("challenge.error.not-standing");
  }
  checkStamp(env.secret, number, input.stamp, now);
  if (input.website) return;
  const file: ChallengeRow = {
    ...empty,
    id: newId(),
    reference: newReference(),
    actId: act.id,
    reason: input.reason,
    explanation: input.explanation,
    lang: input.lang,
    evidenceUrl: input.evidenceUrl,
    name: input.name,
    role: input.role ?? null,
    organization: input.organization ?? null,
    email: input.email,
    locale,
    status: "unconfirmed",
    dueAt: now + answerWithin,
    createdAt: now,
    demo: act.demo,
    updatedAt: now,
    version: 1,
  };
  await db.write(async (tx) => {
    await insertChallenge(tx, file);
    const token = await issueToken(tx, {
      purpose: "challenge",
      email: input.email,
      payload: { challengeId: file.id },
      life: confirmWithin,
      now,
    });
    await sendConfirmationLetter(tx, ctx, file, act, token);
  });
}
