import {
  insertChallenge,
  takeChallenge,
} from "../../../db/queries/account-passkey.server";
import type { Context } from "../../context.server";
import { MINUTE } from "../kernel/clock";
import { unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";

const LIFE = 5 * MINUTE;

/** The site as authenticators know it. Source: WebAuthn level 3, section 5.4.2. */
export const relyingParty = ({ env }: Pick<Context, "env">) => ({
  id: new URL(env.origin).hostname,
  origin: env.origin,
  name: "Fairway",
});

/** What the browser is asked, and the id under which the answer comes back. */
export interface Ceremony {
  readonly challengeId: string;
  /** Options of `navigator.credentials`, as JSON. */
  readonly options: string;
}

/** Keeps the challenge of a ceremony that begins; `userId` ties it to one person. */
export async function keepChallenge(
  { db, now }: Context,
  options: { readonly challenge: string },
  userId: string | null,
): Promise<Ceremony> {
  const id = newId();
  await db.write((tx) =>
    insertChallenge(
      tx,
      { id, challenge: options.challenge, userId, expiresAt: now + LIFE },
      now,
    ),
  );
  return { challengeId: id, options: JSON.stringify(options) };
}

/**
 * The challenge of a ceremony that ends; it is gone afterwards.
 * @throws DomainError 422 when it is unknown, used, too old or somebody else's.
 */
export async function spendChallenge(
  { db, now }: Context,
  id: string,
  userId: string | null,
): Promise<string> {
  const row = await db.write((tx) => takeChallenge(tx, id));
  if (!row || row.userId !== userId || row.expiresAt <= now) {
    throw unprocessable("account.error.passkey-late");
  }
  return row.challenge;
}
