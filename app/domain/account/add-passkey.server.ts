import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { isUniqueViolation } from "../../../db/errors.server";
import {
  insertPasskey,
  listPasskeys,
} from "../../../db/queries/account-passkey.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { unprocessable } from "../kernel/errors";
import { sendKeysChanged } from "./letters.server";
import {
  keepChallenge,
  relyingParty,
  spendChallenge,
  type Ceremony,
} from "./passkey-challenge.server";
import { makeRecoveryCodes } from "./recovery-code.server";
import { assertOwnKeys, getUser, requireSelf } from "./self.server";

/** Begins to register a passkey that can also sign in without a password. */
export async function beginPasskey(ctx: Context): Promise<Ceremony> {
  const self = requireSelf(ctx, "account.manage_keys");
  assertOwnKeys(await getUser(ctx.db.read, self.userId));
  const site = relyingParty(ctx);
  const known = await listPasskeys(ctx.db.read, self.userId);
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: site.id,
    userName: self.email,
    userDisplayName: self.name,
    userID: new TextEncoder().encode(self.userId),
    attestationType: "none",
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: {
      residentKey: "preferred",
      userVerification: "preferred",
    },
  });
  return keepChallenge(ctx, options, self.userId);
}

export interface NewPasskey {
  readonly challenge: string;
  readonly credential: RegistrationResponseJSON;
  readonly name: string;
}

async function checkRegistration(
  ctx: Context,
  response: RegistrationResponseJSON,
  expectedChallenge: string,
) {
  const site = relyingParty(ctx);
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: false,
    });
    if (verified) return registrationInfo.credential;
  } catch (error) {
    ctx.log.info({ err: error }, "passkey refused");
  }
  throw unprocessable("account.error.passkey-failed");
}

/**
 * Registers the passkey the browser made.
 * @returns the recovery codes, when it is the account's first second factor.
 * @throws DomainError 422 for an answer that is late or does not fit.
 */
export async function addPasskey(
  ctx: Context,
  { challenge, credential, name }: NewPasskey,
): Promise<string[]> {
  const self = requireSelf(ctx, "account.manage_keys");
  const expected = await spendChallenge(ctx, challenge, self.userId);
  const key = await checkRegistration(ctx, credential, expected);
  try {
    return await ctx.db.write(async (tx) => {
      const user = await getUser(tx, self.userId);
      const before = await listPasskeys(tx, self.userId);
      await insertPasskey(tx, {
        id: key.id,
        userId: self.userId,
        publicKey: Buffer.from(key.publicKey).toString("base64url"),
        counter: key.counter,
        transports: key.transports ?? [],
        name,
        createdAt: ctx.now,
        lastUsedAt: null,
      });
      await recordAudit(tx, ctx, {
        action: "user.passkey_added",
        subjectKind: "user",
        subjectId: self.userId,
      });
      await sendKeysChanged(tx, ctx, user, "passkey_on");
      const isFirst = before.length === 0 && user.totpSecret === null;
      return isFirst ? makeRecoveryCodes(tx, ctx, self.userId) : [];
    });
  } catch (error) {
    throw isUniqueViolation(error)
      ? unprocessable("account.error.passkey-known")
      : error;
  }
}
