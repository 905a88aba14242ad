import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransportFuture,
} from "@simplewebauthn/server";
import {
  findPasskey,
  listPasskeys,
  updatePasskeyUse,
  type PasskeyRow,
} from "../../../db/queries/account-passkey.server";
import type { Context } from "../../context.server";
import { unprocessable } from "../kernel/errors";
import {
  keepChallenge,
  relyingParty,
  spendChallenge,
  type Ceremony,
} from "./passkey-challenge.server";
import { getUser } from "./self.server";

/** Whose passkey is asked for, and what it stands for. */
export interface Asked {
  /** `null`: whoever the device knows. */
  readonly userId: string | null;
  /**
   * The passkey replaces password and second factor together, so the device has
   * to verify its user.
   */
  readonly alone: boolean;
}

/** Begins to ask for a passkey. */
export async function beginPasskeyUse(
  ctx: Context,
  { userId, alone }: Asked,
): Promise<Ceremony> {
  const own = userId === null ? [] : await listPasskeys(ctx.db.read, userId);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ctx).id,
    userVerification: alone ? "required" : "preferred",
    allowCredentials: own.map(({ id }) => ({ id })),
  });
  return keepChallenge(ctx, options, userId);
}

async function verify(
  ctx: Context,
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  key: PasskeyRow,
  requireUserVerification: boolean,
) {
  const site = relyingParty(ctx);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(
      {
        response,
        expectedChallenge,
        expectedOrigin: site.origin,
        expectedRPID: site.id,
        requireUserVerification,
        credential: {
          id: key.id,
          publicKey: Uint8Array.from(Buffer.from(key.publicKey, "base64url")),
          counter: key.counter,
          transports: key.transports as AuthenticatorTransportFuture[],
        },
      },
    );
    if (verified) return authenticationInfo;
  } catch (error) {
    ctx.log.info({ err: error }, "passkey refused");
  }
  return undefined;
}

export interface PasskeyAnswer {
  readonly challenge: string;
  readonly credential: AuthenticationResponseJSON;
}

/**
 * Checks the browser's answer.
 * @returns whose passkey it is.
 * @throws DomainError 422 for an answer that is late or does not fit.
 */
export async function usePasskey(
  ctx: Context,
  { challenge, credential }: PasskeyAnswer,
  { userId, alone }: Asked,
): Promise<string> {
  const expected = await spendChallenge(ctx, challenge, userId);
  const failed = unprocessable("account.error.passkey-failed");
  const key = await findPasskey(ctx.db.read, credential.id);
  if (!key || (userId !== null && key.userId !== userId)) throw failed;
  const info = await verify(ctx, credential, expected, key, alone);
  const user = await getUser(ctx.db.read, key.userId);
  if (!info || user.disabledAt !== null) throw failed;
  const isNoted = await ctx.db.write((tx) =>
    updatePasskeyUse(tx, key, {
      counter: info.newCounter,
      lastUsedAt: ctx.now,
    }),
  );
  if (!isNoted) throw failed;
  return key.userId;
}
