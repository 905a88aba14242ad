import type { Tx } from "../../../db/client.server";
import type { UserRow } from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { enqueueLetter } from "../outbox/enqueue.server";
import { issueToken } from "./token.server";

type Here = Pick<Context, "env" | "now">;
type Person = Pick<UserRow, "id" | "email" | "name" | "locale">;

/** Sends the link that confirms a new account's address. */
export async function sendConfirmation(tx: Tx, here: Here, user: Person) {
  const { env, now } = here;
  const token = await issueToken(tx, {
    purpose: "confirm_email",
    userId: user.id,
    email: user.email,
    now,
  });
  await enqueueLetter(tx, now, {
    kind: "account.letter.confirm",
    to: user.email,
    locale: user.locale,
    params: { name: user.name, email: user.email },
    link: env.origin + url("confirmEmail", { lang: user.locale, token }),
    subjectId: user.id,
  });
}

/** Tells the owner of an address that somebody tried to use it again. */
export async function sendKnown(tx: Tx, { env, now }: Here, user: Person) {
  await enqueueLetter(tx, now, {
    kind: "account.letter.known",
    to: user.email,
    locale: user.locale,
    params: { name: user.name, email: user.email },
    link: env.origin + url("signIn", { lang: user.locale }),
    subjectId: user.id,
  });
}

/** Sends the link that sets a new password. */
export async function sendReset(tx: Tx, here: Here, user: Person) {
  const { env, now } = here;
  const token = await issueToken(tx, {
    purpose: "set_password",
    userId: user.id,
    email: user.email,
    now,
  });
  await enqueueLetter(tx, now, {
    kind: "account.letter.reset",
    to: user.email,
    locale: user.locale,
    params: { name: user.name },
    link: env.origin + url("setPassword", { lang: user.locale, token }),
    subjectId: user.id,
  });
}

/** What may have changed about how a person signs in. */
export type KeyChange =
  | "password"
  | "totp_on"
  | "totp_off"
  | "passkey_on"
  | "passkey_off"
  | "recovery";

/** Tells a person that a key of their account was changed. */
export async function sendKeysChanged(
  tx: Tx,
  { env, now }: Here,
  user: Person,
  change: KeyChange,
) {
  await enqueueLetter(tx, now, {
    kind: "account.letter.keys",
    to: user.email,
    locale: user.locale,
    params: { name: user.name, change },
    link: env.origin + url("forgotPassword", { lang: user.locale }),
    subjectId: user.id,
  });
}
