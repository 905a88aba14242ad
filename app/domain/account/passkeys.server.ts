import {
  deletePasskey,
  listPasskeys,
} from "../../../db/queries/account-passkey.server";
import { replaceRecoveryCodes } from "../../../db/queries/account-recovery.server";
import { findRights } from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, notFound } from "../kernel/errors";
import { sendKeysChanged } from "./letters.server";
import { assertOwnKeys, getUser, requireSelf } from "./self.server";

/** One's own passkeys, oldest first, and whether the last of them must stay. */
export async function listOwnPasskeys(ctx: Context) {
  const { userId } = requireSelf(ctx, "account.manage_keys");
  const user = await getUser(ctx.db.read, userId);
  const { roles } = await findRights(ctx.db.read, userId);
  const keys = await listPasskeys(ctx.db.read, userId);
  return {
    lastMustStay:
      roles.length > 0 && user.totpSecret === null && keys.length === 1,
    passkeys: keys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt,
      lastUsedAt,
    })),
  };
}

/**
 * Removes one of one's own passkeys.
 * @throws DomainError 404 for an unknown one, 409 when a role needs it.
 */
export async function removePasskey(ctx: Context, id: string): Promise<void> {
  const { userId } = requireSelf(ctx, "account.manage_keys");
  await ctx.db.write(async (tx) => {
    const user = await getUser(tx, userId);
    assertOwnKeys(user);
    if (!(await deletePasskey(tx, userId, id))) throw notFound();
    const { roles, hasPasskey } = await findRights(tx, userId);
    const isLast = !hasPasskey && user.totpSecret === null;
    if (isLast && roles.length > 0) throw conflict("account.error.last-key");
    if (isLast) await replaceRecoveryCodes(tx, userId, []);
    await recordAudit(tx, ctx, {
      action: "user.passkey_removed",
      subjectKind: "user",
      subjectId: userId,
    });
    await sendKeysChanged(tx, ctx, user, "passkey_off");
  });
}
