import { findUserByEmail } from "../../../db/queries/account-user.server";
import { findRights } from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { unprocessable } from "../kernel/errors";
import { emailKey } from "./email";
import { verifyPassword } from "./password-hash.server";
import type { SignInInput } from "./schema";

export interface SignedIn {
  readonly userId: string;
  /** A code or a passkey has to follow. */
  readonly hasFactor: boolean;
  /** Holds secretariat roles, which count only with a second factor. */
  readonly isOfficer: boolean;
}

/**
 * Checks address and password. An unknown address, a wrong password and a closed
 * account look the same and take the same time.
 * @throws DomainError 422 `account.error.sign-in`, 503 when busy.
 */
export async function checkSignIn(
  { db }: Pick<Context, "db">,
  { email, password }: SignInInput,
): Promise<SignedIn> {
  const user = await findUserByEmail(db.read, emailKey(email));
  const fits = await verifyPassword(user?.passwordHash, password);
  if (!user || !fits || user.disabledAt !== null) {
    throw unprocessable("account.error.sign-in");
  }
  const rights = await findRights(db.read, user.id);
  return {
    userId: user.id,
    hasFactor: user.totpSecret !== null || rights.hasPasskey,
    isOfficer: rights.roles.length > 0,
  };
}
