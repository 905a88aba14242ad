import { findRights } from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { unprocessable } from "../kernel/errors";
import { verifyPassword } from "./password-hash.server";
import { takeCode } from "./second-factor.server";
import { getUser, requireSelf } from "./self.server";

/**
 * Checks password and, where the account has a second factor, a code of the
 * person signed in.
 * @returns whether a second factor was passed.
 * @throws DomainError 422 on the field that is wrong.
 */
export async function proveAgain(
  ctx: Context,
  input: { password: string; code?: string | undefined },
): Promise<boolean> {
  const { userId } = requireSelf(ctx, "account.manage_self");
  const user = await getUser(ctx.db.read, userId);
  if (!(await verifyPassword(user.passwordHash, input.password))) {
    throw unprocessable("account.error.password-wrong", "password");
  }
  const { hasPasskey } = await findRights(ctx.db.read, userId);
  if (user.totpSecret === null && !hasPasskey) return false;
  const { code } = input;
  if (code === undefined) {
    throw unprocessable("account.error.code-missing", "code");
  }
  await ctx.db.write((tx) => takeCode(tx, ctx, user, code));
  return true;
}
