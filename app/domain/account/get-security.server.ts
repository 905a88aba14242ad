import { listPasskeys } from "../../../db/queries/account-passkey.server";
import { countRecoveryCodes } from "../../../db/queries/account-recovery.server";
import type { Context } from "../../context.server";
import { getUser, requireSelf } from "./self.server";
import { listOwnSessions } from "./sessions.server";

/** How a person signs in, as facts without secrets. */
export async function getSecurity(ctx: Context) {
  const { userId } = requireSelf(ctx, "account.manage_self");
  const { db } = ctx;
  const user = await getUser(db.read, userId);
  const keys = await listPasskeys(db.read, userId);
  const sessions = await listOwnSessions(ctx);
  return {
    email: user.email,
    isShared: user.demo,
    hasTotp: user.totpSecret !== null,
    passkeys: keys.length,
    codesLeft: await countRecoveryCodes(db.read, userId),
    sessions: sessions.length,
  };
}
