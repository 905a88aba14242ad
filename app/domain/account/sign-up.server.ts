import { findUserByEmail } from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { createUser } from "./create.server";
import { emailKey } from "./email";
import { sendConfirmation, sendKnown } from "./letters.server";
import { levelTime } from "./level-time.server";
import { hashPassword } from "./password-hash.server";
import { assertGoodPassword } from "./password-rules";
import type { SignUpInput } from "./schema";

/**
 * Opens an account, or, where the address has one, tells its owner by mail.
 * Both do the same work and answer the same, so that nobody learns who has an
 * account here.
 * @throws DomainError 400 for a password that is easy to guess, 503 when busy.
 */
export async function signUp(ctx: Context, input: SignUpInput): Promise<void> {
  const { name, email, password } = input;
  assertGoodPassword(password, [name, email]);
  await levelTime(() => open(ctx, input));
}

async function open(ctx: Context, { name, email, password }: SignUpInput) {
  const passwordHash = await hashPassword(password);
  await ctx.db.write(async (tx) => {
    const known = await findUserByEmail(tx, emailKey(email));
    if (known) {
      await recordAudit(tx, ctx, {
        action: "user.sign_up_repeated",
        subjectKind: "user",
        subjectId: known.id,
      });
      await sendKnown(tx, ctx, known);
      return;
    }
    const user = await createUser(tx, ctx, {
      name,
      email,
      passwordHash,
      locale: ctx.locale,
    });
    await sendConfirmation(tx, ctx, user);
  });
}
