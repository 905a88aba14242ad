import type { Tx } from "../../../db/client.server";
import {
  findUserByEmail,
  insertUser,
  insertUserRole,
  type UserRow,
} from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { recordAudit } from "../audit/record.server";
import { DAY } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import type { Locale } from "../kernel/localized";
import type { SecretariatRole } from "../permissions/actor";
import { emailKey } from "./email";
import { issueToken } from "./token.server";

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly role?: SecretariatRole;
  readonly demo?: boolean;
  /** From `hashPassword`; without one, a link has to set the first password. */
  readonly passwordHash?: string;
  /** The address needs no confirmation any more. */
  readonly verified?: boolean;
}

/**
 * Makes an account in the caller's transaction.
 * @throws DomainError 409 `account.error.email-taken`: callers that answer the
 * public must look for the address first and say nothing.
 */
export async function createUser(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  input: NewUser,
): Promise<UserRow> {
  const { now, actor } = ctx;
  const key = emailKey(input.email);
  if (await findUserByEmail(tx, key)) {
    throw conflict("account.error.email-taken");
  }
  const user: UserRow = {
    id: newId(),
    email: input.email.trim(),
    emailKey: key,
    name: input.name,
    locale: input.locale,
    passwordHash: input.passwordHash ?? null,
    emailVerifiedAt: input.verified ? now : null,
    totpSecret: null,
    totpLastStep: null,
    disabledAt: null,
    demo: input.demo ?? false,
    createdAt: now,
    version: 1,
  };
  await insertUser(tx, user);
  if (input.role) {
    await insertUserRole(tx, {
      userId: user.id,
      role: input.role,
      grantedBy: actor.kind === "user" ? actor.userId : null,
      grantedAt: now,
    });
  }
  await recordAudit(tx, ctx, {
    action: "user.created",
    subjectKind: "user",
    subjectId: user.id,
    detail: { role: input.role ?? null },
  });
  return user;
}

/** How long the link of a person made by an administrator lives. */
const FIRST_LINK = 3 * DAY;

/**
 * Makes an account for somebody else.
 * @returns the one-time address at which they set their password.
 * @throws DomainError 409 when the address has an account.
 */
export async function createAdminUser(
  ctx: Pick<Context, "db" | "env" | "actor" | "now">,
  input: Pick<NewUser, "email" | "name" | "role"> & { locale?: Locale },
): Promise<{ userId: string; link: string }> {
  const locale = input.locale ?? "en";
  return ctx.db.write(async (tx) => {
    const user = await createUser(tx, ctx, { ...input, locale });
    const token = await issueToken(tx, {
      purpose: "set_password",
      userId: user.id,
      email: user.email,
      now: ctx.now,
      life: FIRST_LINK,
    });
    const link = ctx.env.origin + url("setPassword", { lang: locale, token });
    return { userId: user.id, link };
  });
}
