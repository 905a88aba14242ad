import type { Tx } from "../../../db/client.server";
import { updateUser } from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import type { Locale } from "../kernel/localized";
import type { SecretariatRole } from "../permissions/actor";
import { createUser } from "./create.server";
import { demoPassword } from "./demo-password";
import { hashPassword } from "./password-hash.server";
import { keyedHash, seal } from "./seal.server";
import { secretFrom } from "./totp";

/** The hash for `createDemoUser`; made once, before the transaction, as it takes time. */
export const hashDemoPassword = () => hashPassword(demoPassword);

/**
 * Makes an account of the demonstration: confirmed, with the common password,
 * and with an authenticator whose code the sign-in shows, if it holds a role.
 */
export async function createDemoUser(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now" | "env">,
  input: {
    readonly email: string;
    readonly name: string;
    readonly locale: Locale;
    readonly role?: SecretariatRole;
    readonly passwordHash: string;
  },
): Promise<string> {
  const user = await createUser(tx, ctx, {
    ...input,
    demo: true,
    verified: true,
  });
  if (input.role) {
    const { secret } = ctx.env;
    const totp = secretFrom(keyedHash(secret, "demo", user.id).subarray(0, 20));
    await updateUser(tx, user, { totpSecret: seal(secret, user.id, totp) });
  }
  return user.id;
}
