import { countRecoveryCodes } from "../../../db/queries/account-recovery.server";
import { findRights } from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict } from "../kernel/errors";
import { sendKeysChanged } from "./letters.server";
import { makeRecoveryCodes } from "./recovery-code.server";
import { assertOwnKeys, getUser, requireSelf } from "./self.server";

/** How many recovery codes are left, and whether any may be made. */
export async function getRecovery(ctx: Context) {
  const { userId } = requireSelf(ctx, "account.manage_keys");
  const user = await getUser(ctx.db.read, userId);
  const { hasPasskey } = await findRights(ctx.db.read, userId);
  return {
    left: await countRecoveryCodes(ctx.db.read, userId),
    hasFactor: user.totpSecret !== null || hasPasskey,
  };
}

/**
 * Ten new recovery codes; the old ones stop working.
 * @throws DomainError 409 without a second factor: there is nothing to recover.
 */
export async function renewRecoveryCodes(ctx: Context): Promise<string[]> {
  const { userId } = requireSelf(ctx, "account.manage_keys");
  return ctx.db.write(async (tx) => {
    const user = await getUser(tx, userId);
    assertOwnKeys(user);
    const { hasPasskey } = await findRights(tx, userId);
    if (user.totpSecret === null && !hasPasskey) {
      throw conflict("account.error.no-key");
    }
    const codes = await makeRecoveryCodes(tx, ctx, userId);
    await recordAudit(tx, ctx, {
      action: "user.recovery_codes_renewed",
      subjectKind: "user",
      subjectId: userId,
    });
    await sendKeysChanged(tx, ctx, user, "recovery");
    return codes;
  });
}
