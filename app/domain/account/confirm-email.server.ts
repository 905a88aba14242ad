import { updateUser } from "../../../db/queries/account-user.server";
import { retireTokens } from "../../../db/queries/account-token.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict } from "../kernel/errors";
import { emailKey } from "./email";
import { sendConfirmation } from "./letters.server";
import { getUser, requireSelf } from "./self.server";
import { readToken, spendToken, type TokenState } from "./token.server";

/** What the page of a confirmation link shows. Nothing is spent. */
export async function getConfirmation(
  ctx: Context,
  raw: string,
): Promise<{
  readonly state: TokenState;
  readonly email: string;
  readonly name: string;
  readonly isConfirmed: boolean;
}> {
  const { state, token } = await readToken(
    ctx.db.read,
    raw,
    "confirm_email",
    ctx.now,
  );
  if (!token?.userId) {
    return { state, email: "", name: "", isConfirmed: false };
  }
  const user = await getUser(ctx.db.read, token.userId);
  return {
    state,
    email: token.email,
    name: user.name,
    isConfirmed: user.emailVerifiedAt !== null,
  };
}

/**
 * Spends the link and confirms the address.
 * @throws DomainError 409 for a link that is used, expired, unknown, or of an
 * address the account no longer has.
 */
export async function confirmEmail(ctx: Context, raw: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const token = await spendToken(tx, raw, "confirm_email", ctx.now);
    const user = await getUser(tx, token.userId ?? "");
    if (user.emailKey !== emailKey(token.email)) {
      throw conflict("account.error.link-used");
    }
    if (user.emailVerifiedAt !== null) return;
    const isSaved = await updateUser(tx, user, { emailVerifiedAt: ctx.now });
    if (!isSaved) throw conflict("error.stale");
    await retireTokens(tx, user.id, "confirm_email", ctx.now);
    await recordAudit(tx, ctx, {
      action: "user.email_confirmed",
      subjectKind: "user",
      subjectId: user.id,
      fromVersion: user.version,
    });
  });
}

/** Sends a new link for a dead one, to the address of its account and nowhere else. */
export async function resendConfirmation(
  ctx: Context,
  raw: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { token } = await readToken(tx, raw, "confirm_email", ctx.now);
    if (!token?.userId) throw conflict("account.error.link-unknown");
    const user = await getUser(tx, token.userId);
    if (user.emailVerifiedAt === null) await sendConfirmation(tx, ctx, user);
  });
}

/** Sends the signed-in person a new link, unless their address is confirmed. */
export async function resendOwnConfirmation(ctx: Context): Promise<void> {
  const self = requireSelf(ctx, "account.manage_self");
  await ctx.db.write(async (tx) => {
    const user = await getUser(tx, self.userId);
    if (user.emailVerifiedAt === null) await sendConfirmation(tx, ctx, user);
  });
}
