import { toDataURL } from "qrcode";
import { listPasskeys } from "../../../db/queries/account-passkey.server";
import { replaceRecoveryCodes } from "../../../db/queries/account-recovery.server";
import {
  updateUser,
  type UserRow,
} from "../../../db/queries/account-user.server";
import { findRights } from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, unprocessable } from "../kernel/errors";
import { sendKeysChanged } from "./letters.server";
import { makeRecoveryCodes } from "./recovery-code.server";
import { keyedHash, seal } from "./seal.server";
import { assertOwnKeys, getUser, requireSelf } from "./self.server";
import { secretFrom, spacedSecret, totpAddress, totpStep } from "./totp";

/**
 * The secret offered to this session. It is derived, not stored: showing the
 * page changes nothing, and the picture stays the same while codes are tried. It
 * differs by session and by version of the account, so no secret comes twice.
 */
const offeredSecret = (
  { env }: Pick<Context, "env">,
  user: UserRow,
  sessionId: string,
) =>
  secretFrom(
    keyedHash(
      env.secret,
      "totp",
      `${user.id} ${sessionId} ${String(user.version)}`,
    ).subarray(0, 20),
  );

/** What the page shows: the secret to enrol while the app is off. */
export async function getTotpSetup(ctx: Context) {
  const self = requireSelf(ctx, "account.manage_keys");
  const user = await getUser(ctx.db.read, self.userId);
  const rights = await findRights(ctx.db.read, self.userId);
  const canTurnOff = rights.roles.length === 0 || rights.hasPasskey;
  if (user.totpSecret !== null) {
    return { isOn: true as const, canTurnOff };
  }
  const secret = offeredSecret(ctx, user, self.sessionId);
  return {
    isOn: false as const,
    secret: spacedSecret(secret),
    picture: await toDataURL(totpAddress(secret, user.email), {
      margin: 2,
      width: 240,
    }),
  };
}

/**
 * Turns the app on after a first right code.
 * @returns the recovery codes, when it is the account's first second factor.
 * @throws DomainError 422 for a wrong code, 409 when it is on.
 */
export async function enableTotp(
  ctx: Context,
  code: string,
): Promise<string[]> {
  const self = requireSelf(ctx, "account.manage_keys");
  return ctx.db.write(async (tx) => {
    const user = await getUser(tx, self.userId);
    assertOwnKeys(user);
    if (user.totpSecret !== null) throw conflict("account.error.totp-on");
    const secret = offeredSecret(ctx, user, self.sessionId);
    const step = totpStep(secret, code, ctx.now);
    if (step === null) throw unprocessable("account.error.code-wrong", "code");
    const isSaved = await updateUser(tx, user, {
      totpSecret: seal(ctx.env.secret, user.id, secret),
      totpLastStep: step,
    });
    if (!isSaved) throw conflict("error.stale");
    await recordAudit(tx, ctx, {
      action: "user.totp_enabled",
      subjectKind: "user",
      subjectId: user.id,
      fromVersion: user.version,
    });
    await sendKeysChanged(tx, ctx, user, "totp_on");
    const others = await listPasskeys(tx, user.id);
    return others.length > 0 ? [] : makeRecoveryCodes(tx, ctx, user.id);
  });
}

/** Turns the app off. @throws DomainError 409 when a role needs it. */
export async function disableTotp(ctx: Context): Promise<void> {
  const self = requireSelf(ctx, "account.manage_keys");
  await ctx.db.write(async (tx) => {
    const user = await getUser(tx, self.userId);
    assertOwnKeys(user);
    if (user.totpSecret === null) return;
    const { roles, hasPasskey } = await findRights(tx, user.id);
    if (roles.length > 0 && !hasPasskey) {
      throw conflict("account.error.last-key");
    }
    const isSaved = await updateUser(tx, user, {
      totpSecret: null,
      totpLastStep: null,
    });
    if (!isSaved) throw conflict("error.stale");
    if (!hasPasskey) await replaceRecoveryCodes(tx, user.id, []);
    await recordAudit(tx, ctx, {
      action: "user.totp_disabled",
      subjectKind: "user",
      subjectId: user.id,
      fromVersion: user.version,
    });
    await sendKeysChanged(tx, ctx, user, "totp_off");
  });
}
