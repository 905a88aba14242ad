import { findUserByEmail } from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { createUser } from "../account/create.server";
import { emailKey } from "../account/email";
import { issueToken } from "../account/token.server";
import { DAY } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { unprocessable } from "../kernel/errors";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import type { Invitation } from "./schema";

const LINK_LIVES = 3 * DAY;

/**
 * Makes an account with a role and sends the person a link to set a password.
 * @returns the person's id
 * @throws DomainError 422 on the field `email` when the address has an account
 */
export async function inviteOfficer(
  ctx: Context,
  { name, email, role, locale }: Invitation,
): Promise<string> {
  const { actor, now, env } = ctx;
  return ctx.db.write(async (tx) => {
    // Nobody yet: an id that is not the administrator's own.
    authorize(actor, "user.manage", { id: newId() });
    assertProved(actor, "user.manage", now);
    if (await findUserByEmail(tx, emailKey(email))) {
      throw unprocessable("secretariat.error.email-known", "email");
    }
    const user = await createUser(tx, ctx, { name, email, role, locale });
    const token = await issueToken(tx, {
      purpose: "set_password",
      userId: user.id,
      email: user.email,
      now,
      life: LINK_LIVES,
    });
    await enqueueLetter(tx, now, {
      kind: "secretariat.letter.invited",
      to: user.email,
      locale,
      params: { name },
      link: env.origin + url("setPassword", { lang: locale, token }),
      subjectId: user.id,
    });
    return user.id;
  });
}
