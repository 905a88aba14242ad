import { retireTokens } from "../../../db/queries/account-token.server";
import {
  findUserByEmail,
  updateUser,
} from "../../../db/queries/account-user.server";
import { deleteSessionsOf } from "../../../db/queries/session.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, unprocessable } from "../kernel/errors";
import { emailKey } from "./email";
import { sendKeysChanged, sendReset } from "./letters.server";
import { levelTime } from "./level-time.server";
import { hashPassword, verifyPassword } from "./password-hash.server";
import { assertGoodPassword } from "./password-rules";
import { assertOwnKeys, getUser, requireSelf } from "./self.server";
import { readToken, spendToken } from "./token.server";

/**
 * Mails a link that sets a new password, if the address has an account. The
 * answer is the same, and takes the same time, if it has none.
 */
export async function requestReset(ctx: Context, email: string): Promise<void> {
  await levelTime(() =>
    ctx.db.write(async (tx) => {
      const user = await findUserByEmail(tx, emailKey(email));
      // The record for an unknown address costs the same commit.
      await recordAudit(tx, ctx, {
        action: "user.reset_requested",
        subjectKind: "user",
        subjectId: user?.id ?? "unknown",
      });
      if (user?.disabledAt === null) await sendReset(tx, ctx, user);
    }),
  );
}

/** What the page of a password link shows. Nothing is spent. */
export async function getPasswordLink(ctx: Context, raw: string) {
  const { db, now } = ctx;
  const { state, token } = await readToken(db.read, raw, "set_password", now);
  if (state !== "ok" || !token?.userId) return { state, name: "", email: "" };
  const { name, email } = await getUser(db.read, token.userId);
  return { state, name, email };
}

/** Every older key to the door stops working: sessions and mailed links. */
async function endEverything(
  tx: Tx,
  userId: string,
  now: number,
  exceptSession?: string,
) {
  await deleteSessionsOf(tx, userId, exceptSession);
  await retireTokens(tx, userId, "set_password", now);
  await retireTokens(tx, userId, "change_email", now);
}

/**
 * Spends the link, sets the password and ends all sessions. Who opened the link
 * reads the mailbox, so the address counts as confirmed too.
 * @throws DomainError 400 for a password that is easy to guess, 409 for a dead link.
 */
export async function setPassword(
  ctx: Context,
  raw: string,
  password: string,
): Promise<void> {
  const { db, now } = ctx;
  const { name, email } = await getPasswordLink(ctx, raw);
  assertGoodPassword(password, [name, email]);
  const passwordHash = await hashPassword(password);
  await db.write(async (tx) => {
    const token = await spendToken(tx, raw, "set_password", now);
    const user = await getUser(tx, token.userId ?? "");
    assertOwnKeys(user);
    // A link to an address that was left behind opens nothing.
    if (user.emailKey !== emailKey(token.email) || user.disabledAt !== null) {
      throw conflict("account.error.link-used");
    }
    const isSaved = await updateUser(tx, user, {
      passwordHash,
      emailVerifiedAt: user.emailVerifiedAt ?? now,
    });
    if (!isSaved) throw conflict("error.stale");
    await endEverything(tx, user.id, now);
    await recordAudit(tx, ctx, {
      action: "user.password_set",
      subjectKind: "user",
      subjectId: user.id,
      fromVersion: user.version,
    });
    if (user.passwordHash !== null) {
      await sendKeysChanged(tx, ctx, user, "password");
    }
  });
}

/**
 * Changes the password of the person signed in; their other sessions end.
 * @throws DomainError 400 for a weak new one, 422 for a wrong old one.
 */
export async function changePassword(
  ctx: Context,
  input: { current_password: string; password: string },
): Promise<void> {
  const self = requireSelf(ctx, "account.manage_keys");
  const before = await getUser(ctx.db.read, self.userId);
  assertOwnKeys(before);
  if (!(await verifyPassword(before.passwordHash, input.current_password))) {
    throw unprocessable("account.error.password-wrong", "current_password");
  }
  assertGoodPassword(input.password, [self.name, self.email]);
  const passwordHash = await hashPassword(input.password);
  await ctx.db.write(async (tx) => {
    const isSaved = await updateUser(tx, before, { passwordHash });
    if (!isSaved) throw conflict("error.stale");
    await endEverything(tx, self.userId, ctx.now, self.sessionId);
    await recordAudit(tx, ctx, {
      action: "user.password_changed",
      subjectKind: "user",
      subjectId: self.userId,
      fromVersion: before.version,
    });
    await sendKeysChanged(tx, ctx, before, "password");
  });
}
