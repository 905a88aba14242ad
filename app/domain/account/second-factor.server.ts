import type { Tx } from "../../../db/client.server";
import { listPasskeys } from "../../../db/queries/account-passkey.server";
import { takeRecoveryCode } from "../../../db/queries/account-recovery.server";
import {
  takeTotpStep,
  type UserRow,
} from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { unprocessable } from "../kernel/errors";
import { hashRecoveryCode, isRecoveryCode } from "./recovery-code.server";
import { unseal } from "./seal.server";
import { getUser } from "./self.server";
import { isTotpCode, totpCode, totpStep } from "./totp";

type Here = Pick<Context, "env" | "now" | "actor">;

/** A demonstration's codes are printed on its own page, so repeating one gives nothing away. */
const isPublicDemo = ({ env }: Pick<Context, "env">, user: UserRow) =>
  env.mode === "demo" && user.demo;

/**
 * Uses up a code of the app or a recovery code, in the caller's transaction.
 * @throws DomainError 422 on the field `code`.
 */
export async function takeCode(
  tx: Tx,
  here: Here,
  user: UserRow,
  code: string,
): Promise<void> {
  const { env, now } = here;
  if (isTotpCode(code)) {
    const secret =
      user.totpSecret === null
        ? undefined
        : unseal(env.secret, user.id, user.totpSecret);
    const step = secret === undefined ? null : totpStep(secret, code, now);
    if (step === null) throw unprocessable("account.error.code-wrong", "code");
    const isFresh = await takeTotpStep(tx, user.id, step);
    if (!isFresh && !isPublicDemo(here, user)) {
      throw unprocessable("account.error.code-used", "code");
    }
    return;
  }
  if (!isRecoveryCode(code))
    throw unprocessable("account.error.code-form", "code");
  const hash = hashRecoveryCode(here, user.id, code);
  if (!(await takeRecoveryCode(tx, user.id, hash, now))) {
    throw unprocessable("account.error.recovery-wrong", "code");
  }
  await recordAudit(tx, here, {
    action: "user.recovery_code_used",
    subjectKind: "user",
    subjectId: user.id,
  });
}

/** Checks the second step of a sign-in. @throws DomainError 422 */
export async function checkSecondFactor(
  ctx: Context,
  userId: string,
  code: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    await takeCode(tx, ctx, await getUser(tx, userId), code);
  });
}

/** What the code page shows: which keys there are, and a demonstration's code. */
export async function getSecondFactor(ctx: Context, userId: string) {
  const user = await getUser(ctx.db.read, userId);
  const passkeys = await listPasskeys(ctx.db.read, userId);
  const demoCode =
    isPublicDemo(ctx, user) && user.totpSecret !== null
      ? totpCode(unseal(ctx.env.secret, userId, user.totpSecret), ctx.now)
      : null;
  return {
    hasTotp: user.totpSecret !== null,
    hasPasskey: passkeys.length > 0,
    demoCode,
  };
}
