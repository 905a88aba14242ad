import { randomInt } from "node:crypto";
import type { Tx } from "../../../db/client.server";
import { replaceRecoveryCodes } from "../../../db/queries/account-recovery.server";
import type { Context } from "../../context.server";
import { newId } from "../kernel/ids";
import { keyedHash } from "./seal.server";

const COUNT = 10;
/** Crockford's base 32: nothing that reads like something else. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Ten characters of 5 bits each, in two groups. */
function makeCode(): string {
  const letters = Array.from({ length: 10 }, () => LETTERS[randomInt(32)]);
  return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`;
}

/** A code as it is compared: case, spaces and dashes do not count, nor o for 0. */
const normalCode = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, "")
    .replace(/o/g, "0")
    .replace(/[il]/g, "1");

export const isRecoveryCode = (code: string): boolean =>
  /^[0-9a-z]{10}$/.test(normalCode(code));

export const hashRecoveryCode = (
  { env }: Pick<Context, "env">,
  userId: string,
  code: string,
): string =>
  keyedHash(env.secret, "recovery", `${userId} ${normalCode(code)}`).toString(
    "hex",
  );

/** Makes ten new codes in place of the old ones. This is the only time they are in clear. */
export async function makeRecoveryCodes(
  tx: Tx,
  ctx: Pick<Context, "env">,
  userId: string,
): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, makeCode);
  await replaceRecoveryCodes(
    tx,
    userId,
    codes.map((code) => ({
      id: newId(),
      userId,
      codeHash: hashRecoveryCode(ctx, userId, code),
      usedAt: null,
    })),
  );
  return codes;
}
