import { isUniqueViolation } from "../../../db/errors.server";
import { retireTokens } from "../../../db/queries/account-token.server";
import {
  findUserByEmail,
  updateUser,
} from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { recordAudit } from "../audit/record.server";
import { conflict, unprocessable } from "../kernel/errors";
import { enqueueLetter } from "../outbox/enqueue.server";
import { emailKey } from "./email";
import { levelTime } from "./level-time.server";
import { sendKnown } from "./letters.server";
import { assertOwnKeys, getUser, requireSelf } from "./self.server";
import { issueToken, readToken, spendToken } from "./token.server";

/**
 * Mails a link to the new address; the account keeps the old one until the link
 * is spent. An address that has an account gets a letter that says so, and the
 * answer is the same.
 * @throws DomainError 422 when it is the present address.
 */
export async function requestEmailChange(
  ctx: Context,
  email: string,
): Promise<void> {
  const self = requireSelf(ctx, "account.manage_keys");
  await levelTime(() => prepare(ctx, self.userId, email));
}

async function prepare(ctx: Context, userId: string, email: string) {
  const { env, now } = ctx;
  await ctx.db.write(async (tx) => {
    const user = await getUser(tx, userId);
    assertOwnKeys(user);
    if (user.emailKey === emailKey(email)) {
      throw unprocessable("account.error.email-same", "email");
    }
    await recordAudit(tx, ctx, {
      action: "user.email_change_requested",
      subjectKind: "user",
      subjectId: user.id,
    });
    const other = await findUserByEmail(tx, emailKey(email));
    if (other) {
      await sendKnown(tx, ctx, other);
      return;
    }
    await retireTokens(tx, user.id, "change_email", now);
    const token = await issueToken(tx, {
      purpose: "change_email",
      userId: user.id,
      email,
      now,
    });
    await enqueueLetter(tx, now, {
      kind: "account.letter.new-email",
      to: email,
      locale: user.locale,
      params: { name: user.name, email },
      link: env.origin + url("confirmNewEmail", { lang: user.locale, token }),
      subjectId: user.id,
    });
  });
}

/** What the page of the link to a new address shows. Nothing is spent. */
export async function getEmailChange({ db, now }: Context, raw: string) {
  const { state, token } = await readToken(db.read, raw, "change_email", now);
  return { state, email: token?.email ?? "" };
}

/**
 * Spends the link: the account's address becomes the new one, confirmed, and the
 * old one is told.
 * @throws DomainError 409 for a dead link or an address taken in the meantime.
 */
export async function confirmEmailChange(
  ctx: Context,
  raw: string,
): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const token = await spendToken(tx, raw, "change_email", now);
    const user = await getUser(tx, token.userId ?? "");
    const key = emailKey(token.email);
    if (await findUserByEmail(tx, key)) {
      throw conflict("account.error.email-taken");
    }
    try {
      const isSaved = await updateUser(tx, user, {
        email: token.email,
        emailKey: key,
        emailVerifiedAt: now,
      });
      if (!isSaved) throw conflict("error.stale");
    } catch (error) {
      throw isUniqueViolation(error)
        ? conflict("account.error.email-taken")
        : error;
    }
    // Links mailed to the old address must not open the account any more.
    await retireTokens(tx, user.id, "set_password", now);
    await retireTokens(tx, user.id, "confirm_email", now);
    await recordAudit(tx, ctx, {
      action: "user.email_changed",
      subjectKind: "user",
      subjectId: user.id,
      fromVersion: user.version,
    });
    await enqueueLetter(tx, now, {
      kind: "account.letter.email-changed",
      to: user.email,
      locale: user.locale,
      params: { name: user.name, email: token.email },
      subjectId: user.id,
    });
  });
}
